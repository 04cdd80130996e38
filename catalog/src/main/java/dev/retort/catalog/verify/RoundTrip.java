package dev.retort.catalog.verify;

import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Downgrades;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies one revision, takes it back and applies it again, with rows in the tables, and reads the catalog after each of these. */
final class RoundTrip implements VerificationCheck {
    private final String name;
    private final MigratedScratch scratch;
    private final Step step;
    private final int number;
    private final boolean draft;
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param number the place of the step among all
     * @param draft whether the revision is the pending draft
     */
    RoundTrip(String name, MigratedScratch scratch, Step step, int number, boolean draft) {
        this.name = name;
        this.scratch = scratch;
        this.step = step;
        this.number = number;
        this.draft = draft;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CheckResult run() {
        remarks.clear();
        try {
            scratch.reach(number);
        } catch (RetortException | SQLException e) {
            return CheckResult.notRun("A revision before it fails on this database.");
        }
        try {
            CheckResult result = trip();
            if (result.isFailed()) {
                scratch.startOver();
            }
            return result;
        } catch (SQLException e) {
            return CheckResult.failed(List.of(String.valueOf(e.getMessage())), "The scratch database failed.");
        }
    }

    private CheckResult trip() throws SQLException {
        remarks.addAll(scratch.fill(step.before()));
        Optional<String> failure = upgrade();
        if (failure.isPresent()) {
            return refused(failure.get());
        }
        if (scratch.isReadOften()) {
            List<String> differences = scratch.database().differences(step.after());
            if (!differences.isEmpty()) {
                return differs("after the upgrade by " + step.text(), differences);
            }
        }
        List<Operation> downgrade;
        try {
            downgrade = Downgrades.of(step.revision(), step.before());
        } catch (RetortException e) {
            remarks.add("not taken back: " + e.getMessage());
            return CheckResult.passed(remarks);
        }
        if (downgrade.isEmpty() && !step.revision().body().upgrade().isEmpty()) {
            remarks.add("not taken back: %s declares that nothing leads back".formatted(step.text()));
            return CheckResult.passed(remarks);
        }
        return backAndUp(downgrade);
    }

    private CheckResult refused(String why) throws SQLException {
        return draft
                ? CheckResult.failed(
                        List.of(Problem.DRAFT_REFUSED.message(
                                "The database (%s) does not accept the pending draft, so the revision that it becomes would fail: %s"
                                        .formatted(scratch.database().dialect().name(), why))),
                        "Change the mapping of the entity, or accept the draft and edit the revision class.")
                : CheckResult.failed(List.of(why), "");
    }

    private Optional<String> upgrade() throws SQLException {
        return move(() -> scratch.upgrade(number), step.revision().body().upgrade(), step.before());
    }

    private CheckResult backAndUp(List<Operation> downgrade) throws SQLException {
        remarks.addAll(scratch.fill(step.after()));
        Optional<String> failure = move(() -> scratch.downgrade(number), downgrade, step.after());
        if (failure.isPresent()) {
            return notBack(List.of(failure.get()));
        }
        List<String> left = scratch.database().differences(step.before());
        if (!left.isEmpty()) {
            return back(left);
        }
        Optional<String> second = upgrade();
        if (second.isPresent()) {
            return notBack(List.of("the second upgrade fails: " + second.get()));
        }
        scratch.forget(step);
        List<String> differences = scratch.isReadOften() ? scratch.database().differences(step.after()) : List.of();
        return differences.isEmpty()
                ? CheckResult.passed(remarks.stream().distinct().toList())
                : differs("after the second upgrade by " + step.text(), differences);
    }

    /** The schema after a downgrade differs. Where it is the only one that was read, the upgrade by an earlier revision may be the reason. */
    private CheckResult back(List<String> left) throws SQLException {
        if (!scratch.isReadOften()) {
            scratch.startOver();
            scratch.reach(number);
            List<String> before = scratch.database().differences(step.before());
            if (!before.isEmpty()) {
                return differs("by the revisions before " + step.text(), before);
            }
        }
        return notBack(left);
    }

    private interface Move {
        void run() throws SQLException;
    }

    /**
     * Goes up or down; where that fails on rows as a hazard says it may, once more without rows.
     *
     * @return why it failed; empty if it did not
     */
    private Optional<String> move(Move move, List<Operation> operations, Schema from) throws SQLException {
        try {
            move.run();
            return Optional.empty();
        } catch (RetortException e) {
            String why = String.valueOf(e.getMessage());
            List<String> hazards = RowHazards.of(operations, from);
            if (hazards.isEmpty() || !succeedsWithoutRows(move, from)) {
                return Optional.of(why);
            }
            remarks.add("tried without rows, because it fails on sample rows as %s says: %s"
                    .formatted(String.join(", ", hazards), why));
            return Optional.empty();
        }
    }

    private boolean succeedsWithoutRows(Move move, Schema from) throws SQLException {
        scratch.empty(from);
        try {
            move.run();
            return true;
        } catch (RetortException e) {
            return false; // the first failure is the one to report
        }
    }

    private CheckResult notBack(List<String> lines) {
        List<String> all = new ArrayList<>();
        all.add(Problem.DOWNGRADE_DOES_NOT_LEAD_BACK.message(
                "The downgrade of %s does not lead back to the schema before it. A database that is taken back would be neither at the old nor at the new revision:"
                        .formatted(step.text())));
        lines.forEach(each -> all.add("  " + each));
        return CheckResult.failed(
                all,
                "Correct the downgrade in its class. Where the revision is applied, record that with  retort repair --changed");
    }

    /** The failure of a database that is not as the replayed revisions say. */
    static CheckResult differs(String when, List<String> differences) {
        List<String> all = new ArrayList<>();
        all.add(Problem.MIGRATED_DATABASE_DIFFERS.message(
                "The database differs from the schema that is expected %s. What is built on that schema, such as the next draft, would be wrong on this database:"
                        .formatted(when)));
        differences.forEach(each -> all.add("  " + each));
        return CheckResult.failed(
                all,
                "Where a revision runs SQL or code that changes the schema, declare its effect with the operations. Without such a revision this is a bug in Retort: please report it.");
    }
}
