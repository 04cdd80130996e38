package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation that a project defines for itself. A subclass is immutable, and has a public constructor that passes its own arguments on in their order:
 * that is how a draft writes it. {@code op.run(new GrantSelect("booking", "report"))} runs
 *
 * <pre>{@code
 * grant select on booking to report
 * }</pre>
 *
 * <p>Name and arguments stand for the operation in ids and checksums, and so does its effect; what {@link #statements} returns does not. If that changes,
 * applied revisions stay as they were run.
 */
public abstract non-sealed class CustomOperation implements Operation {
    private final String name;
    private final Row arguments;

    /** What a database can tell about its SQL. */
    public interface Target {
        /** The name of the dialect: {@code postgresql}. */
        String name();

        /** A name of a schema as SQL, quoted where it has to be: {@code guest_id}, {@code "ORDER"}, {@code sales."Guest"}. */
        String identifier(String name);

        /** A value as an SQL literal: {@code 'it''s'}, {@code timestamp '2026-01-31 12:00:00'}. */
        String literal(@Nullable Object value);
    }

    /**
     * For subclasses.
     *
     * @param name what it does, on one line; it stays as it is as long as a revision has the operation: {@code grant select}
     * @param arguments those of the constructor of the subclass: strings, booleans, numbers, {@code java.time} values, UUIDs and null
     */
    protected CustomOperation(String name, @Nullable Object... arguments) {
        this.name = RunCode.requireName(name);
        this.arguments = new Row(Arrays.asList(arguments));
    }

    /** What it does, without its arguments: {@code grant select}. */
    public final String name() {
        return name;
    }

    /** What it does: {@code grant select ("booking", "report")}. */
    public final String text() {
        return name + ' ' + arguments;
    }

    /** The arguments of its constructor. */
    public final Row arguments() {
        return arguments;
    }

    /**
     * The statements that carry it out, in order, without closing semicolons; none where a database has nothing to do.
     *
     * @param target the database
     * @param before the schema that it starts from, as that database has it
     */
    public abstract List<String> statements(Target target, Schema before);

    /** The operations that would do to the schema what this one does; they are replayed, never run. Empty if it leaves the schema as it is. */
    public List<Operation> effect() {
        return List.of();
    }

    /**
     * The operation that takes this one back. Unless overridden, there is none, and the downgrade of a revision is written by hand.
     *
     * @throws IrreversibleOperationException if none is known
     */
    @Override
    public Operation reverse(Schema before) {
        throw new IrreversibleOperationException(this);
    }

    @Override
    public final Schema applyTo(Schema schema) {
        Schema after = schema;
        for (Operation operation : effect()) {
            after = operation.applyTo(after);
        }
        return after;
    }

    /** It is the same everywhere: {@link #statements} says what a database does. */
    @Override
    public final Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(this);
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Two are equal that have one name, the same arguments and the same effect: what their statements are has no value to compare. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof CustomOperation that && toString().equals(that.toString());
    }

    @Override
    public final int hashCode() {
        return toString().hashCode();
    }

    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder("custom ").append(text());
        effect().forEach(operation -> text.append(" effect ").append(operation));
        return text.toString();
    }
}
