package dev.retort.dialect.postgresql;

import dev.retort.dialect.BackfillBatches;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.LockTimeout;
import dev.retort.dialect.TransactionLock;
import dev.retort.dialect.recovery.CatalogProbe;
import dev.retort.dialect.recovery.CompletionProbe;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.CommentStatements;
import dev.retort.dialect.sql.ImplicitNames;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSequences;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Computation;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.dialect.text.ReservedWords;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnGeneration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, version 13 and newer. Thread-safe. */
final class PostgreSql implements Dialect {
    private final Identifiers names =
            new Identifiers(ReservedWords.POSTGRESQL, name -> name.toLowerCase(Locale.ROOT), '"');
    private final ImplicitNames conventions = new ImplicitNames(names, PostgreSqlProvider.NAME_LIMIT);
    private final RowStatements rows = new PostgreSqlRows(names);
    private final VendorTypes types = new PostgreSqlTypes(names);
    private final SqlGrammar grammar;

    PostgreSql(int version) {
        Clauses clauses = new PostgreSqlClauses(names, types, version);
        grammar = new SqlGrammar(
                this,
                clauses,
                new PostgreSqlConstraints(clauses, conventions),
                new CommentStatements(names, rows),
                rows,
                new PostgreSqlIndexes(this, clauses),
                new StandardSequences(
                        names,
                        true,
                        "",
                        true,
                        "start with",
                        (sequence, query) -> "select setval(" + Literals.text(sequence) + ", (" + query + "), false)"));
    }

    @Override
    public String name() {
        return PostgreSqlProvider.NAME;
    }

    @Override
    public Projection projection() {
        return new Projection(name(), true, true);
    }

    @Override
    public List<String> statements(AppliedOperation applied) {
        List<String> statements = applied.operation().accept(new PostgreSqlStatements(grammar, conventions, applied));
        return new PostgreSqlNamedTypes(names, types).around(applied, statements);
    }

    @Override
    public Optional<BackfillBatches> batches(Backfill backfill, Schema before) {
        return grammar.batches(backfill, before);
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

    /**
     * Advisory locks have numbers for names, and hold for one database of the server; a schema in it has a lock of its own. The transaction is
     * idle as long as a statement of the run takes, and no time limit for idle ones may end it. Without a schema there is a lock too: the table can't
     * be created then, which fails at once and is told.
     */
    @Override
    public Optional<TransactionLock> transactionLock(String table) {
        String schema = Identifiers.schemaOf(table).isEmpty() ? "coalesce(current_schema(), '')" : "''";
        String key = "hashtextextended(" + rows.text("retort:" + Names.key(table) + ":") + " || " + schema + ", 0)";
        return Optional.of(new TransactionLock(
                "select case when pg_try_advisory_xact_lock(" + key + ") then 1 else 0 end,"
                        + " format('exists (select 1 from pg_catalog.pg_locks where locktype = ''advisory'' and granted"
                        + " and objsubid = 1 and pid = %s and (classid::bigint << 32 | objid::bigint) = %s)',"
                        + " pg_backend_pid(), " + key + "),"
                        + " set_config('idle_in_transaction_session_timeout', '0', true)",
                "show transaction_isolation",
                """
                select concat('process ', a.pid, ', user ', a.usename, ', from ' || host(a.client_addr),
                        ', application ' || nullif(a.application_name, ''),
                        ', since ' || to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC')
                from pg_catalog.pg_locks l join pg_catalog.pg_stat_activity a on a.pid = l.pid
                where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                    and (l.classid::bigint << 32 | l.objid::bigint) = %s
                    and l.database = (select oid from pg_catalog.pg_database where datname = current_database())""".formatted(key)));
    }

    /** The extended query protocol: after a failure, the server ignores what was sent until the next synchronization. */
    @Override
    public Optional<String> transactionMillis() {
        return Optional.of("(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)::bigint");
    }

    @Override
    public OptionalInt needsCommitBefore(List<String> statements) {
        return PostgreSqlEnumValues.needsCommitBefore(statements);
    }

    @Override
    public Optional<LockTimeout> lockTimeout(Duration limit) {
        return Optional.of(new LockTimeout.OfTransaction("set local lock_timeout = " + Math.max(1, limit.toMillis())));
    }

    @Override
    public Optional<String> lockHolders(String statement) {
        return Optional.of("""
                select distinct concat('process ', a.pid, ', user ', a.usename, ', from ' || host(a.client_addr),
                        ', application ' || nullif(a.application_name, ''),
                        ', in a transaction since ' || to_char(a.xact_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC')
                from pg_catalog.pg_locks l join pg_catalog.pg_stat_activity a on a.pid = l.pid
                    join pg_catalog.pg_class c on c.oid = l.relation
                where l.granted and l.pid <> pg_backend_pid() and c.relkind in ('r', 'p')
                    and l.database = (select oid from pg_catalog.pg_database where datname = current_database())
                    and position(lower(c.relname) in lower(%s)) > 0""".formatted(rows.text(statement)));
    }

    /** The cast fails where that schema has no such table. */
    @Override
    public Optional<String> inSchemaOfNewTables(String table) {
        return Identifiers.schemaOf(table).isEmpty()
                ? Optional.of("(quote_ident(current_schema()) || '.' || " + rows.text(names.sql(table))
                        + ")::regclass is not null")
                : Optional.empty();
    }

    @Override
    public Optional<String> count(CatalogProbe fact) {
        return PostgreSqlCatalog.QUERIES.count(fact);
    }

    @Override
    public Optional<String> clearing(CompletionProbe.Leftover leftover) {
        return PostgreSqlCatalog.clearing(leftover);
    }

    @Override
    public String utcText(String column) {
        return "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
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
        protected String collation(String collation) {
            return names.sql("`" + collation + "`");
        }

        /** From 18 on, Hibernate leaves "stored" away: the value is computed when it is read. */
        @Override
        protected String generated(Column column) {
            boolean stored = version < 18 || Computation.of(column.generated()).stored();
            return super.generated(column) + (stored ? " stored" : "");
        }

        /** Without how the database keeps it. */
        @Override
        public String computation(Column column) {
            return names.expression(Computation.of(column.generated()).expression());
        }

        /** Its own way is a sequence. */
        @Override
        public boolean isNumbered(Column column) {
            return column.numbering() == ColumnGeneration.IDENTITY;
        }

        /** Hibernate leaves "not null" away where a column is computed, unless its version says otherwise. A serial is numbered by its type. */
        @Override
        public String definition(Column column) {
            Column written = column.generated().isEmpty()
                    ? column
                    : column.withNullable(!Computation.of(column.generated()).notNull());
            return super.definition(PostgreSqlSerial.is(type(column)) ? written.withDefault("") : written);
        }
    }
}
