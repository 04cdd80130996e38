package dev.retort.operation;

import dev.retort.schema.Schema;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs SQL that the author wrote. It is taken not to change the schema; what it changes must be said by other operations.
 *
 * @param statements the statement to run on each dialect, by the dialect's name; the empty name stands for every other
 */
public record ExecuteSql(Map<String, String> statements) implements Operation {
    /** The name that stands for every dialect not named. */
    public static final String ANY = "";

    public ExecuteSql {
        statements = Collections.unmodifiableMap(new TreeMap<>(statements));
    }

    @Override
    public Schema applyTo(Schema schema) {
        return schema;
    }

    @Override
    public Operation reverse() {
        throw new IrreversibleOperationException(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("execute");
        statements.forEach((dialect, sql) ->
                text.append(dialect.isEmpty() ? "" : " " + dialect).append(' ').append(Canonical.quote(sql)));
        return text.toString();
    }
}
