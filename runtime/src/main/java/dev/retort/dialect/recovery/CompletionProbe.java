package dev.retort.dialect.recovery;

import dev.retort.dialect.text.SqlName;
import dev.retort.dialect.text.SqlTokens;
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
public record CompletionProbe(Kind kind, List<CatalogProbe> facts, String query, Optional<Leftover> leftover) {
    /** The kind of evidence. */
    public enum Kind {
        /** It changes rows: what is not recorded was taken back with the transaction that it shares with its record. */
        ROWS,
        /** A second time it does nothing more: {@code alter column … set not null}, {@code comment on}, {@code … if not exists}. */
        REPEATABLE,
        /** It changes only the session: {@code set foreign_key_checks = 0}. A run that resumes must repeat it. */
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
        /** The kind of object. */
        public enum Trace {
            /** PostgreSQL: an index that nothing uses, of {@code create index concurrently}. */
            UNFINISHED_INDEX,
            /** H2: {@code GUEST_COPY_3_0}, into which it copies a table to change it. */
            COPY_OF_TABLE;

            /** Whether a failed statement leaves it, too. H2 drops its copy after a failure, so a remaining table of that name belongs to someone else. */
            public boolean isOfFailure() {
                return this == UNFINISHED_INDEX;
            }
        }
    }

    public CompletionProbe {
        facts = List.copyOf(facts);
    }

    /** The evidence of a statement. */
    public static CompletionProbe of(String statement) {
        return new StatementReader(SqlTokens.of(statement), statement).evidence();
    }

    /** Evidence of a kind without details. */
    public static CompletionProbe of(Kind kind) {
        return new CompletionProbe(kind, List.of(), "", Optional.empty());
    }

    static CompletionProbe of(List<CatalogProbe> facts) {
        return new CompletionProbe(Kind.CATALOG, facts, "", Optional.empty());
    }

    /** With what the statement may leave behind. */
    CompletionProbe leaving(Leftover.Trace what, SqlName name) {
        return new CompletionProbe(kind, facts, query, Optional.of(new Leftover(what, name)));
    }

    static CompletionProbe ofQuery(String query) {
        return new CompletionProbe(Kind.QUERY, List.of(), query, Optional.empty());
    }
}
