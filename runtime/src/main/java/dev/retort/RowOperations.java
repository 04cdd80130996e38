package dev.retort;

import dev.retort.operation.Backfill;
import dev.retort.operation.ContinueSequence;
import dev.retort.operation.CustomOperation;
import dev.retort.operation.DeleteRows;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InContext;
import dev.retort.operation.InsertRows;
import dev.retort.operation.NumberedColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.Row;
import dev.retort.operation.RowKey;
import dev.retort.operation.RunCode;
import dev.retort.operation.UpdateRows;
import dev.retort.operation.ValueChange;
import java.util.List;
import java.util.Map;

/** The operations that change rows and leave the schema as it is. Like all operations, they are recorded and run later. */
public abstract sealed class RowOperations permits TableOperations, RepeatableOperations, RowOperations.InContexts {
    abstract void add(Operation operation);

    /**
     * Runs a statement that is the same on all databases. It may change rows, but not the schema.
     *
     * <pre>{@code
     * op.execute("update guest set email = lower(email)");
     * }</pre>
     */
    public void execute(String sql) {
        add(new ExecuteSql(Map.of(ExecuteSql.ANY, sql)));
    }

    /**
     * Runs a statement that differs between databases. It may change rows, but not the schema.
     *
     * <pre>{@code
     * op.execute(Map.of("postgresql", "vacuum analyze guest", "", "select 1"));
     * }</pre>
     *
     * @param sqlByDialect the SQL by the name of the dialect; the empty name is for all other dialects
     */
    public void execute(Map<String, String> sqlByDialect) {
        add(new ExecuteSql(sqlByDialect));
    }

    /**
     * Runs Java code with the JDBC connection of the run. The code may change rows, but not the schema. It must not
     * commit or close the connection. SQL scripts cannot contain it.
     *
     * <pre>{@code
     * op.run("split names", connection -> { … });
     * }</pre>
     *
     * @param name a description on one line; it represents the code in the checksum of the revision
     */
    public void run(String name, RunCode.Code code) {
        add(new RunCode(name, code, List.of()));
    }

    /** Runs an operation that the project defines: {@code op.run(new GrantSelect("booking", "report"))}. */
    public void run(CustomOperation operation) {
        add(operation);
    }

    /**
     * Fills a column of the rows in which it is null.
     *
     * <pre>{@code
     * op.backfill("guest", "email", "'unknown'");
     * }</pre>
     *
     * <p>SQL: {@code update guest set email = 'unknown' where email is null}. Outside of a transaction ({@code
     * transactional = false}, and always on MariaDB, MySQL and H2), it runs in batches by primary key. Each batch is
     * committed, and an interrupted run resumes after the last one.
     *
     * @param value an SQL expression; it may use other columns of the row
     */
    public void backfill(String table, String column, String value) {
        add(new Backfill(table, column, value));
    }

    /**
     * Continues a sequence above the numbers that a column has, for a table with rows that gets its keys from that sequence from now on.
     *
     * <pre>{@code
     * op.continueSequence("booking_seq", "booking", "id");
     * }</pre>
     *
     * <p>SQL: {@code alter sequence booking_seq restart with (select max(id) + 50 …)}, where 50 is the increment of the sequence. So the keys are
     * above those of the rows, too, if the application reserves them 50 at once. A downgrade has nothing to take back.
     */
    public void continueSequence(String sequence, String table, String column) {
        add(new ContinueSequence(sequence, table, column));
    }

    /**
     * Continues a sequence that several tables share above the greatest number of all of them.
     *
     * <pre>{@code
     * op.continueSequence("person_seq", keysOf("customer", "id"), keysOf("employee", "id"));
     * }</pre>
     */
    public void continueSequence(String sequence, NumberedColumn... columns) {
        add(new ContinueSequence(sequence, List.of(columns)));
    }

    /**
     * Inserts rows.
     *
     * <pre>{@code
     * op.insert("sentiment", columns("code", "label"), row("P", "positive"), row("N", "negative"));
     * }</pre>
     */
    public void insert(String table, List<String> columns, Row... rows) {
        add(new InsertRows(table, columns, List.of(rows)));
    }

    /**
     * Deletes the rows that have certain values.
     *
     * <pre>{@code
     * op.delete("sentiment", columns("code"), row("P"));
     * }</pre>
     *
     * <p>SQL: {@code delete from sentiment where code = 'P'}. A downgrade can insert only the columns that are
     * listed.
     */
    public void delete(String table, List<String> columns, Row... rows) {
        add(new DeleteRows(table, columns, List.of(rows)));
    }

    /**
     * Changes values of certain rows. Rows that do not have the current value stay unchanged.
     *
     * <pre>{@code
     * op.update("sentiment", where("code", "P"), set("label").from("positive").to("good"));
     * }</pre>
     *
     * <p>SQL: {@code update sentiment set label = 'good' where code = 'P' and label = 'positive'}.
     */
    public void update(String table, RowKey key, ValueChange... changes) {
        add(new UpdateRows(table, key, List.of(changes)));
    }

    /** Those that run in certain contexts alone. */
    static final class InContexts extends RowOperations {
        private final RowOperations all;
        private final List<String> contexts;

        InContexts(RowOperations all, String... contexts) {
            this.all = all;
            this.contexts = List.of(contexts);
        }

        @Override
        void add(Operation operation) {
            all.add(new InContext(operation, contexts));
        }
    }
}
