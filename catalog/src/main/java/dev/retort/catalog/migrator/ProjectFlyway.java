package dev.retort.catalog.migrator;

import dev.retort.catalog.scratch.Reflected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The Flyway on the class path of a project.
 *
 * @param loader finds it
 * @param folder where the scripts are
 * @param database the name of the database's dialect
 * @param reversible the scripts at the end that Retort wrote with a complete way back in a script {@code U…} beside them, newest first
 */
public record ProjectFlyway(ClassLoader loader, Path folder, String database, List<Path> reversible)
        implements ScriptMigrator {
    /** The table of the way down and up, for as long as that takes. */
    private static final String TABLE = "retort_verify_flyway";

    private static final String SETTINGS = ".conf";

    /** Copies the list. */
    public ProjectFlyway {
        reversible = List.copyOf(reversible);
    }

    @Override
    public String name() {
        return "Flyway";
    }

    @Override
    public void migrate(DataSource dataSource) throws ScriptsRefusedException {
        run(dataSource, folder, configuration -> configuration);
    }

    /** What is done to the defaults of a configuration. */
    private interface Settings {
        Reflected on(Reflected configuration) throws ReflectiveOperationException;
    }

    private void run(DataSource dataSource, Path scripts, Settings settings) throws ScriptsRefusedException {
        try {
            Reflected configuration = Reflected.type("org.flywaydb.core.Flyway", loader)
                    .orElseThrow(() -> new ClassNotFoundException("org.flywaydb.core.Flyway"))
                    .call("configure", loader)
                    .call("dataSource", dataSource)
                    .call("locations", (Object) new String[] {"filesystem:" + scripts.toAbsolutePath()});
            if (database.equals("postgresql")) {
                lockOutsideTransactions(configuration);
            }
            settings.on(configuration).call("load").call("migrate");
        } catch (ClassNotFoundException e) {
            throw ScriptsRefusedException.missing("org.flywaydb:flyway-core", e);
        } catch (ReflectiveOperationException e) {
            throw ScriptsRefusedException.of(e);
        }
    }

    /** An index that is built concurrently waits for all transactions, so also for one that holds Flyway's lock. */
    private void lockOutsideTransactions(Reflected configuration) throws ReflectiveOperationException {
        Optional<Reflected> extension =
                Reflected.type("org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension", loader);
        if (extension.isPresent()) {
            Object postgreSql = configuration
                    .call("getPluginRegister")
                    .call("getPlugin", extension.get().type())
                    .object();
            Reflected.of(postgreSql).call("setTransactionalLock", false);
        }
    }

    /**
     * Only the paid editions of Flyway run the scripts {@code U…}. For the others, copies of these scripts and of those that they take back are the
     * versions of one further run, with a table of its own.
     */
    @Override
    public Optional<String> downAndUp(DataSource dataSource) throws ScriptsRefusedException {
        if (reversible.isEmpty()) {
            return Optional.of(
                    "The last script was written by hand, or the script U… beside it is missing or not complete, or a repeatable script may need what it takes back.");
        }
        try {
            Path copies = Files.createTempDirectory("retort-flyway");
            try {
                copyTo(copies);
                run(
                        dataSource,
                        copies,
                        configuration -> configuration
                                .call("table", TABLE)
                                .call("baselineOnMigrate", true)
                                .call("baselineVersion", "0"));
                drop(dataSource);
            } finally {
                delete(copies);
            }
            return Optional.empty();
        } catch (IOException | SQLException e) {
            throw new ScriptsRefusedException(String.valueOf(e.getMessage()), e);
        }
    }

    private void copyTo(Path copies) throws IOException {
        int version = 0;
        for (Path script : reversible) {
            version++;
            copy(wayBack(script), copies, version);
        }
        for (int i = reversible.size() - 1; i >= 0; i--) {
            version++;
            copy(reversible.get(i), copies, version);
        }
    }

    /** The script beside another that takes it back: {@code U7__add_note.sql}. */
    public static Path wayBack(Path script) {
        return script.resolveSibling("U" + script.getFileName().toString().substring(1));
    }

    /** A script with its settings. */
    private static void copy(Path script, Path copies, int version) throws IOException {
        String name = script.getFileName().toString();
        Path copy = copies.resolve("V%s__%s".formatted(version, name));
        Files.copy(script, copy);
        Path settings = script.resolveSibling(name + SETTINGS);
        if (Files.exists(settings)) {
            Files.copy(settings, copies.resolve(copy.getFileName() + SETTINGS));
        }
    }

    private static void drop(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            statement.execute("drop table " + quote + TABLE + quote);
        }
    }

    private static void delete(Path copies) throws IOException {
        try (Stream<Path> files = Files.list(copies)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(copies);
    }
}
