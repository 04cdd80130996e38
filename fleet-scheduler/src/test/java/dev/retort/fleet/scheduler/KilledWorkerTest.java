package dev.retort.fleet.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A worker that is killed loses no tenant; {@code make fleet-bench} kills more of them. */
@Timeout(300)
class KilledWorkerTest {
    @Test
    void theTenantsOfAKilledWorkerAreTakenByAnother() throws IOException, InterruptedException, SQLException {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            assertThat(new KilledWorkers(database, 1).round(20, 2, 1)).isLessThanOrEqualTo(1);
        }
    }
}
