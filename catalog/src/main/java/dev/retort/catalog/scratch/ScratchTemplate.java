package dev.retort.catalog.scratch;

import java.sql.SQLException;

/** A database of which copies are made, with its rows. Thread-safe. */
@FunctionalInterface
public interface ScratchTemplate {
    /** Makes a copy. The caller closes it. */
    Scratch copy() throws SQLException;
}
