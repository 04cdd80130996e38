package dev.retort;

import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Records the operations of a {@link Migration}. Nothing is executed while a migration records. The operations run in
 * the order of the calls.
 *
 * <p>Each call of {@link Migration#upgrade} or {@link Migration#downgrade} gets an instance of its own. Instances are
 * not thread-safe.
 */
public final class Operations extends SchemaOperations {
    private final List<Operation> recorded;
    private final UnaryOperator<Operation> form;
    private boolean derived;

    private Operations(List<Operation> recorded, UnaryOperator<Operation> form) {
        this.recorded = recorded;
        this.form = form;
    }

    /**
     * Returns the operations that a migration records: {@code Operations.recordedBy(migration::upgrade)}.
     *
     * @throws IllegalStateException for a downgrade that is derived from the upgrade: it records nothing
     */
    public static List<Operation> recordedBy(Consumer<Operations> method) {
        return recordedUnlessDerived(method)
                .orElseThrow(() -> new IllegalStateException("this downgrade is derived from the upgrade"));
    }

    /** The operations that a downgrade records; empty if they are to be derived from the upgrade. */
    static Optional<List<Operation>> recordedUnlessDerived(Consumer<Operations> method) {
        Operations operations = new Operations(new ArrayList<>(), operation -> operation);
        method.accept(operations);
        if (operations.derived && !operations.recorded.isEmpty()) {
            throw new IllegalStateException("downgrade records operations besides calling Migration.super.downgrade");
        }
        return operations.derived ? Optional.empty() : Optional.of(List.copyOf(operations.recorded));
    }

    /** Leaves the operations of a downgrade to be derived. */
    void derive() {
        derived = true;
    }

    @Override
    void add(Operation operation) {
        recorded.add(form.apply(operation));
    }

    /**
     * Records the next operation in a form that does not block readers and writers, on databases that have one.
     *
     * <pre>{@code
     * op.online().createIndex("booking", index("ix_booking_guest_id", "guest_id"));
     * }</pre>
     *
     * <p>SQL on PostgreSQL: {@code create index concurrently …}. This form cannot run in a transaction, so the
     * revision needs {@code @Revision(…, transactional = false)}.
     */
    public Operations online() {
        return new Operations(recorded, Online::new);
    }

    /**
     * Records what follows for some contexts alone, such as demo data: {@link Retort#contexts} names those that are active, and by default none is.
     *
     * <pre>{@code
     * op.inContext("demo", "test").insert("guest", columns("id", "email"), row(1, "ada@example.com"));
     * }</pre>
     *
     * @param contexts their names: lower-case letters, digits, {@code -} and {@code _}; one of them has to be active
     * @return operations that change rows alone: the schema is the same in all contexts
     */
    public RowOperations inContext(String... contexts) {
        return new InContexts(this, contexts);
    }

    /**
     * Runs a statement that changes the schema.
     *
     * <pre>{@code
     * op.execute("drop table guest_old cascade", effect -> effect.dropTable("guest_old"));
     * }</pre>
     *
     * @param effect the operations that have the same effect on the schema; they are replayed in memory and never run
     */
    public void execute(String sql, Consumer<Operations> effect) {
        execute(Map.of(ExecuteSql.ANY, sql), effect);
    }

    /**
     * Runs a statement that changes the schema and differs between databases.
     *
     * @param sqlByDialect the SQL by the name of the dialect; the empty name is for all other dialects
     * @param effect the operations that have the same effect on the schema; they are replayed in memory and never run
     */
    public void execute(Map<String, String> sqlByDialect, Consumer<Operations> effect) {
        add(new ExecuteSql(sqlByDialect, recordedBy(effect)));
    }

    /**
     * Runs Java code that changes the schema.
     *
     * @param name a description on one line; it represents the code in the checksum of the revision
     * @param effect the operations that have the same effect on the schema; they are replayed in memory and never run
     */
    public void run(String name, RunCode.Code code, Consumer<Operations> effect) {
        add(new RunCode(name, code, recordedBy(effect)));
    }
}
