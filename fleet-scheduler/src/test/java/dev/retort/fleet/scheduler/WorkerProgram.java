package dev.retort.fleet.scheduler;

import dev.retort.fleet.Fleet;
import dev.retort.fleet.tenant.QueriedTenants;
import dev.retort.fleet.tenant.TenantDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A worker in a process of its own, which ends when its input does: its URL, its user and its name are the arguments. */
final class WorkerProgram {
    private WorkerProgram() {}

    public static void main(String... arguments) throws IOException {
        DataSource control = new Urls(arguments[0], arguments[1]);
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

    /** A new connection each time. */
    record Urls(String url, String user) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url, user, "");
        }

        @Override
        public Connection getConnection(String other, String password) throws SQLException {
            return DriverManager.getConnection(url, other, password);
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
