package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** A statement of a revision failed on the database (RT408). Says what was applied before it, what failed, and where a next run begins. */
public final class MigrationFailedException extends RetortException {
    private static final long serialVersionUID = 1L;

    /** PostgreSQL: an administrator ended it, or the server; H2: the connection is broken, the database was closed. */
    private static final Set<String> CUT = Set.of("57P01", "57P02", "57P03", "90067", "90098", "90121");

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
                        isCut(cause) ? afterCut(step, at, takenBack) : remedy(step, at, takenBack),
                        done);
    }

    private static String position(Step step, int at) {
        int count = step.statements().size();
        return at < count ? "statement %d of %d".formatted(at + 1, count) : "its end";
    }

    /** Whether the connection ended, and the statement may be right. */
    private static boolean isCut(SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return state.startsWith("08") || CUT.contains(state);
    }

    private static String afterCut(Step step, int at, boolean takenBack) {
        String again =
                "Nothing says that the revision is wrong: run \"retort %s\" again when the database can be reached."
                        .formatted(step.direction().command());
        if (takenBack && at >= step.statements().size()) {
            return "The connection ended with the commit: either all of it was kept or nothing, and the next run finds out. "
                    + again;
        }
        if (takenBack) {
            return "The connection ended, and nothing of this revision was kept. " + again;
        }
        String done = at == 0
                ? ""
                : " The %d statement%s before this one %s done and recorded."
                        .formatted(at, at == 1 ? "" : "s", at == 1 ? "is" : "are");
        return "The connection ended.%s Whether this one took effect, the next run looks up. %s".formatted(done, again);
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
