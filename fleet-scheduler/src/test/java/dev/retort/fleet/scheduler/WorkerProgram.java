package dev.retort.fleet.scheduler;

import dev.retort.fleet.Fleet;
import dev.retort.fleet.tenant.QueriedTenants;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.run.UrlDataSource;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;

/** A worker in a process of its own, which ends when its input does: its URL, its user and its name are the arguments. */
final class WorkerProgram {
    private WorkerProgram() {}

    public static void main(String... arguments) throws IOException {
        DataSource control = new UrlDataSource(arguments[0], arguments[1], "");
        TenantDatabase shared = TenantDatabase.of(arguments[0], arguments[1], () -> null);
        Fleet fleet = Fleet.of(new QueriedTenants(
                shared, "select schema_name from information_schema.schemata where schema_name like 'tenant%'"));
        try (FleetWorker worker = FleetWorker.of(control, fleet)
                .name(arguments[2])
                .intervals(Duration.ofSeconds(1), Duration.ofMillis(200))
                .start()) {
            System.out.println("started " + worker);
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
