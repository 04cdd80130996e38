package dev.retort.dialect;

import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Numbering;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, version 13 and newer. Thread-safe. */
final class PostgreSql implements Dialect {
    /** The oldest version whose syntax is used where the version is not known. */
    static final int OLDEST = 13;

    private final Identifiers names =
            new Identifiers(ReservedWords.POSTGRESQL, name -> name.toLowerCase(Locale.ROOT), '"');
    private final Conventions conventions = new Conventions(names, nameLimit());
    private final Rows rows = new PostgreSqlRows(names);
    private final VendorTypes types = new PostgreSqlTypes(names);
    private final Grammar grammar;

    PostgreSql(int version) {
        Clauses clauses = new PostgreSqlClauses(names, types, version);
        grammar = new Grammar(
                this,
                clauses,
                new Constraints(clauses),
                new Comments(names, rows),
                rows,
                new PostgreSqlIndexes(this, clauses),
                new SqlSequences(names, true, "", true));
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Projection projection() {
        return new Projection(name(), true, true);
    }

    @Override
    public List<String> statements(Operation operation, Schema before) {
        List<String> statements = operation.accept(new PostgreSqlStatements(grammar, conventions, before));
        return new PostgreSqlNamedTypes(names, types).around(operation, before, statements);
    }

    @Override
    public Optional<Batches> batches(Backfill backfill, Schema before) {
        return before.table(backfill.table()).flatMap(table -> Batches.of(grammar, backfill, table));
    }

    @Override
    public String identifier(String name) {
        return names.sql(name);
    }

    @Override
    public String literal(@Nullable Object value) {
        return rows.value(value, null);
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    /** Advisory locks have numbers for names, and hold for one database of the server; a schema in it has a lock of its own. */
    @Override
    public Optional<SessionLock> sessionLock(String table) {
        String schema = Identifiers.schemaOf(table).isEmpty() ? "current_schema()" : "''";
        String key = "hashtextextended(" + rows.text("retort:" + Names.key(table) + ":") + " || " + schema + ", 0)";
        return Optional.of(new SessionLock(
                "select case when pg_try_advisory_lock(" + key + ") then 1 else 0 end",
                "select case when pg_advisory_unlock(" + key + ") then 1 else 0 end",
                """
                select concat('process ', a.pid, ', user ', a.usename, ', from ' || host(a.client_addr),
                        ', application ' || nullif(a.application_name, ''),
                        ', since ' || to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC')
                from pg_catalog.pg_locks l join pg_catalog.pg_stat_activity a on a.pid = l.pid
                where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                    and (l.classid::bigint << 32 | l.objid::bigint) = %s
                    and l.database = (select oid from pg_catalog.pg_database where datname = current_database())""".formatted(key)));
    }

    @Override
    public Optional<String> count(Fact fact) {
        return Catalog.POSTGRESQL.count(fact);
    }

    @Override
    public Optional<String> clearing(Evidence.Leftover leftover) {
        return Catalog.POSTGRESQL.clearing(leftover);
    }

    @Override
    public List<String> guarded(String condition, List<String> statements) {
        return Guards.block(condition, statements);
    }

    @Override
    public String utcText(String column) {
        return "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    }

    @Override
    public int nameLimit() {
        return 63;
    }

    @Override
    public String type(ColumnType type) {
        return types.of(type);
    }

    private static final class PostgreSqlClauses extends Clauses {
        private final int version;

        PostgreSqlClauses(Identifiers names, VendorTypes types, int version) {
            super(names, types);
            this.version = version;
        }

        @Override
        String collation(String collation) {
            return names.sql("`" + collation + "`");
        }

        /** From 18 on, Hibernate leaves "stored" away: the value is computed when it is read. */
        @Override
        String generated(Column column) {
            return super.generated(column) + (version < 18 ? " stored" : "");
        }

        /** Its own way is a sequence. */
        @Override
        boolean isNumbered(Column column) {
            return column.numbering() == Numbering.IDENTITY;
        }

        /** Hibernate leaves "not null" away where a column is computed. */
        @Override
        String definition(Column column) {
            return super.definition(column.generated().isEmpty() ? column : column.withNullable(true));
        }
    }
}
