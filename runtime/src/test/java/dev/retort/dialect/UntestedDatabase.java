package dev.retort.dialect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.opentest4j.TestAbortedException;

/** A database that cannot start on this machine. A build that leaves one out says so at its end, and fails in continuous integration. */
public final class UntestedDatabase {
    private static final Path REPORT = Path.of("target", "untested-databases");

    private UntestedDatabase() {}

    /**
     * Leaves the running test out and notes why, for the last line of {@code make test}.
     *
     * @param reason the database, and what it needs
     * @throws IllegalStateException instead, if the environment has {@code RETORT_ALL_DATABASES=true}
     */
    public static RuntimeException report(String reason) throws IOException {
        if (Boolean.parseBoolean(System.getenv("RETORT_ALL_DATABASES"))) {
            throw new IllegalStateException("Every database must be tested, but not " + reason);
        }
        Files.writeString(
                REPORT, reason + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        throw new TestAbortedException("not tested: " + reason);
    }
}
