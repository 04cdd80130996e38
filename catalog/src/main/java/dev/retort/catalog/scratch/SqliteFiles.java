package dev.retort.catalog.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Properties;

/** Temporary files of SQLite. */
final class SqliteFiles implements ScratchServer {
    private static final String PREFIX = "jdbc:sqlite:";

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
        return of(temporary());
    }

    private Scratch of(Path file) throws SQLException {
        return new Scratch(DriverDataSource.of(PREFIX + file, new Properties(), loader), () -> delete(file));
    }

    private static Path temporary() throws SQLException {
        try {
            return Files.createTempFile("retort-verify", ".db");
        } catch (IOException e) {
            throw new SQLException("a temporary file can't be made", e);
        }
    }

    private static void copy(Path file, Path copy) throws SQLException {
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SQLException("the temporary file can't be copied", e);
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
    public ScratchTemplate template(Scratch original) {
        Path file = Path.of(original.url().substring(PREFIX.length()));
        return () -> {
            Path copy = temporary();
            return of(copy).after(() -> copy(file, copy));
        };
    }

    @Override
    public void close() {
        // Its files are gone when they are closed.
    }
}
