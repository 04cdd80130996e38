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
        try {
            return of(Files.createTempFile("retort-verify", ".db"));
        } catch (IOException e) {
            throw new SQLException("a temporary file can't be made", e);
        }
    }

    private Scratch of(Path file) throws SQLException {
        return new Scratch(DriverDataSource.of(PREFIX + file, new Properties(), loader), () -> delete(file));
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
            try {
                return of(Files.copy(
                        file, Files.createTempFile("retort-verify", ".db"), StandardCopyOption.REPLACE_EXISTING));
            } catch (IOException e) {
                throw new SQLException("the temporary file can't be copied", e);
            }
        };
    }

    @Override
    public void close() {
        // Its files are gone when they are closed.
    }
}
