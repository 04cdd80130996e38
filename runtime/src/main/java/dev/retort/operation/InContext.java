package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An operation on rows that runs only where one of some contexts is active: demo data, the users of a test system. It never changes the schema,
 * which is the same in all contexts.
 *
 * @param operation what is done
 * @param contexts their names: lower-case letters, digits, {@code -} and {@code _}
 */
public record InContext(Operation operation, List<String> contexts) implements Operation {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+");

    public InContext {
        contexts = contexts.stream().sorted().distinct().toList();
        if (contexts.isEmpty()) {
            throw new IllegalArgumentException("a context has a name");
        }
        contexts.forEach(InContext::requireName);
        if (!isOfRows(operation)) {
            throw new IllegalArgumentException(
                    "the schema is the same in all contexts, and this may change it: " + operation);
        }
    }

    /**
     * A name of a context.
     *
     * @throws IllegalArgumentException unless it has lower-case letters, digits, {@code -} and {@code _} alone
     */
    public static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of a context has lower-case letters, digits, - and _, and this is none: \"" + name + '"');
        }
        return name;
    }

    private static boolean isOfRows(Operation operation) {
        return operation instanceof Backfill
                || operation instanceof ContinueSequence
                || operation instanceof DeleteRows
                || operation instanceof InsertRows
                || operation instanceof UpdateRows
                || (operation instanceof ExecuteSql sql && sql.effect().isEmpty())
                || (operation instanceof RunCode code && code.effect().isEmpty())
                || (operation instanceof CustomOperation custom
                        && custom.effect().isEmpty());
    }

    /** Whether it runs where some contexts are active. */
    public boolean isActive(Set<String> active) {
        return contexts.stream().anyMatch(active::contains);
    }

    /** The same schema: SQL that is known to create or drop a view is refused. */
    @Override
    public Schema applyTo(Schema schema) {
        if (!operation.applyTo(schema).equals(schema)) {
            throw new SchemaMismatchException("the schema is the same in all contexts, and this changes it");
        }
        return schema;
    }

    @Override
    public Operation reverse(Schema before) {
        return new InContext(operation.reverse(before), contexts);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return operation.on(projection, before).map(there -> new InContext(there, contexts));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "in context " + String.join(",", contexts) + " " + operation;
    }
}
