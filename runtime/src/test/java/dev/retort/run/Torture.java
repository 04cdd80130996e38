package dev.retort.run;

import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.MortalServer;
import dev.retort.run.FigureTable.Column;
import dev.retort.run.TestDatabase.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills the program that upgrades, as {@code kill -9} does, at every moment between its statements and at many inside of them, and lets
 * the next run finish. Takes minutes: {@code make torture}.
 */
@ExtendWith(FigureTable.class)
class Torture {
    private static final int ROWS = 40_000;
    private static final int INSIDE = Integer.getInteger("retort.torture.inside", 30);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_MEMORY")
    void killedBetweenStatements(Kind kind) throws Exception {
        Figures figures = new Figures(kind, Column.BETWEEN_STATEMENTS);
        for (String target : List.of("head", "base")) {
            boolean killed = true;
            for (int moment = 1; killed; moment++) {
                try (TestDatabase database = TestDatabase.create(kind)) {
                    if (target.equals("base")) {
                        runner(database, CrashHistory.GRAPH).upgrade("head");
                    }
                    database.release();
                    killed = victim(database, target, moment, 0).waitFor() == Victim.KILLED;
                    figures.count(killed, database, target.equals("head"), () -> finish(database, target, 0));
                }
            }
        }
        figures.report();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_MEMORY")
    void killedInsideStatements(Kind kind) throws Exception {
        Figures figures = new Figures(kind, Column.INSIDE_STATEMENTS);
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
                figures.count(killed, database, true, () -> finish(database, "head", ROWS));
            }
        }
        figures.report();
    }

    /** One H2 file is for one process, so sixteen share it through H2's server. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_MEMORY")
    void sixteenProcessesAtOnce(Kind kind) throws Exception {
        if (kind == Kind.H2_FILE) {
            try (MortalServer server = MortalServer.of("h2")) {
                sixteenProcesses(kind, TestDatabase.on(kind, server));
            }
        } else {
            try (TestDatabase database = TestDatabase.create(kind)) {
                sixteenProcesses(kind, database);
            }
        }
    }

    private static void sixteenProcesses(Kind kind, TestDatabase database) throws Exception {
        Outcome expected = Outcome.upgraded(kind);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            processes.add(victim(database, "head", Integer.MAX_VALUE, 0));
        }
        int done = 0;
        for (Process process : processes) {
            done += process.waitFor() == 0 ? 1 : 0;
        }
        Outcome outcome = Outcome.of(database);
        FigureTable.put(kind, Column.PROCESSES_AT_ONCE, done + "/16", outcome.lost(expected), outcome.twice(expected));
        assertThat(done).isEqualTo(16);
        assertThat(outcome).isEqualTo(expected);
    }

    private static void finish(TestDatabase database, String target, int rows) {
        if (target.equals("base")) {
            runner(database, CrashHistory.graph(rows)).downgrade("base");
        } else {
            runner(database, CrashHistory.graph(rows)).upgrade(target);
        }
    }

    private static Process victim(TestDatabase database, String target, int moment, int rows) throws IOException {
        return program(
                Victim.class, database.url(), database.user(), target, String.valueOf(moment), String.valueOf(rows));
    }

    /** A process of its own that runs a class. */
    static Process program(Class<?> main, String... arguments) throws IOException {
        return new ProcessBuilder(command(main, arguments))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The command line that runs a class. */
    static List<String> command(Class<?> main, String... arguments) {
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
        return command;
    }

    private static void awaitBegin(Process victim) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).isEqualTo("begun");
    }
}
