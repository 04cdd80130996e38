package dev.retort.processor.diff.matching;

import dev.retort.schema.Names;
import java.util.List;

/**
 * A thing that is called something else from now on.
 *
 * @param owner what it belongs to; empty for a thing of its own
 */
public record NameMove(String owner, String from, String to) {

    boolean isFrom(String name) {
        return Names.same(from, name);
    }

    boolean isTo(String name) {
        return Names.same(to, name);
    }

    /** The name that a thing has in the end, where a move may be the detour of exchanged names. */
    static String nameAfter(List<NameMove> moves, NameMove move) {
        return moves.stream()
                .filter(each -> each.isFrom(move.from()))
                .map(NameMove::to)
                .findFirst()
                .orElse(move.to());
    }

    /** The name that a thing had before some moves, by the name after them. */
    static String nameBefore(List<NameMove> moves, String name) {
        return moves.stream()
                .filter(move -> move.isTo(name))
                .map(NameMove::from)
                .findFirst()
                .orElse(name);
    }
}
