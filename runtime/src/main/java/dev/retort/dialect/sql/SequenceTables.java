package dev.retort.dialect.sql;

import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Sequence;
import java.util.List;

/** Sequences as tables with one number, as Hibernate has them where the database has none; a native one is not there, for it numbers by itself. */
public final class SequenceTables implements SequenceStatements {
    private final Identifiers names;

    public SequenceTables(Identifiers names) {
        this.names = names;
    }

    @Override
    public List<String> create(Sequence sequence) {
        if (sequence.natively()) {
            return List.of();
        }
        String name = names.sql(sequence.name());
        return List.of(
                "create table " + name + " (\n    next_val bigint\n)",
                "insert into " + name + " (next_val) values (" + sequence.start() + ")");
    }

    /** The increment is the application's business. */
    @Override
    public List<String> alter(Sequence from, Sequence to) {
        if (from.natively() == to.natively()) {
            return List.of();
        }
        return to.natively() ? drop(from) : create(to);
    }

    @Override
    public List<String> restart(Sequence sequence, String query) {
        return sequence.natively()
                ? List.of()
                : List.of("update " + names.sql(sequence.name()) + " set next_val = (" + query + ")");
    }

    @Override
    public List<String> drop(Sequence sequence) {
        return sequence.natively() ? List.of() : List.of("drop table " + names.sql(sequence.name()));
    }
}
