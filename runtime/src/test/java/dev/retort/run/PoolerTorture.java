package dev.retort.run;

import static dev.retort.run.Runners.runner;

import dev.retort.run.FigureTable.Column;
import dev.retort.run.TestDatabase.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kills the program that upgrades through PgBouncer, and lets the next run through the same pool finish. Takes minutes: {@code make torture}. */
@ExtendWith(FigureTable.class)
class PoolerTorture {
    private static final int STRIDE = Integer.getInteger("retort.torture.stride", 4);

    @Test
    void killedBehindAPooler() throws Exception {
        Figures figures = new Figures(Kind.POSTGRESQL, Column.BEHIND_A_POOLER);
        boolean killed = true;
        for (int moment = 1; killed; moment += STRIDE) {
            try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL);
                    PgBouncer pooler = PgBouncer.before(database)) {
                Process victim = Torture.program(
                        Victim.class, pooler.url(), database.user(), "head", String.valueOf(moment), "0");
                killed = victim.waitFor() == Victim.KILLED;
                UrlDataSource pooled = new UrlDataSource(pooler.url(), database.user(), "");
                figures.count(
                        killed,
                        database,
                        true,
                        () -> runner(pooled, CrashHistory.GRAPH, Runners.SILENT, Duration.ofSeconds(60))
                                .upgrade("head"));
            }
        }
        figures.report();
    }
}
