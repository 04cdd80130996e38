package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.revision.RevisionGraph;
import dev.retort.run.TestDatabase.Kind;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said when somebody ends the session of a run: the revision is right, and has only to be run again. */
class CutConnectionTest {
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL"})
    void theMessageSaysThatTheConnectionEndedAndWhatToDo(Kind kind) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (TestDatabase database = TestDatabase.create(kind)) {
            Future<?> ending = other.submit(() -> endWhatSleeps(kind, database));
            MigrationFailedException failure = catchThrowableOfType(
                    MigrationFailedException.class,
                    () -> runner(database, sleeping(kind, 30)).upgrade("head"));
            ending.get();
            assertThat(failure)
                    .hasMessageContaining(
                            kind == Kind.POSTGRESQL
                                    ? "The connection ended, and nothing of this revision was kept. "
                                    : "The connection ended. The 1 statement before this one is recorded as done."
                                            + " The next run looks up whether this one took effect. ")
                    .hasMessageContaining(
                            "This does not mean that the revision is wrong: run \"retort upgrade\" again when the database can be reached.")
                    .hasMessageNotContaining("Fix");
            assertThat(runner(database, sleeping(kind, 30)).current()).isEmpty();
        } finally {
            other.shutdown();
        }
    }

    private static RevisionGraph sleeping(Kind kind, int seconds) {
        String sleep = kind == Kind.POSTGRESQL ? "select pg_sleep(" + seconds + ")" : "do sleep(" + seconds + ")";
        return graph(revision("a", table("guest"), sql(sleep)));
    }

    private static void endWhatSleeps(Kind kind, TestDatabase database) {
        String sessions = kind == Kind.POSTGRESQL
                ? "select pid from pg_stat_activity where query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid()"
                : "select id from information_schema.processlist where info like 'do sleep%'";
        List<String> found = List.of();
        while (found.isEmpty()) {
            found = database.query(sessions);
        }
        database.execute(
                (kind == Kind.POSTGRESQL ? "select pg_terminate_backend(%s)" : "kill %s").formatted(found.get(0)));
    }
}
