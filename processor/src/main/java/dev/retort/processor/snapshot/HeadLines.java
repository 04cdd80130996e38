package dev.retort.processor.snapshot;

import java.util.ArrayList;
import java.util.List;

/** The {@code head} lines of a snapshot. */
final class HeadLines {
    private final List<String> ids = new ArrayList<>();

    /** Reads a line if it is a head's. */
    boolean take(LineReader line) {
        if (!line.accept("head")) {
            return false;
        }
        ids.add(line.name("the id of a revision"));
        line.end();
        return true;
    }

    List<String> ids() {
        return ids;
    }
}
