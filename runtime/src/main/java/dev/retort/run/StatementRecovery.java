package dev.retort.run;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.recovery.CatalogProbe;
import dev.retort.dialect.recovery.CompletionProbe;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out from the catalog whether a statement has run that was not recorded. */
final class StatementRecovery {
    private final Session session;
    private final Dialect dialect;

    StatementRecovery(Session session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    /** The answer of the catalog. */
    enum Answer {
        RAN,
        NOT_RUN,
        UNKNOWN
    }

    /**
     * Whether the statement that comes next in a step has run already.
     *
     * @param done how many statements of the step are recorded
     * @throws RetortException if that can't be told (RT416)
     */
    boolean hasRun(RevisionStep step, int done) throws SQLException {
        Answer answer = answer(step.evidence(done));
        if (answer == Answer.UNKNOWN) {
            throw unknown(step, done);
        }
        return answer == Answer.RAN;
    }

    /** Evaluates the evidence of a statement in the catalog. */
    Answer answer(CompletionProbe evidence) throws SQLException {
        return switch (evidence.kind()) {
            case ROWS, REPEATABLE, SESSION -> Answer.NOT_RUN;
            case CATALOG -> catalog(evidence.facts());
            case QUERY -> session.query(evidence.query()).isEmpty() ? Answer.RAN : Answer.NOT_RUN;
            case NONE -> Answer.UNKNOWN;
        };
    }

    /** All facts of one statement become true together. If only some are true, another session changed the schema. */
    private Answer catalog(List<CatalogProbe> facts) throws SQLException {
        int holding = 0;
        for (CatalogProbe fact : facts) {
            Optional<String> query = dialect.count(fact);
            if (query.isEmpty()) {
                return Answer.UNKNOWN;
            }
            boolean there = count(query.get()) > 0;
            holding += there == fact.there() ? 1 : 0;
        }
        return holding == facts.size() ? Answer.RAN : holding == 0 ? Answer.NOT_RUN : Answer.UNKNOWN;
    }

    private long count(String query) throws SQLException {
        @Nullable String count = session.query(query).get(0).get(0);
        return count == null ? 0 : Long.parseLong(count);
    }

    /**
     * Takes away what a statement leaves behind when it is cut off: an index half made, a copy of a table.
     *
     * @param cutOff whether its outcome is unknown; a failed statement leaves less
     */
    void clearUp(String statement, boolean cutOff) throws SQLException {
        Optional<String> query = CompletionProbe.of(statement)
                .leftover()
                .filter(left -> cutOff || left.trace().isOfFailure())
                .flatMap(dialect::clearing);
        if (query.isPresent()) {
            for (List<@Nullable String> row : session.query(query.get())) {
                session.execute(String.valueOf(row.get(0)));
            }
        }
    }

    private static RetortException unknown(RevisionStep step, int done) {
        String direction = step.direction().command();
        return new RetortException(Problem.IN_DOUBT, """
                The %s of revision %s (%s) was interrupted during statement %s of %s, and the catalog does not show whether it took effect:
                    %s
                Running it twice could do harm, so nothing was run. Look at the database. If the statement took effect, run "retort repair \
                --done"; if not, "retort repair --again". Then run "retort %s" again.""".formatted(
                        direction,
                        step.revision().id(),
                        step.revision().origin(),
                        done + 1,
                        step.statements().size(),
                        step.statements().get(done).replace("\n", "\n    "),
                        direction));
    }
}
