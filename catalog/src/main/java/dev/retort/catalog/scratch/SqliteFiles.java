package dev.retort.catalog.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

/** Temporary files of SQLite. */
final class SqliteFiles implements ScratchServer {
    private final ClassLoader loader;

    SqliteFiles(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Scratch fresh() throws SQLException {
        try {
            Path file = Files.createTempFile("retort-verify", ".db");
            DriverDataSource database = DriverDataSource.of("jdbc:sqlite:" + file, new Properties(), loader);
            return new Scratch(database, () -> delete(file));
        } catch (IOException e) {
            throw new SQLException("a temporary file can't be made", e);
        }
    }

    private static void delete(Path file) throws SQLException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new SQLException("the temporary file " + file + " can't be deleted", e);
        }
    }

    @Override
    public void close() {
        // Its files are gone when they are closed.
    }
}
