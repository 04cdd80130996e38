package dev.retort.revision;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateView;
import dev.retort.operation.InContext;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What runs again behind the revisions when it has changed: views and reference rows. Its operations are loaded when they are first needed. In a
 * repeatable, creating a view replaces the one that is there. Thread-safe.
 */
public final class Repeatable {
    private final String name;
    private final String source;
    private final Supplier<List<Operation>> loading;
    private @Nullable List<Operation> operations;

    /**
     * @param name the name of its class
     * @param source the fingerprint of its source; empty where none is known
     * @param loading loads its operations
     */
    public Repeatable(String name, String source, Supplier<List<Operation>> loading) {
        this.name = name;
        this.source = source;
        this.loading = loading;
    }

    /** The name of its class: {@code com.acme.bookings.migrations.DailySales}. */
    public String name() {
        return name;
    }

    /** The fingerprint of its source; empty where none is known. */
    public String source() {
        return source;
    }

    /** Its operations in all contexts. */
    public synchronized List<Operation> operations() {
        if (operations == null) {
            operations = List.copyOf(loading.get());
        }
        return operations;
    }

    /** 64 hexadecimal digits over what runs in some contexts. */
    public String checksum(Set<String> contexts) {
        List<String> lines = new ArrayList<>();
        for (Operation operation : operations()) {
            if (!(operation instanceof InContext part)) {
                lines.add(operation.toString());
            } else if (part.isActive(contexts)) {
                lines.add(part.operation().toString());
            }
        }
        return Checksum.ofLines(lines);
    }

    /**
     * What runs in some contexts on a schema at the heads.
     *
     * @throws RetortException if an operation does not fit (RT329)
     */
    public List<AppliedOperation> active(Schema schema, Set<String> contexts) {
        return AppliedOperation.in(contexts, applied(schema));
    }

    /** The schema with its views; see {@link #active}. */
    public Schema applyTo(Schema schema) {
        List<AppliedOperation> applied = applied(schema);
        return applied.isEmpty() ? schema : applied.get(applied.size() - 1).after();
    }

    private List<AppliedOperation> applied(Schema schema) {
        try {
            return AppliedOperation.inOrder(operations(), schema);
        } catch (SchemaMismatchException e) {
            throw new RetortException(Problem.BROKEN_REPEATABLE, """
                    The repeatable %s does not fit the schema at the head: %s. It would also fail on a database. Correct it, or the revision that \
                    changed the schema.""".formatted(name, e.getMessage()), e);
        }
    }

    /** The statements of one of its operations. A view is replaced, where the database can do that without losing the grants on it. */
    public static List<String> statements(Dialect dialect, AppliedOperation applied) {
        List<String> statements = dialect.render(applied);
        if (!(applied.operation() instanceof CreateView create) || statements.isEmpty()) {
            return statements;
        }
        String view = statements.get(0).substring("create view ".length());
        return switch (dialect.name()) {
            case "sqlite" ->
                List.of(
                        "drop view if exists "
                                + dialect.identifier(create.view().name()),
                        "create view " + view);
            case "sqlserver" -> List.of("create or alter view " + view);
            default -> List.of("create or replace view " + view);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
