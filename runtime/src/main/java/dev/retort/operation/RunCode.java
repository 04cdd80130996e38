package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Runs Java code over the connection, for changes of rows that SQL cannot express, such as parsing or encryption. Its only effect on the schema
 * is the declared one. Two are equal if their names and effects are equal, because code cannot be compared.
 *
 * @param name what the code does, on one line; it stands for the code in checksums and messages
 * @param code the code, called when the revision is run
 * @param effect the operations that would have done to the schema what the code does; they are replayed, never run
 */
public record RunCode(String name, Code code, List<Operation> effect) implements Operation {
    /** The comment that stands in place of a statement where the code runs; a name follows. */
    public static final String IN_PLACE = "-- Java code: ";

    /** The code. */
    @FunctionalInterface
    public interface Code {
        /**
         * Does it, on the connection of the run. Transactions are the runner's: code that leaves the schema alone shares one with the record that it ran,
         * so it must not commit, and a run that is cut off runs it again from the beginning. What it throws ends the run as a failing statement does.
         */
        void run(Connection connection) throws SQLException;
    }

    public RunCode {
        requireName(name);
        effect = List.copyOf(effect);
    }

    /** A name of one line stands for what Java code does. */
    static String requireName(String name) {
        if (name.isBlank() || !name.lines().toList().equals(List.of(name))) {
            throw new IllegalArgumentException("a name of one line says what the code does: \"" + name + '"');
        }
        return name;
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
    public Operation reverse(Schema before) {
        throw new IrreversibleOperationException(this);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(new RunCode(name, code, SchemaEdits.on(projection, effect, before)));
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
        StringBuilder text = new StringBuilder("run ").append(CanonicalText.quote(name));
        effect.forEach(operation -> text.append(" effect ").append(operation));
        return text.toString();
    }
}
