package dev.retort.processor.diff.matching;

import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of some declared moves hold, and in which order they can be made. */
public final class NameMoves {
    private NameMoves() {}

    /**
     * The moves that hold between the names before and the names after: from one that was there to one that is there now. One whose names
     * were both there and still are is obsolete, unless the two are exchanged.
     */
    static List<NameMove> applicable(List<NameMove> declared, List<String> before, List<String> after) {
        List<NameMove> moves = new ArrayList<>();
        for (NameMove move : declared) {
            boolean fits = Names.contains(before, move.from()) && Names.contains(after, move.to());
            boolean isFirst = moves.stream().noneMatch(each -> each.isFrom(move.from()) || each.isTo(move.to()));
            if (fits && isFirst && !Names.same(move.from(), move.to())) {
                moves.add(move);
            }
        }
        while (moves.removeIf(move -> isObsolete(move, moves, before, after))) {
            // One that fell may have been what another one stood on.
        }
        return moves;
    }

    private static boolean isObsolete(NameMove move, List<NameMove> moves, List<String> before, List<String> after) {
        boolean targetStays =
                Names.contains(before, move.to()) && moves.stream().noneMatch(each -> each.isFrom(move.to()));
        boolean sourceStays =
                Names.contains(after, move.from()) && moves.stream().noneMatch(each -> each.isTo(move.from()));
        return targetStays && sourceStays;
    }

    /** The moves in an order in which no target is taken when its turn comes; exchanged names take a detour. */
    public static List<NameMove> ordered(List<NameMove> moves, List<String> names) {
        List<NameMove> pending = new ArrayList<>(moves);
        List<NameMove> ordered = new ArrayList<>();
        while (!pending.isEmpty()) {
            Optional<NameMove> next = pending.stream()
                    .filter(move -> pending.stream().noneMatch(other -> other.isFrom(move.to())))
                    .findFirst();
            if (next.isPresent()) {
                ordered.add(next.get());
                pending.remove(next.get());
            } else {
                NameMove first = pending.remove(0);
                String temporaryName = temporaryName(first.from(), names, ordered);
                ordered.add(new NameMove(first.owner(), first.from(), temporaryName));
                pending.add(0, new NameMove(first.owner(), temporaryName, first.to()));
            }
        }
        return ordered;
    }

    /** A name for the meantime that nothing has: {@code retort_swap}, in the schema of the name that it stands for. */
    private static String temporaryName(String name, List<String> names, List<NameMove> ordered) {
        String schema = name.substring(0, name.length() - Names.simple(name).length());
        String temporaryName = schema + "retort_swap";
        for (int i = 2; Names.contains(names, temporaryName) || isUsed(temporaryName, ordered); i++) {
            temporaryName = schema + "retort_swap" + i;
        }
        return temporaryName;
    }

    private static boolean isUsed(String name, List<NameMove> moves) {
        return moves.stream().anyMatch(move -> move.isTo(name));
    }
}
