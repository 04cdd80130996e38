package dev.retort.catalog.scratch;

import java.sql.SQLException;

/** Where scratch databases are made. */
public interface ScratchServer extends AutoCloseable {
    /** How results call it: {@code h2}, {@code postgresql}, or the URL without a password. */
    String name();

    /** Makes an empty database. The first call starts the server if it is an embedded one. */
    Scratch fresh() throws SQLException;

    /**
     * Makes a database the template of others.
     *
     * @param original a database of this server; nothing may be connected to it while copies are made, and it has to stay
     */
    ScratchTemplate template(Scratch original) throws SQLException;

    /** Stops the server if it is an embedded one. */
    @Override
    void close() throws SQLException;
}
