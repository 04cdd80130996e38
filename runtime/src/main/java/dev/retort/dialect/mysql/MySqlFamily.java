package dev.retort.dialect.mysql;

import dev.retort.dialect.BackfillBatches;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.LockTimeout;
import dev.retort.dialect.SessionLock;
import dev.retort.dialect.recovery.CatalogProbe;
import dev.retort.dialect.sql.CatalogQueries;
import dev.retort.dialect.sql.CatalogQueries.Listing;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.sql.SequenceStatements;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.TextHash;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.schema.ColumnType;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The common part of MySQL and MariaDB. Thread-safe. */
abstract class MySqlFamily implements Dialect {
    /**
     * In what the two differ.
     *
     * @param name the name of the dialect
     * @param reserved the words that are no names without quotes
     * @param mariaDb whether values and clauses are those of MariaDB
     * @param uuid the type of a UUID
     * @param moment the type of a point in time
     * @param check the word that drops a check
     * @param canIndex whether an index may have a part
     * @param sequences the sequences, or what stands for them
     * @param checks which checks the database adds by itself
     */
    record Variant(
            String name,
            Set<String> reserved,
            boolean mariaDb,
            String uuid,
            String moment,
            String check,
            Predicate<IndexPart> canIndex,
            Function<Identifiers, SequenceStatements> sequences,
            MySqlImplicitNames.Checks checks) {}

    /** MariaDB shows a sequence among the tables; MySQL has it as one. */
    private static final CatalogQueries CATALOG = new CatalogQueries(
            "database()",
            "information_schema.statistics",
            new Listing("information_schema.tables", "table_schema", "table_name"),
            null,
            "");

    private final String name;
    private final Identifiers names;
    private final RowStatements rows;
    private final VendorTypes types;
    final SqlGrammar grammar;
    final MySqlImplicitNames conventions;

    MySqlFamily(Variant variant) {
        name = variant.name();
        names = new Identifiers(variant.reserved(), UnaryOperator.identity(), '`');
        rows = new MySqlRows(this, names, variant.mariaDb());
        types = new MySqlTypes(this, variant.uuid(), variant.moment());
        MySqlClauses clauses = new MySqlClauses(names, types, rows, !variant.mariaDb());
        grammar = new SqlGrammar(
                this,
                clauses,
                new MySqlConstraints(clauses, variant.check()),
                new MySqlComments(clauses, rows),
                rows,
                new MySqlIndexes(this, clauses, variant.canIndex()),
                variant.sequences().apply(names));
        conventions = new MySqlImplicitNames(names, variant.checks());
    }

    /** Creates the writer of statements. */
    abstract MySqlStatements writer(AppliedOperation applied);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Projection projection() {
        return new Projection(name, true, false);
    }

    @Override
    public final List<String> statements(AppliedOperation applied) {
        return new AutoIncrementKey(grammar.clauses())
                .around(applied, applied.operation().accept(writer(applied)));
    }

    @Override
    public final Optional<BackfillBatches> batches(Backfill backfill, Schema before) {
        return grammar.batches(backfill, before);
    }

    @Override
    public final String identifier(String name) {
        return names.sql(name);
    }

    @Override
    public final String literal(@Nullable Object value) {
        return rows.value(value, null);
    }

    @Override
    public final boolean transactionalDdl() {
        return false;
    }

    /** A lock by name. A name may have 64 characters, and holds for every database of the server. */
    @Override
    public final Optional<SessionLock> sessionLock(String name) {
        String key = "concat('retort:" + Long.toHexString(TextHash.of(name))
                + ":', left(sha1(coalesce(database(), '')), 32))";
        return Optional.of(new SessionLock(
                "select get_lock(" + key + ", 0)",
                "select release_lock(" + key + ")",
                "is_used_lock(" + key + ") = connection_id()",
                "select concat('connection ', id, ', user ', user, ', from ', host)"
                        + " from information_schema.processlist where id = is_used_lock(" + key + ")"));
    }

    /** Of metadata locks, for which DDL waits; in whole seconds. */
    @Override
    public final Optional<LockTimeout> lockTimeout(Duration limit) {
        return Optional.of(new LockTimeout.OfSession(
                "set @retort_lock_wait_timeout = @@lock_wait_timeout, lock_wait_timeout = "
                        + Math.max(1, limit.toSeconds()),
                "set lock_wait_timeout = @retort_lock_wait_timeout"));
    }

    /** The performance schema, which is on by default on MySQL and off on MariaDB. */
    @Override
    public final Optional<String> lockHolders(String statement) {
        return Optional.of("""
                select distinct concat('connection ', t.processlist_id, ', user ', t.processlist_user, ', from ', t.processlist_host)
                from performance_schema.metadata_locks l
                    join performance_schema.threads t on t.thread_id = l.owner_thread_id
                where l.object_type = 'TABLE' and l.lock_status = 'GRANTED' and t.processlist_id <> connection_id()
                    and l.object_schema = database() and locate(lower(l.object_name), lower(%s)) > 0""".formatted(rows.value(statement, null)));
    }

    @Override
    public final Optional<String> count(CatalogProbe fact) {
        return CATALOG.count(fact);
    }

    @Override
    public final String utcNow() {
        return "utc_timestamp(6)";
    }

    /** The connected user. {@code current_user} is the account that matched the login, which may be an anonymous one. */
    @Override
    public final String user() {
        return "user()";
    }

    @Override
    public final String utcText(String column) {
        return "date_format(" + column + ", '%Y-%m-%dT%H:%i:%s.%fZ')";
    }

    @Override
    public final String type(ColumnType type) {
        return types.of(type);
    }
}
