package dev.retort.fleet.tenant;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.session.SecretMasking;
import dev.retort.run.session.Session;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tenants that a query finds. Its columns are called {@code tenant}, {@code schema}, {@code url}, {@code user} and {@code password}; a query with
 * one column gives schemas that are called as the tenants are.
 *
 * <pre>{@code
 * new QueriedTenants(database, "select name as tenant, schema_name as schema from public.customer")
 * }</pre>
 *
 * <p>A row with a URL is a tenant there, in the schema if it has one. One without is a schema of the database that was asked. A password is
 * best a {@link SecretReference}.
 */
public final class QueriedTenants implements TenantSource {
    private static final Set<String> COLUMNS = Set.of("tenant", "schema", "url", "user", "password");

    private final TenantDatabase database;
    private final String query;

    /**
     * The tenants of a query.
     *
     * @param database where to ask, and where schemas without a URL are
     * @param query what to ask
     */
    public QueriedTenants(TenantDatabase database, String query) {
        this.database = database;
        this.query = query;
    }

    /**
     * Runs the query.
     *
     * @throws RetortException if it fails, has an unknown column or gives a tenant no name (RT516)
     */
    @Override
    public List<Tenant> tenants() {
        try (Session session = database.connections().open();
                Statement statement = session.connection().orElseThrow().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> columns = columns(rows.getMetaData());
            List<Tenant> tenants = new ArrayList<>();
            while (rows.next()) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    String value = rows.getString(i + 1);
                    if (value != null) {
                        row.put(columns.get(i), value);
                    }
                }
                tenants.add(tenant(row));
            }
            return tenants;
        } catch (SQLException e) {
            throw unusable("failed: " + SecretMasking.said(e));
        }
    }

    private static List<String> columns(ResultSetMetaData row) throws SQLException {
        if (row.getColumnCount() == 1) {
            return List.of("tenant");
        }
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= row.getColumnCount(); i++) {
            String name = row.getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(name)) {
                throw unusable(
                        "has a column \"%s\". These are known: tenant, schema, url, user, password".formatted(name));
            }
            columns.add(name);
        }
        return columns;
    }

    private Tenant tenant(Map<String, String> row) {
        String name = row.getOrDefault("tenant", "");
        if (name.isBlank()) {
            throw unusable("gives a tenant without a name");
        }
        String schema = row.get("schema");
        String url = row.get("url");
        if (url == null) {
            return Tenant.inSchema(name, schema == null ? name : schema, database);
        }
        String password = row.get("password");
        Supplier<@Nullable String> secret = password == null ? () -> null : SecretReference.of(password);
        TenantDatabase own = TenantDatabase.of(url, row.get("user"), secret);
        return schema == null ? Tenant.of(name, own) : Tenant.inSchema(name, schema, own);
    }

    private static RetortException unusable(String what) {
        return new RetortException(
                Problem.UNUSABLE_TENANTS,
                "The query for the tenants %s. Nothing was run. Correct the query, or name its columns with \"as\"."
                        .formatted(what));
    }
}
