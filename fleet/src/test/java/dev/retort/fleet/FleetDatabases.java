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
import java.util.Set;
import java.util.stream.IntStream;

/** Tenants with schemas of one real database. */
final class FleetDatabases implements AutoCloseable {
    private final TestDatabase database;
    private final List<String> created = new ArrayList<>();

    FleetDatabases(TestDatabase.Kind kind) {
        this.database = TestDatabase.create(kind);
    }

    /** Whether a schema is a database of its own, which is left when this one is dropped. */
    private boolean areDatabases() {
        return Set.of("mariadb", "mysql").contains(database.dialect());
    }

    /** A name as part of a statement. */
    String quoted(String name) {
        String quote = areDatabases() ? "`" : "\"";
        return quote + name.replace(quote, quote + quote) + quote;
    }

    TestDatabase database() {
        return database;
    }

    /** Creates empty schemas, and gives their tenants. */
    List<Tenant> schemas(String prefix, int count) {
        TenantDatabase shared = TenantDatabase.of("server", database.dataSource());
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    database.execute("create schema " + quoted(prefix + i));
                    created.add(prefix + i);
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
        if (areDatabases()) {
            created.forEach(schema -> database.execute("drop schema " + quoted(schema)));
        }
        database.close();
    }
}
