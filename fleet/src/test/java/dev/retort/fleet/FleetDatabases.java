package dev.retort.fleet;

import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.run.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tenants with schemas of one real database. */
final class FleetDatabases implements AutoCloseable {
    private final TestDatabase database;

    FleetDatabases(TestDatabase.Kind kind) {
        this.database = TestDatabase.create(kind);
    }

    TestDatabase database() {
        return database;
    }

    /** Creates empty schemas, and gives their tenants. */
    List<Tenant> schemas(String prefix, int count) {
        TenantDatabase shared = TenantDatabase.of("server", database.dataSource());
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    database.execute("create schema \"" + prefix.replace("\"", "\"\"") + i + "\"");
                    return Tenant.inSchema(prefix + i, shared);
                })
                .toList();
    }

    void execute(String sql) {
        database.execute(sql);
    }

    /** The first column of a query. */
    List<String> query(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
