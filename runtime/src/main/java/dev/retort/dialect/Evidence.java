package dev.retort.dialect;

import java.util.List;
import java.util.Optional;

/**
 * How it can be told whether a statement has taken effect, when the run that sent it ended before it could say so. Read from the statement
 * itself, so that SQL which an author wrote is covered too.
 *
 * @param kind what there is to go by
 * @param facts what the catalog shows afterwards and not before; for {@link Kind#CATALOG} alone
 * @param leftover what stays behind of it if it fails
 * @param query a query that has a row before and none afterwards; for {@link Kind#QUERY} alone
 */
public record Evidence(Kind kind, List<Fact> facts, String query, Optional<Leftover> leftover) {
    /** What there is to go by. */
    public enum Kind {
        /** It changes rows: what is not recorded was taken back with the transaction that it shares with its record. */
        ROWS,
        /** A second time it does nothing more: {@code alter column … set not null}, {@code comment on}, {@code … if not exists}. */
        REPEATABLE,
        /** It changes the session alone: {@code set foreign_key_checks = 0}. Whoever goes on has to say it again. */
        SESSION,
        /** The catalog shows it. */
        CATALOG,
        /** A query of its own shows it. */
        QUERY,
        /** Nothing that could be looked up: a person has to. */
        NONE
    }

    /**
     * What may stay behind of a statement that failed or was cut off.
     *
     * @param trace what it is
     * @param name the index; the table that is changed
     */
    public record Leftover(Trace trace, SqlName name) {
        /** What it is. */
        public enum Trace {
            /** PostgreSQL: an index that nothing uses, of {@code create index concurrently}. */
            UNFINISHED_INDEX,
            /** H2: {@code GUEST_COPY_3_0}, into which it copies a table to change it. */
            COPY_OF_TABLE;

            /** Whether a statement that failed leaves it too: H2 itself drops the copy then, so a table of that name is somebody's. */
            public boolean isOfFailure() {
                return this == UNFINISHED_INDEX;
            }
        }
    }

    public Evidence {
        facts = List.copyOf(facts);
    }

    /** The evidence of a statement. */
    public static Evidence of(String statement) {
        return new StatementReader(SqlWords.of(statement), statement).evidence();
    }

    /** Evidence of a kind that needs nothing more said. */
    public static Evidence of(Kind kind) {
        return new Evidence(kind, List.of(), "", Optional.empty());
    }

    static Evidence of(List<Fact> facts) {
        return new Evidence(Kind.CATALOG, facts, "", Optional.empty());
    }

    /** With what the statement may leave behind. */
    Evidence leaving(Leftover.Trace what, SqlName name) {
        return new Evidence(kind, facts, query, Optional.of(new Leftover(what, name)));
    }

    static Evidence ofQuery(String query) {
        return new Evidence(Kind.QUERY, List.of(), query, Optional.empty());
    }
}
