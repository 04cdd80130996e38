package dev.retort.dialect.sql;

import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Sequence;
import java.util.List;

/** Sequences where the database has them. */
public final class StandardSequences implements SequenceStatements {
    private final Identifiers names;
    private final boolean bounded;
    private final String options;
    private final boolean preferred;
    private final String newStart;
    private final SequenceContinuation restart;

    /**
     * @param bounded whether a sequence that starts below the default minimum needs an explicit minimum
     * @param options the SQL that Hibernate appends, with its leading space
     * @param preferred whether the database's own way to number rows is a sequence, so that a native one is there
     * @param newStart what a sequence that is there is given another start with: {@code start with}
     * @param restart how a sequence that is there is continued at a computed number
     */
    public StandardSequences(
            Identifiers names,
            boolean bounded,
            String options,
            boolean preferred,
            String newStart,
            SequenceContinuation restart) {
        this.names = names;
        this.bounded = bounded;
        this.options = options;
        this.preferred = preferred;
        this.newStart = newStart;
        this.restart = restart;
    }

    /** Those of a database that has one word for the start of a new one and another, and restarts one with a subquery. */
    public StandardSequences(Identifiers names, boolean bounded, String options, boolean preferred) {
        this(
                names,
                bounded,
                options,
                preferred,
                "start with",
                (sequence, query) -> "alter sequence " + sequence + " restart with (" + query + ")");
    }

    /** {@code create sequence booking_seq start with 1 increment by 50}. */
    @Override
    public List<String> create(Sequence sequence) {
        return isThere(sequence)
                ? List.of("create sequence " + names.sql(sequence.name()) + start(sequence, "start with")
                        + " increment by " + sequence.increment() + options + said(sequence))
                : List.of();
    }

    @Override
    public List<String> alter(Sequence from, Sequence to) {
        if (isThere(from) != isThere(to)) {
            return isThere(to) ? create(to) : drop(from);
        }
        String start = from.start() == to.start() ? "" : start(to, newStart);
        String increment = from.increment() == to.increment() ? "" : " increment by " + to.increment();
        String changes = start + increment + (from.options().equals(to.options()) ? "" : said(to));
        return changes.isEmpty() || !isThere(to)
                ? List.of()
                : List.of("alter sequence " + names.sql(to.name()) + changes);
    }

    @Override
    public List<String> drop(Sequence sequence) {
        return isThere(sequence) ? List.of("drop sequence " + names.sql(sequence.name())) : List.of();
    }

    @Override
    public List<String> restart(Sequence sequence, String query) {
        return isThere(sequence) ? List.of(restart.sql(names.sql(sequence.name()), query)) : List.of();
    }

    private boolean isThere(Sequence sequence) {
        return preferred || !sequence.natively();
    }

    private static String said(Sequence sequence) {
        return sequence.options().isEmpty() ? "" : " " + sequence.options();
    }

    private String start(Sequence sequence, String word) {
        return (bounded ? bound(sequence) : "") + " " + word + " " + sequence.start();
    }

    /** A sequence goes up from 1, or down from -1, unless told otherwise. */
    private static String bound(Sequence sequence) {
        if (sequence.increment() > 0 && sequence.start() <= 0) {
            return " minvalue " + sequence.start();
        }
        return sequence.increment() < 0 && sequence.start() >= 0 ? " maxvalue " + sequence.start() : "";
    }
}
