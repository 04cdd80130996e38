package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs SQL of the author. Its only effect on the schema is the declared one; without one, that of a statement that creates or drops a view.
 *
 * @param statements the statement to run on each dialect, by the dialect's name; the empty name stands for every other
 * @param effect the operations that would have done to the schema what the SQL does; they are replayed, never run
 */
public record ExecuteSql(Map<String, String> statements, List<Operation> effect) implements Operation {
    /** The name that stands for every dialect not named. */
    public static final String ANY = "";

    public ExecuteSql {
        statements = Collections.unmodifiableMap(new TreeMap<>(statements));
        effect = List.copyOf(effect);
    }

    /** SQL that leaves the schema as it is. */
    public ExecuteSql(Map<String, String> statements) {
        this(statements, List.of());
    }

    @Override
    public Schema applyTo(Schema schema) {
        if (effect.isEmpty() && statements.keySet().equals(Set.of(ANY))) {
            return ViewStatement.apply(statements.values().iterator().next(), schema);
        }
        Schema after = schema;
        for (Operation operation : effect) {
            after = operation.applyTo(after);
        }
        return after;
    }

    @Override
    public Operation reverse(Schema before) {
        throw new IrreversibleOperationException(this);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(new ExecuteSql(statements, SchemaEdits.on(projection, effect, before)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("execute");
        statements.forEach((dialect, sql) ->
                text.append(dialect.isEmpty() ? "" : " " + dialect).append(' ').append(CanonicalText.quote(sql)));
        effect.forEach(operation -> text.append(" effect ").append(operation));
        return text.toString();
    }
}
