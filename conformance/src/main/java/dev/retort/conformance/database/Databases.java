package dev.retort.conformance.database;

import java.io.IOException;
import java.util.List;

/** The databases that there are, by name. */
public final class Databases {
    /** All names, in the order of the report. */
    public static final List<String> NAMES = List.of("h2", "postgresql", "mariadb", "mysql");

    /** Those that are judged where nobody says which: the databases that the product has a dialect for. */
    public static final List<String> DEFAULT = List.of("h2", "postgresql");

    static {
        // H2 reads it once, with its first class; without it a server of its listens on every interface.
        System.setProperty("h2.bindAddress", "127.0.0.1");
    }

    private Databases() {}

    /**
     * Starts a database.
     *
     * @throws DatabaseUnavailableException when this machine cannot run it
     * @throws IOException when its server does not start
     * @throws IllegalArgumentException for a name that is not in {@link #NAMES}
     */
    public static Database start(String name) throws IOException {
        return switch (name) {
            case "h2" -> new H2();
            case "postgresql" -> new Postgres();
            case "mariadb" -> new MariaDb();
            case "mysql" -> new MySql();
            default -> throw new IllegalArgumentException("no database '" + name + "'; there are " + NAMES);
        };
    }
}
