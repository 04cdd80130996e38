package dev.retort.fleet.history;

import dev.retort.dialect.Dialect;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.run.history.RowState;
import dev.retort.run.session.Session;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the history tables in many schemas of one database, some hundreds in a statement. Not thread-safe.
 *
 * <p>PostgreSQL keeps a lock for each table of a statement, and by default has room for 6,400 of them in all; so a statement asks fewer.
 */
final class SchemaQuery {
    static final int TABLES_IN_A_STATEMENT = 500;

    private final Session session;
    private final Dialect dialect;
    private final String table;
    private final String quote;
    private int statements;

    /** @param table the history table, without a schema */
    SchemaQuery(Session session, Dialect dialect, String table) throws SQLException {
        this.session = session;
        this.dialect = dialect;
        this.table = table;
        DatabaseMetaData database = session.connection().orElseThrow().getMetaData();
        this.quote = database.getIdentifierQuoteString();
    }

    /** How many statements were sent. */
    int statements() {
        return statements;
    }

    /** Of some tenants, those whose schema has the table. */
    List<Tenant> having(Collection<Tenant> tenants) throws SQLException {
        String names = dialect.literal(table) + ", " + dialect.literal(table.toUpperCase(Locale.ROOT));
        Set<String> schemas = new HashSet<>();
        query("select table_schema from information_schema.tables where table_name in (" + names + ")")
                .forEach(row -> schemas.add(String.valueOf(row.get(0))));
        return tenants.stream()
                .filter(tenant -> schemas.contains(tenant.schema().orElse("")))
                .toList();
    }

    /**
     * Of tenants that have the table, those with all revisions applied and no others.
     *
     * @param revisions how many there are
     * @param heads the last ones
     */
    List<Tenant> complete(List<Tenant> tenants, int revisions, Collection<String> heads) throws SQLException {
        String among = heads.stream().map(dialect::literal).collect(Collectors.joining(", "));
        String counts = "count(*), sum(case when state = " + dialect.literal(RowState.APPLIED.text())
                + " and step >= 0 and checksum is not null then 1 else 0 end), sum(case when revision in (" + among
                + ") then 1 else 0 end)";
        String all = String.valueOf(revisions);
        List<Tenant> complete = new ArrayList<>();
        for (List<@Nullable String> row : each(tenants, counts)) {
            if (all.equals(row.get(1))
                    && all.equals(row.get(2))
                    && String.valueOf(heads.size()).equals(row.get(3))) {
                complete.add(tenants.get(Integer.parseInt(String.valueOf(row.get(0)))));
            }
        }
        return complete;
    }

    /** The rows of some tenants: the index of the tenant, then revision, parents, checksum, state and step. */
    List<List<@Nullable String>> rows(List<Tenant> tenants) throws SQLException {
        return each(tenants, "revision, parents, checksum, state, step");
    }

    private List<List<@Nullable String>> each(List<Tenant> tenants, String columns) throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int begin = 0; begin < tenants.size(); begin += TABLES_IN_A_STATEMENT) {
            List<String> parts = new ArrayList<>();
            for (int i = begin; i < Math.min(begin + TABLES_IN_A_STATEMENT, tenants.size()); i++) {
                parts.add("select " + i + ", " + columns + " from "
                        + quoted(tenants.get(i).schema().orElseThrow()) + "." + dialect.identifier(table));
            }
            rows.addAll(query(String.join(" union all ", parts)));
        }
        return rows;
    }

    private String quoted(String name) {
        return quote + name.replace(quote, quote + quote) + quote;
    }

    private List<List<@Nullable String>> query(String sql) throws SQLException {
        statements++;
        return session.query(sql);
    }
}
