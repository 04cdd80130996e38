package dev.retort.fleet.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fleet.rollout.Rollout;
import dev.retort.run.TestDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Worker processes of which some are killed in the middle of a run. */
final class KilledWorkers {
    private final TestDatabase database;
    private final Random random;
    private int started;

    KilledWorkers(TestDatabase database, long seed) {
        this.database = database;
        this.random = new Random(seed);
    }

    private Process worker() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WorkerProgram.class.getName(),
                        database.url(),
                        database.user(),
                        "worker " + started++)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /**
     * Upgrades empty tenants with some workers, kills some of these at random moments, and lets the others finish.
     *
     * @return how many workers were killed before the run was over
     */
    int round(int tenants, int workers, int kills) throws IOException, InterruptedException, SQLException {
        List<String> names =
                IntStream.range(0, tenants).mapToObj(i -> "tenant" + i).toList();
        names.forEach(name -> {
            database.execute("drop schema if exists " + name + " cascade");
            database.execute("create schema " + name);
        });
        FleetControl control = FleetControl.of(database.dataSource());
        List<Process> processes = new ArrayList<>();
        int killed = 0;
        try {
            for (int i = 0; i < workers; i++) {
                processes.add(worker());
            }
            String run = control.start(names, Rollout.ALL_AT_ONCE);
            List<Process> victims = new ArrayList<>(processes);
            Collections.shuffle(victims, random);
            for (Process victim : victims.subList(0, kills)) {
                long moment = 1 + (long) (random.nextDouble() * tenants * 2 / 3);
                while (control.progress(run).ended() < moment
                        && !control.progress(run).state().isOver()) {
                    Thread.sleep(5);
                }
                killed += control.progress(run).state().isOver() ? 0 : 1;
                victim.destroyForcibly().waitFor();
            }
            while (!control.progress(run).state().isOver()) {
                Thread.sleep(50);
            }
            assertThat(control.results(run))
                    .allSatisfy(each -> assertThat(each.message()).isEmpty());
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
        names.forEach(this::requireOnce);
        return killed;
    }

    /** Each revision has one row, and what it made is there. */
    private void requireOnce(String tenant) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(value(
                            statement,
                            "select string_agg(revision || ' ' || state, ',' order by revision) from " + tenant
                                    + ".booking_history"))
                    .isEqualTo("4be2f0c81d37 applied,7c1e09d4b2aa applied");
            assertThat(value(
                            statement,
                            "select string_agg(column_name, ',') from information_schema.columns where table_name = 'booking' and table_schema = '"
                                    + tenant + "'"))
                    .isEqualTo("id");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
