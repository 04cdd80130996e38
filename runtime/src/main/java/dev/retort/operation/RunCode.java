package dev.retort.operation;

import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Runs Java code over the connection, for rows that SQL alone can't change: parsed, encrypted, fetched. It is taken to change the schema as the
 * effect says, and not otherwise. Two are equal that have one name and one effect: what the code says has no value to compare.
 *
 * @param name what the code does, on one line; it stands for the code in checksums and messages
 * @param code the code, called when the revision is run
 * @param effect the operations that would have done to the schema what the code does; they are replayed, never run
 */
public record RunCode(String name, Code code, List<Operation> effect) implements Operation {

    /** What is run. */
    @FunctionalInterface
    public interface Code {
        /**
         * Does it, on the connection of the run. Transactions are the runner's: code that leaves the schema alone shares one with the record that it ran,
         * so it must not commit, and a run that is cut off runs it again from the beginning. What it throws ends the run as a failing statement does.
         */
        void run(Connection connection) throws SQLException;
    }

    public RunCode {
        if (name.isBlank() || !name.lines().toList().equals(List.of(name))) {
            throw new IllegalArgumentException("a name of one line says what the code does: \"" + name + '"');
        }
        effect = List.copyOf(effect);
    }

    @Override
    public Schema applyTo(Schema schema) {
        Schema after = schema;
        for (Operation operation : effect) {
            after = operation.applyTo(after);
        }
        return after;
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
    public boolean equals(Object other) {
        return other instanceof RunCode that && name.equals(that.name) && effect.equals(that.effect);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + effect.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("run ").append(Canonical.quote(name));
        effect.forEach(operation -> text.append(" effect ").append(operation));
        return text.toString();
    }
}
