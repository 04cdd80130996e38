package dev.retort.dialect;

import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.operation.Projected;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a database calls things: one implementation a database, without state and without I/O. */
public interface Dialect {

    /** The name by which tools and {@code op.execute} know it: {@code h2}, {@code postgresql}. */
    String name();

    /**
     * The vendor's type for a column type, the one that Hibernate chooses there: {@code timestamp(6) with time zone}.
     *
     * @throws dev.retort.problem.RetortException if the database has none
     */
    String type(ColumnType type);

    /**
     * The statements that carry out an operation, in order, without closing semicolons; none where the database has nothing to do.
     *
     * @param before the schema that the operation starts from
     * @throws dev.retort.operation.SchemaMismatchException if the operation can't start from that schema
     * @throws dev.retort.problem.RetortException if the database can't do it
     */
    default List<String> render(Operation operation, Schema before) {
        return Projected.of(operation, before, projection())
                .map(there -> statements(there, projection().of(before)))
                .orElse(List.of());
    }

    /** The statements of an operation and a schema that are {@linkplain #projection projected} onto this database. */
    List<String> statements(Operation operation, Schema before);

    /** How this database has a schema. */
    default Projection projection() {
        return new Projection(name(), false, true);
    }

    /**
     * The statements of operations in a row, a list an operation. Those that the database does better at once are in the list of the last of
     * them.
     *
     * @param before the schema that the first operation starts from
     */
    default List<List<String>> render(List<Operation> operations, Schema before) {
        List<List<String>> statements = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            statements.add(render(operation, schema));
            schema = operation.applyTo(schema);
        }
        return statements;
    }

    /** The batches in which a backfill can run; empty where it has to be the one statement. */
    default Optional<Batches> batches(Backfill backfill, Schema before) {
        return Optional.empty();
    }

    /** A name of a schema as SQL, quoted where it has to be: {@code guest_id}, {@code "ORDER"}, {@code sales."Guest"}. */
    String identifier(String name);

    /** A value of a {@link dev.retort.operation.Row} as an SQL literal: {@code 'it''s'}, {@code timestamp '2026-01-31 12:00:00'}. */
    String literal(@Nullable Object value);

    /** Whether a transaction that is rolled back takes its DDL along. */
    boolean transactionalDdl();

    /** The lock of a history table, which a session holds until it lets go or ends; empty where the database has none. */
    Optional<SessionLock> sessionLock(String table);

    /** The transaction that keeps other runs out, where a database has room for one writer alone; empty elsewhere. */
    default Optional<TransactionLock> transactionLock() {
        return Optional.empty();
    }

    /** A query that gives one number, how many of a thing the catalog has; empty where the catalog does not tell. */
    default Optional<String> count(Fact fact) {
        return Optional.empty();
    }

    /** A query whose rows are statements that take away what a cut-off statement left behind; empty where it leaves nothing. */
    default Optional<String> clearing(Evidence.Leftover leftover) {
        return Optional.empty();
    }

    /** A statement that makes what was done so far outlast a crash, where a commit alone does not; empty where it does. */
    default Optional<String> settling() {
        return Optional.empty();
    }

    /** A moment that the history table keeps, as text that {@link java.time.Instant#parse} reads. */
    String utcText(String column);

    /** The moment, as the history table keeps it: {@code current_timestamp}, {@code utc_timestamp(6)}. */
    default String utcNow() {
        return "current_timestamp";
    }

    /** Who is connected, as SQL. */
    default String user() {
        return "current_user";
    }

    /**
     * Statements of a script that carry out others only where a condition holds, each as a statement of its own. Where DDL is transactional it
     * is one statement, so that all of them run or none.
     *
     * @param condition as after {@code where}: {@code exists (select 1 from retort_history)}
     * @throws dev.retort.problem.RetortException if the database has no such thing, or not for one of the statements
     */
    default List<String> guarded(String condition, List<String> statements) {
        throw Refusal.of(
                this,
                "run a statement of a script only where a condition holds",
                "Leave --idempotent away, and say with FROM:TO where the database is and where it shall go");
    }

    /** Statements of a script, none of which changes the schema, as one transaction: all of them take effect, or none. */
    default List<String> together(List<String> statements) {
        List<String> transaction = new ArrayList<>(List.of("start transaction"));
        transaction.addAll(statements);
        transaction.add("commit");
        return transaction;
    }

    /** How a script for the database's own tool looks. */
    default Script script() {
        return transactionalDdl() ? Script.TRANSACTION : Script.STATEMENTS;
    }

    /** The most characters (or bytes, where the database counts those) of a name. */
    int nameLimit();
}
