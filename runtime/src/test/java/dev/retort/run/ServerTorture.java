package dev.retort.run;

import static dev.retort.run.Runners.runner;

import dev.retort.dialect.MortalServer;
import dev.retort.problem.RetortException;
import dev.retort.run.FigureTable.Column;
import dev.retort.run.TestDatabase.Kind;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills the database server while a run is on it, starts it again, and lets the next run finish. Takes minutes: {@code make torture}. */
@ExtendWith(FigureTable.class)
class ServerTorture {
    private static final int ROWS = 20_000;
    private static final int DEATHS = Integer.getInteger("retort.torture.deaths", 12);

    @ParameterizedTest
    @EnumSource(names = {"H2_FILE", "POSTGRESQL", "MARIADB", "MYSQL"})
    void theServerIsKilledUnderARun(Kind kind) throws Exception {
        Figures figures = new Figures(kind, Column.WITH_ITS_SERVER);
        Random random = new Random(42);
        try (MortalServer server =
                MortalServer.of(kind == Kind.H2_FILE ? "h2" : kind.name().toLowerCase(Locale.ROOT))) {
            long whole = 0;
            for (int death = 0; death <= DEATHS; death++) {
                TestDatabase database = TestDatabase.on(kind, server);
                long start = System.nanoTime();
                CompletableFuture<?> run = CompletableFuture.runAsync(
                        () -> runner(database, CrashHistory.graph(ROWS)).upgrade("head"));
                boolean killed = death > 0 && !isDoneIn(run, random.nextLong(whole));
                if (killed) {
                    server.kill();
                    killed = hasFailed(run);
                    server.start();
                } else {
                    run.join();
                    whole = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                }
                figures.count(
                        killed,
                        database,
                        true,
                        () -> runner(database, CrashHistory.graph(ROWS)).upgrade("head"));
            }
        }
        figures.report();
    }

    private static boolean isDoneIn(CompletableFuture<?> run, long millis) throws Exception {
        try {
            run.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Whether the run noticed; it may have been done at that moment. */
    private static boolean hasFailed(CompletableFuture<?> run) {
        try {
            run.join();
            return false;
        } catch (CompletionException e) {
            if (e.getCause() instanceof RetortException) {
                return true;
            }
            throw e;
        }
    }
}
