package dev.retort.run;

import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.TestDatabase.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills the program that upgrades, as {@code kill -9} does, at every moment between its statements and at many inside of them, and lets
 * the next run finish. Takes minutes: {@code make torture}.
 */
class Torture {
    private static final int ROWS = 40_000;
    private static final int INSIDE = Integer.getInteger("retort.torture.inside", 30);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_MEMORY")
    void killedBetweenStatements(Kind kind) throws Exception {
        Figures figures = new Figures(kind, "between statements");
        List<String> expected = finished(kind);
        for (String target : List.of("head", "base")) {
            boolean killed = true;
            for (int moment = 1; killed; moment++) {
                try (TestDatabase database = TestDatabase.create(kind)) {
                    if (target.equals("base")) {
                        runner(database, CrashHistory.GRAPH).upgrade("head");
                    }
                    database.release();
                    killed = victim(database, target, moment, 0).waitFor() == Victim.KILLED;
                    figures.count(killed, () -> finish(database, target, 0), () -> check(database, target, expected));
                }
            }
        }
        figures.report();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_MEMORY")
    void killedInsideStatements(Kind kind) throws Exception {
        Figures figures = new Figures(kind, "inside statements");
        List<String> expected = finished(kind);
        Random random = new Random(42);
        long whole = 0;
        for (int i = 0; i < INSIDE; i++) {
            try (TestDatabase database = TestDatabase.create(kind)) {
                database.release();
                long start = System.nanoTime();
                Process victim = victim(database, "head", Integer.MAX_VALUE, ROWS);
                awaitBegin(victim);
                if (i > 0) {
                    victim.waitFor(random.nextLong(Math.max(whole, 1)), TimeUnit.MILLISECONDS);
                    victim.destroyForcibly();
                }
                boolean killed = victim.waitFor() != 0;
                whole = i == 0 ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) : whole;
                figures.count(killed, () -> finish(database, "head", ROWS), () -> check(database, "head", expected));
            }
        }
        figures.report();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"H2_MEMORY", "H2_FILE"})
    void sixteenProcessesAtOnce(Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.create(kind)) {
            List<Process> processes = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                processes.add(victim(database, "head", Integer.MAX_VALUE, 0));
            }
            for (Process process : processes) {
                assertThat(process.waitFor()).isZero();
            }
            check(database, "head", finished(kind));
            System.out.printf(
                    "torture %-10s 16 processes at once: each revision once, no errors%n",
                    kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private static List<String> finished(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, CrashHistory.GRAPH).upgrade("head");
            return database.facts();
        }
    }

    private static void finish(TestDatabase database, String target, int rows) {
        if (target.equals("base")) {
            runner(database, CrashHistory.graph(rows)).downgrade("base");
        } else {
            runner(database, CrashHistory.graph(rows)).upgrade(target);
        }
    }

    private static void check(TestDatabase database, String target, List<String> expected) {
        if (target.equals("base")) {
            assertThat(database.columns()).isEmpty();
        } else {
            assertThat(database.facts()).isEqualTo(expected);
            assertThat(database.query(CrashHistory.ROWS)).isEqualTo(CrashHistory.EXPECTED_ROWS);
        }
    }

    private static Process victim(TestDatabase database, String target, int moment, int rows) throws IOException {
        return program(
                Victim.class, database.url(), database.user(), target, String.valueOf(moment), String.valueOf(rows));
    }

    /** A process of its own that runs a class. */
    static Process program(Class<?> main, String... arguments) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                path,
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitBegin(Process victim) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).isEqualTo("begun");
    }

    /** What became of the kills. */
    private static final class Figures {
        private final Kind kind;
        private final String where;
        private int kills;
        private int asked;

        Figures(Kind kind, String where) {
            this.kind = kind;
            this.where = where;
        }

        void count(boolean killed, Runnable finish, Runnable check) {
            kills += killed ? 1 : 0;
            try {
                finish.run();
            } catch (RetortException e) {
                if (e.problem() != Problem.IN_DOUBT) {
                    throw e;
                }
                asked++;
                return;
            }
            check.run(); // a statement lost or run twice fails the test
        }

        void report() {
            System.out.printf(
                    "torture %-10s killed %-18s %4d times: finished by the next run %4d, asked a person %d, lost 0, applied twice 0%n",
                    kind.name().toLowerCase(Locale.ROOT), where, kills, kills - asked, asked);
            assertThat(kills).isPositive();
        }
    }
}
