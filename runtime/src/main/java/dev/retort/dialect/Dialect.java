package dev.retort.dialect;

import dev.retort.dialect.recovery.CatalogProbe;
import dev.retort.dialect.recovery.CompletionProbe;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.operation.CustomOperation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The SQL of a database. An implementation has no state, does no I/O, and is thread-safe.
 *
 * <p>{@link DialectProvider} makes a dialect known to Retort.
 */
public interface Dialect extends CustomOperation.Target {

    /** The name in tools and in {@code op.execute}: {@code h2}, {@code postgresql}. */
    @Override
    String name();

    /**
     * The database's type for a column type, the same that Hibernate chooses: {@code timestamp(6) with time zone}.
     *
     * @throws dev.retort.problem.RetortException if the database has no such type
     */
    String type(ColumnType type);

    /**
     * The statements of an operation, in order, without closing semicolons. Empty if the database needs none.
     *
     * @throws dev.retort.problem.RetortException if the database does not support the operation
     */
    default List<String> render(AppliedOperation operation) {
        return operation.on(projection()).map(this::statements).orElse(List.of());
    }

    /** The statements of an operation that is already {@linkplain #projection projected} onto this database. */
    List<String> statements(AppliedOperation operation);

    /** How this database represents a schema, for example whether names keep the name of their schema. */
    default Projection projection() {
        return new Projection(name(), false, true);
    }

    /**
     * The statements of consecutive operations, one list per operation. If the database combines operations into
     * fewer statements, these are in the list of the last one.
     */
    default List<List<String>> render(List<AppliedOperation> operations) {
        return operations.stream().map(this::render).toList();
    }

    /** The batches in which a backfill can run; empty if it must be a single statement. */
    default Optional<BackfillBatches> batches(Backfill backfill, Schema before) {
        return Optional.empty();
    }

    /** Whether a rollback also reverts DDL. */
    boolean transactionalDdl();

    /**
     * The place of the first of some statements that uses what one before it adds, on a database that allows this only after a commit; empty if
     * they can be one transaction.
     */
    default OptionalInt needsCommitBefore(List<String> statements) {
        return OptionalInt.empty();
    }

    /** The lock of a history table that a session holds until it releases it or ends; empty if the database has none. */
    default Optional<SessionLock> sessionLock(String table) {
        return Optional.empty();
    }

    /**
     * The lock of a history table that a transaction holds until it ends; empty if the database has none. Without this lock and that of a
     * {@linkplain #sessionLock session}, a run inserts a row into the table and does not commit it.
     */
    default Optional<TransactionLock> transactionLock(String table) {
        return Optional.empty();
    }

    /**
     * An expression for the milliseconds since the transaction began, on a database to which a whole transaction can be sent at once, its end too:
     * DDL does not commit, and after a failure, which division by zero is one of, nothing runs that was sent with it. Empty on others.
     */
    default Optional<String> transactionMillis() {
        return Optional.empty();
    }

    /** How a wait for the locks of others is limited; empty where the database does so by itself. */
    default Optional<LockTimeout> lockTimeout(Duration limit) {
        return Optional.empty();
    }

    /**
     * A query for the other sessions that hold locks on tables which a statement names, one value a row; empty if the catalog does not contain
     * this information.
     */
    default Optional<String> lockHolders(String statement) {
        return Optional.empty();
    }

    /** The transaction that keeps other runs out, on a database with a single writer; empty on others. */
    default Optional<WriteTransaction> writeTransaction() {
        return Optional.empty();
    }

    /**
     * A condition that fails as {@link #isNoTable} tells unless a table of this name is in the schema where {@code create table} would create
     * it: a name without a schema may also find a table of another schema in the search path. Empty if a name means one table.
     */
    default Optional<String> inSchemaOfNewTables(String table) {
        return Optional.empty();
    }

    /**
     * A query for the number of certain objects in the catalog; empty if the catalog does not contain this
     * information.
     */
    default Optional<String> count(CatalogProbe fact) {
        return Optional.empty();
    }

    /**
     * A query that returns the statements that remove the remains of an interrupted statement; empty if nothing can
     * remain.
     */
    default Optional<String> clearing(CompletionProbe.Leftover leftover) {
        return Optional.empty();
    }

    /**
     * A statement that makes completed statements survive a crash, on a database where a commit does not ensure that;
     * empty on others.
     */
    default Optional<String> flushing() {
        return Optional.empty();
    }

    /** The setting by which commits are written to the file later, and by another thread; empty on databases that have none. */
    default Optional<WriteDelay> writeDelay() {
        return Optional.empty();
    }

    /**
     * A query for the session that has written to a table without committing, as one row with one value; empty if the
     * catalog does not contain this information.
     */
    default Optional<String> writer(String table) {
        return Optional.empty();
    }

    /** Whether a query failed because its table does not exist: SQL states 42P01 and 42S02. */
    default boolean isNoTable(SQLException failure) {
        return "42P01".equals(failure.getSQLState()) || "42S02".equals(failure.getSQLState());
    }

    /** A timestamp of the history table as text that {@link java.time.Instant#parse} reads. */
    String utcText(String column);

    /** The current time in the form of the history table: {@code current_timestamp}, {@code utc_timestamp(6)}. */
    default String utcNow() {
        return "current_timestamp";
    }

    /** The connected user, as SQL. */
    default String user() {
        return "current_user";
    }
}
