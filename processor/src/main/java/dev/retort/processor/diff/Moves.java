package dev.retort.processor.diff;

import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of some declared moves hold, and in which order they can be made. */
final class Moves {
    private Moves() {}

    /**
     * The moves that hold between the names before and the names after: from one that was there to one that is there now. One whose names
     * were both there and still are is a hint of an earlier time, unless the two are exchanged.
     */
    static List<Move> holding(List<Move> declared, List<String> before, List<String> after) {
        List<Move> moves = new ArrayList<>();
        for (Move move : declared) {
            boolean fits = Names.contains(before, move.from()) && Names.contains(after, move.to());
            boolean isFirst = moves.stream().noneMatch(each -> each.isFrom(move.from()) || each.isTo(move.to()));
            if (fits && isFirst && !Names.same(move.from(), move.to())) {
                moves.add(move);
            }
        }
        while (moves.removeIf(move -> isOfAnEarlierTime(move, moves, before, after))) {
            // One that fell may have been what another one stood on.
        }
        return moves;
    }

    private static boolean isOfAnEarlierTime(Move move, List<Move> moves, List<String> before, List<String> after) {
        boolean targetStays =
                Names.contains(before, move.to()) && moves.stream().noneMatch(each -> each.isFrom(move.to()));
        boolean sourceStays =
                Names.contains(after, move.from()) && moves.stream().noneMatch(each -> each.isTo(move.from()));
        return targetStays && sourceStays;
    }

    /** The moves in an order in which no target is taken when its turn comes; exchanged names take a detour. */
    static List<Move> ordered(List<Move> moves, List<String> names) {
        List<Move> pending = new ArrayList<>(moves);
        List<Move> ordered = new ArrayList<>();
        while (!pending.isEmpty()) {
            Optional<Move> next = pending.stream()
                    .filter(move -> pending.stream().noneMatch(other -> other.isFrom(move.to())))
                    .findFirst();
            if (next.isPresent()) {
                ordered.add(next.get());
                pending.remove(next.get());
            } else {
                Move first = pending.remove(0);
                String detour = detour(first.from(), names, ordered);
                ordered.add(new Move(first.owner(), first.from(), detour));
                pending.add(0, new Move(first.owner(), detour, first.to()));
            }
        }
        return ordered;
    }

    /** A name for the meantime that nothing has: {@code retort_swap}, in the schema of the name that it stands for. */
    private static String detour(String name, List<String> names, List<Move> ordered) {
        String schema = name.substring(0, name.length() - Names.simple(name).length());
        String detour = schema + "retort_swap";
        for (int i = 2; Names.contains(names, detour) || isUsed(detour, ordered); i++) {
            detour = schema + "retort_swap" + i;
        }
        return detour;
    }

    private static boolean isUsed(String name, List<Move> moves) {
        return moves.stream().anyMatch(move -> move.isTo(name));
    }
}
