package dev.retort.conformance.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The databases that there are, by name. */
public final class Databases {
    /** All names, in the order of the report. */
    public static final List<String> NAMES = List.of("h2", "postgresql", "mariadb", "mysql");

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

    /** The jars with the drivers that the tool does not bring along, for licences that its own does not go with. */
    public static List<Path> drivers() {
        return Stream.of(org.mariadb.jdbc.Driver.class, com.mysql.cj.jdbc.Driver.class)
                .map(driver -> Path.of(driver.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .toList();
    }
}
