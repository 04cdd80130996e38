package dev.retort.run;

import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.run.TestDatabase.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A history table of format 1 that was committed once: later versions go on from it, checksums included. Never change the file. */
class FirstHistoryTest {
    private static final Path FILE = Path.of("src/test/resources/format-1/history.sql");

    @Test
    void theNextRevisionsFollowIt() throws IOException {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            for (String statement : Files.readAllLines(FILE)) {
                database.execute(statement);
            }
            Runner runner = runner(database, Revisions.THREE);

            assertThat(runner.current()).containsExactly("aaaa00000001");
            assertThat(runner.upgrade("head")).containsExactly("bbbb00000002", "cccc00000003");
            assertThat(runner.downgrade("base")).hasSize(3);
        }
    }
}
