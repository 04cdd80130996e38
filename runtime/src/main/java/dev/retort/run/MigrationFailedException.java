package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.sql.SQLException;
import java.util.List;

/** A statement of a revision failed on the database (RT408). Says what was applied before it, what failed, and where a next run begins. */
public final class MigrationFailedException extends RetortException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list that is made here, of strings
    private final List<String> applied;

    private final String failed;
    private final String statement;

    /**
     * @param applied the revisions of this run that were done before
     * @param at how many statements of the step had run
     * @param takenBack whether those were taken back
     */
    MigrationFailedException(List<String> applied, Step step, int at, boolean takenBack, SQLException cause) {
        super(Problem.MIGRATION_FAILED, text(applied, step, at, takenBack, cause), Secrets.without(cause));
        this.applied = List.copyOf(applied);
        this.failed = step.revision().id();
        this.statement = statement(step, at);
    }

    /** The ids of the revisions that this run had done before, in order; they stay done. */
    public List<String> applied() {
        return applied;
    }

    /** The id of the revision that failed. */
    public String failed() {
        return failed;
    }

    /** The statement that failed; what closes the revision's transaction, if all of its own had run. */
    public String statement() {
        return statement;
    }

    private static String statement(Step step, int at) {
        return at < step.statements().size() ? step.statements().get(at) : "commit";
    }

    private static String text(List<String> applied, Step step, int at, boolean takenBack, SQLException cause) {
        String done =
                applied.isEmpty() ? "" : " Done before it, and staying: %s.".formatted(String.join(", ", applied));
        return """
                The %s of revision %s (%s) failed at %s: %s
                    %s
                %s%s""".formatted(
                        step.direction().command(),
                        step.revision().id(),
                        step.revision().origin(),
                        position(step, at),
                        Secrets.masked(String.valueOf(cause.getMessage())),
                        statement(step, at).replace("\n", "\n    "),
                        remedy(step, at, takenBack),
                        done);
    }

    private static String position(Step step, int at) {
        int count = step.statements().size();
        return at < count ? "statement %d of %d".formatted(at + 1, count) : "its end";
    }

    private static String remedy(Step step, int at, boolean takenBack) {
        String again = "then run \"retort %s\" again".formatted(step.direction().command());
        if (takenBack && at >= step.statements().size()) {
            return """
                    Either all of it was kept or nothing: where the connection ended with the commit, only the database knows, and "retort current" tells. \
                    Mend what the message says, %s.""".formatted(again);
        }
        if (takenBack || at == 0) {
            return "Nothing of this revision was kept. Mend its class, or the data that the statement met, %s."
                    .formatted(again);
        }
        return """
                The %d statements before it are done and stay, because they can't be taken back. Mend the class from this \
                statement on, or the data that the statement met, %s: it goes on at this statement.""".formatted(at, again);
    }
}
