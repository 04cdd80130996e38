package dev.retort;

import dev.retort.operation.CreateView;
import dev.retort.operation.Operation;
import dev.retort.schema.Sql;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;

/** Records the operations of a {@link RepeatableMigration}: on rows, and on views. Not thread-safe. */
public final class RepeatableOperations extends RowOperations {
    private final List<Operation> recorded = new ArrayList<>();

    private RepeatableOperations() {}

    /** Returns the operations that a repeatable records. */
    public static List<Operation> recordedBy(RepeatableMigration repeatable) {
        RepeatableOperations operations = new RepeatableOperations();
        repeatable.run(operations);
        return List.copyOf(operations.recorded);
    }

    @Override
    void add(Operation operation) {
        recorded.add(operation);
    }

    /** Records what follows for some contexts alone; see {@link Operations#inContext}. When others are active, the repeatable runs again. */
    public RowOperations inContext(String... contexts) {
        return new InContexts(this, contexts);
    }

    /**
     * Creates a view, or replaces the one that is there: {@code create or replace view daily_sales as select …}; on SQLite, it is dropped and created.
     *
     * @param query the query, the same on all databases
     */
    public void replaceView(String name, String query) {
        replaceView(name, Sql.of(query));
    }

    /**
     * The same with a query that differs between databases.
     *
     * @param query {@code sql("select …").on("postgresql", "select …")}
     */
    public void replaceView(String name, Sql query) {
        add(new CreateView(new View(name, query)));
    }
}
