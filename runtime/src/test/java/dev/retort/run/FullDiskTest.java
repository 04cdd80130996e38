package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run on an H2 file that can't grow is not reported as done, wherever it meets the limit. */
class FullDiskTest {
    private static final int ROWS = 2_000;

    private static final RevisionGraph FILLING = graph(
            revision("a", sql("create table guest (id bigint primary key, text varchar(2000), visits integer)")),
            revision("b < a", sql("""
                    insert into guest select x, repeat(rawtohex(hash('SHA-256', cast(x as varchar))), 15), 0 \
                    from system_range(1, %s)""".formatted(ROWS)), sql("update guest set visits = visits + 1")),
            revision(
                    "c < b",
                    sql("alter table guest add note varchar(10)"),
                    sql("update guest set visits = visits + 1")));

    private static final List<String> DONE =
            List.of("a applied", "b applied", "c applied", ROWS + " rows, visits 2 to 2");

    @TempDir
    private Path directory;

    @AfterEach
    void unlimited() {
        LimitedDisk.limit(Long.MAX_VALUE, LimitedDisk.FULL);
    }

    @ParameterizedTest
    @CsvSource({LimitedDisk.FULL + ",DISK_FULL", "Input/output error,BROKEN_DATABASE_FILE"})
    void aRunIsReportedAsDoneOnlyIfTheFileHasIt(String answer, Problem problem) throws SQLException {
        LimitedDisk.limit(Long.MAX_VALUE, answer);
        assertThat(upgrade("whole")).isEmpty();
        assertThat(outcome("whole")).isEqualTo(DONE);
        long whole = LimitedDisk.greatest();
        int refused = 0;
        int steps = 16;
        for (int step = 0; step < steps; step++) {
            String name = "limited" + step;
            LimitedDisk.limit(whole / 5 + whole * 4 / 5 * step / (steps - 1), answer);
            Optional<RetortException> failure = upgrade(name);
            LimitedDisk.limit(Long.MAX_VALUE, answer);
            if (failure.isPresent()) {
                refused++;
                assertThat(failure.get().problem())
                        .as(failure.get().getMessage())
                        .isEqualTo(problem);
                assertThat(upgrade(name)).isEmpty();
            }
            assertThat(outcome(name))
                    .as(failure.isPresent() ? "after the next run" : "reported as done")
                    .isEqualTo(DONE);
        }
        assertThat(refused).isPositive();
    }

    /** A process whose files can't grow beyond a limit: H2's own thread meets it as well as a statement does. */
    @ParameterizedTest
    @ValueSource(ints = {4_000, 7_000, 9_000, 11_000, 13_000, 200_000})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProcessThatMeetsTheLimitEnds(int kilobytes) throws Exception {
        String url = "jdbc:h2:" + directory.resolve("process");
        assertThat(limitedProcess(url, kilobytes)).isEqualTo(kilobytes == 200_000 ? "done" : "DISK_FULL");

        FillingProgram.upgrade(url);
        assertFilled(url);
    }

    /** The file has room for the run, but not for the copies that H2 makes of its parts when it compacts the file. */
    @ParameterizedTest
    @ValueSource(ints = {17_000, 18_000, 19_000, 19_700, 20_500, 22_000})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatAProcessReportsAsDoneIsInTheFileThatItClosed(int kilobytes) throws Exception {
        String url = "jdbc:h2:" + directory.resolve("closed");
        assertThat(limitedProcess(url, kilobytes)).isEqualTo("done");
        assertFilled(url);
    }

    private static String limitedProcess(String url, int kilobytes) throws Exception {
        String command = Torture.command(FillingProgram.class, url).stream()
                .map(each -> "'" + each + "'")
                .collect(Collectors.joining(" "));
        Process process = new ProcessBuilder("bash", "-c", "ulimit -f " + kilobytes + "; exec " + command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        return process.inputReader().readLine();
    }

    private static void assertFilled(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            for (int i = 1; i <= FillingProgram.TABLES; i++) {
                try (ResultSet rows = statement.executeQuery(
                        "select count(*) || ' rows, visits ' || min(visits) || ' to ' || max(visits) from t" + i)) {
                    rows.next();
                    assertThat(rows.getString(1)).isEqualTo("2000 rows, visits 1 to 1");
                }
            }
        }
    }

    @Test
    void theWriteDelayOfAFileIsAsBefore() throws SQLException {
        String url = "jdbc:h2:" + directory.resolve("delayed");
        FillingProgram.upgrade(url);
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet delay = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            delay.next();
            assertThat(delay.getString(1)).isEqualTo("500");
        }
    }

    private Optional<RetortException> upgrade(String name) {
        try {
            Runners.runner(source(name), FILLING, Runners.SILENT, Duration.ofSeconds(9))
                    .upgrade("head");
            return Optional.empty();
        } catch (RetortException e) {
            return Optional.of(e);
        }
    }

    private List<String> outcome(String name) throws SQLException {
        List<String> outcome = new ArrayList<>();
        try (Connection connection = source(name).getConnection();
                Statement statement = connection.createStatement()) {
            for (String query : List.of(
                    "select revision || ' ' || state from retort_history order by revision",
                    "select count(*) || ' rows, visits ' || min(visits) || ' to ' || max(visits) from guest")) {
                try (ResultSet result = statement.executeQuery(query)) {
                    while (result.next()) {
                        outcome.add(result.getString(1));
                    }
                }
            }
        }
        return outcome;
    }

    private UrlDataSource source(String name) {
        return new UrlDataSource("jdbc:h2:" + LimitedDisk.SCHEME + ":" + directory.resolve(name), "sa", "");
    }
}
