package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.history.Direction;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.session.FailureCause;
import dev.retort.run.session.SecretMasking;
import dev.retort.run.session.SqlStates;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * A statement of a revision failed on the database: RT408, or where its codes tell that the revision is not to blame, RT433 (a lock), RT434 (a
 * privilege), RT435 (read-only), RT436 (disk), RT437 (cancelled), RT439 (its files). Says what was applied before it, what failed, and where a next run begins.
 */
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
     * @param waits knows who holds a lock
     */
    MigrationFailedException(
            List<String> applied, RevisionStep step, int at, boolean takenBack, SQLException cause, LockWait waits) {
        super(
                FailureRemedy.problem(FailureCause.of(cause), Problem.MIGRATION_FAILED),
                text(applied, step, at, takenBack, cause) + holders(waits, statement(step, at), cause),
                SecretMasking.without(cause));
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

    private static String statement(RevisionStep step, int at) {
        return at < step.statements().size() ? step.statements().get(at) : "commit";
    }

    private static String text(List<String> applied, RevisionStep step, int at, boolean takenBack, SQLException cause) {
        String done = applied.isEmpty() ? "" : " Applied before it: %s.".formatted(String.join(", ", applied));
        return """
                The %s of revision %s (%s) failed at %s: %s
                    %s
                %s%s""".formatted(
                        step.direction().command(),
                        step.revision().id(),
                        step.revision().origin(),
                        position(step, at),
                        SecretMasking.masked(String.valueOf(cause.getMessage())),
                        statement(step, at).replace("\n", "\n    "),
                        remedy(step, at, takenBack, FailureCause.of(cause)) + hint(step, cause),
                        done);
    }

    /** What else may be the reason of a statement that failed. */
    private static String hint(RevisionStep step, SQLException cause) {
        if (FailureCause.of(cause) != FailureCause.STATEMENT) {
            return "";
        }
        if (step.revision().parents().isEmpty() && SqlStates.isTableThere(cause)) {
            return " If another tool made the tables of this database, record that it is at this revision with \"retort stamp\", or take it over with"
                    + " \"retort adopt\".";
        }
        // A column that a view reads can't be dropped or changed on PostgreSQL and H2.
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("view ")
                ? " If a view of a repeatable is in the way, drop it in the revision first, with op.execute(\"drop view if exists …\"): repeatables run again"
                        + " behind such a revision."
                : "";
    }

    private static String position(RevisionStep step, int at) {
        int count = step.statements().size();
        return at < count ? "statement %s of %s".formatted(at + 1, count) : "its end";
    }

    private static String remedy(RevisionStep step, int at, boolean takenBack, FailureCause cause) {
        return switch (cause) {
            case CONNECTION -> afterCut(step, at, takenBack);
            case STATEMENT -> remedy(step, at, takenBack);
            case DISK, FILE -> keptOnDisk(at, takenBack) + " " + advice(cause, step);
            default -> kept(at, takenBack) + " " + advice(cause, step);
        };
    }

    private static String advice(FailureCause cause, RevisionStep step) {
        return FailureRemedy.advice(cause, "\"retort " + step.direction().command() + "\"");
    }

    private static String holders(LockWait waits, String statement, SQLException cause) {
        List<String> holders = FailureCause.of(cause) == FailureCause.LOCK ? waits.holders(statement) : List.of();
        return holders.isEmpty() ? "" : " Locks on its tables are held by " + String.join("; ", holders) + ".";
    }

    private static String kept(int at, boolean takenBack) {
        return takenBack || at == 0
                ? "Nothing of this revision was kept."
                : "The %s statements before it stay applied, and the next run resumes at this one.".formatted(at);
    }

    /** What the database has not written to disk is gone with its process, the count of it too. */
    private static String keptOnDisk(int at, boolean takenBack) {
        return takenBack || at == 0
                ? "Nothing of this revision was kept."
                : "The statements before it that are on disk stay applied, and the next run resumes behind them.";
    }

    private static String afterCut(RevisionStep step, int at, boolean takenBack) {
        String again =
                "This does not mean that the revision is wrong: run \"retort %s\" again when the database can be reached."
                        .formatted(step.direction().command());
        if (takenBack && at >= step.statements().size()) {
            return "The connection ended during the commit. Either all of the revision was kept or nothing; the next run finds out. "
                    + again;
        }
        if (takenBack) {
            return "The connection ended, and nothing of this revision was kept. " + again;
        }
        String done = at == 0
                ? ""
                : " The %s statement%s before this one %s recorded as done."
                        .formatted(at, at == 1 ? "" : "s", at == 1 ? "is" : "are");
        return "The connection ended.%s The next run looks up whether this one took effect. %s".formatted(done, again);
    }

    private static String remedy(RevisionStep step, int at, boolean takenBack) {
        String again = "then run \"retort %s\" again".formatted(step.direction().command());
        if (takenBack && at >= step.statements().size()) {
            return """
                    Either all of the revision was kept or nothing. If the connection ended during the commit, "retort current" shows which. Fix the \
                    cause, %s.""".formatted(again);
        }
        if (takenBack || at == 0) {
            return "Nothing of this revision was kept. Fix its class, or the data that the statement failed on, %s.%s"
                    .formatted(again, takenBack ? "" : " " + otherWay(step));
        }
        return """
                The %s statements before it stay applied, because they can't be rolled back. Fix the class from this statement on, or the data \
                that the statement failed on, %s. The run resumes at this statement. %s""".formatted(at, again, otherWay(step));
    }

    /** The command that takes back what was done. */
    private static String otherWay(RevisionStep step) {
        String command = step.direction() == Direction.UPGRADE ? "downgrade %s-1" : "upgrade %s";
        return "To return to where it began instead, run \"retort %s\"."
                .formatted(command.formatted(step.revision().id()));
    }
}
