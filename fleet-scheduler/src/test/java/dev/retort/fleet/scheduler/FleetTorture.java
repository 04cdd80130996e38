package dev.retort.fleet.scheduler;

import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** {@code make fleet-bench}: four workers, three of which are killed in each round. */
class FleetTorture {
    private static final int ROUNDS = Integer.getInteger("retort.rounds", 20);
    private static final int TENANTS = Integer.getInteger("retort.tenants.round", 60);

    @Test
    void everyTenantIsUpgradedOnceWhoeverDies() throws IOException, InterruptedException, SQLException {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            KilledWorkers workers = new KilledWorkers(database, 18);
            int killed = 0;
            for (int i = 0; i < ROUNDS; i++) {
                killed += workers.round(TENANTS, 4, 3);
            }
            System.out.printf(
                    "fleet-bench: %s rounds of %s tenants with 4 workers, %s killed during the run: no tenant lost, each revision once%n",
                    ROUNDS, TENANTS, killed);
        }
    }
}
