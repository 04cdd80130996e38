package dev.retort.conformance.database;

import dev.retort.catalog.fact.Catalog;
import java.sql.Connection;
import java.sql.SQLException;

/** A database to judge on: one server for the whole run, a fresh and empty database as often as asked. */
public interface Database extends AutoCloseable {

    /** Its name on the command line and in {@code corpus.properties}: {@code h2}, {@code postgresql}. */
    String name();

    /**
     * The package of its JDBC driver: Hibernate must see the same classes as this program, since a database in memory
     * lives in them.
     */
    String driverPackage();

    /**
     * Makes an empty database.
     *
     * @param options what the corpus wants appended to the URL, in the driver's syntax; may be empty
     */
    Scratch fresh(String options) throws SQLException;

    /** Reads all that a connection's database holds, from the database's own catalog. */
    Catalog read(Connection connection) throws SQLException;

    /** Stops the server. */
    @Override
    void close() throws SQLException;
}
