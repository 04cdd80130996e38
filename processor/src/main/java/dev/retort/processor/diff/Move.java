package dev.retort.processor.diff;

import dev.retort.schema.Names;
import java.util.List;

/**
 * A thing that is called something else from now on.
 *
 * @param owner what it belongs to; empty for a thing of its own
 */
record Move(String owner, String from, String to) {

    boolean isFrom(String name) {
        return Names.same(from, name);
    }

    boolean isTo(String name) {
        return Names.same(to, name);
    }

    /** The name that a thing had before some moves, by the name after them. */
    static String nameBefore(List<Move> moves, String name) {
        return moves.stream()
                .filter(move -> move.isTo(name))
                .map(Move::from)
                .findFirst()
                .orElse(name);
    }
}
