package dev.retort.run;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Evidence;
import dev.retort.dialect.Fact;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whether a statement has run of which nobody recorded that it did: asks the catalog for what it leaves behind. */
record Doubt(Session session, Dialect dialect) {

    /** What the catalog says. */
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
    boolean hasRun(Step step, int done) throws SQLException {
        Answer answer = answer(step.evidence(done));
        if (answer == Answer.UNKNOWN) {
            throw unknown(step, done);
        }
        return answer == Answer.RAN;
    }

    /** What the catalog says to the evidence of a statement. */
    Answer answer(Evidence evidence) throws SQLException {
        return switch (evidence.kind()) {
            case ROWS, REPEATABLE, SESSION -> Answer.NOT_RUN;
            case CATALOG -> catalog(evidence.facts());
            case QUERY -> session.query(evidence.query()).isEmpty() ? Answer.RAN : Answer.NOT_RUN;
            case NONE -> Answer.UNKNOWN;
        };
    }

    /** All facts of one statement became true together; if only some are, somebody else was there. */
    private Answer catalog(List<Fact> facts) throws SQLException {
        int holding = 0;
        for (Fact fact : facts) {
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
     * @param cutOff whether nobody knows how it ended; one that failed leaves less
     */
    void clearUp(String statement, boolean cutOff) throws SQLException {
        Optional<String> query = Evidence.of(statement)
                .leftover()
                .filter(left -> cutOff || left.trace().isOfFailure())
                .flatMap(dialect::clearing);
        if (query.isPresent()) {
            for (List<@Nullable String> row : session.query(query.get())) {
                session.execute(String.valueOf(row.get(0)));
            }
        }
    }

    private static RetortException unknown(Step step, int done) {
        String direction = step.direction().command();
        return new RetortException(Problem.IN_DOUBT, """
                The %s of revision %s (%s) was interrupted while statement %d of %d ran, and nothing in the catalog says whether it took effect:
                    %s
                Running it twice could do harm, so nothing was run. Look at the database; if it took effect, say "retort repair --done", if not, \
                "retort repair --again". Then run "retort %s" again.""".formatted(
                        direction,
                        step.revision().id(),
                        step.revision().origin(),
                        done + 1,
                        step.statements().size(),
                        step.statements().get(done).replace("\n", "\n    "),
                        direction));
    }
}
