package dev.retort.run.history;

import dev.retort.dialect.BackfillBatches;
import dev.retort.dialect.recovery.CompletionProbe;
import dev.retort.operation.RunCode;
import dev.retort.revision.Checksum;
import dev.retort.revision.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One revision to run, with its statements in order.
 *
 * @param batches by its place, a statement that runs in batches where the step is not one transaction
 * @param codes by its place, the Java code that a statement stands for
 * @param inOneTransaction whether they and their record are one transaction; else each is counted by itself
 * @param undone the checksum of the statements that it takes back, if a run in the other direction was interrupted; else empty
 * @param apart why they can't be in one transaction with those of other steps; empty if they can
 */
public record RevisionStep(
        RevisionNode revision,
        Direction direction,
        List<String> statements,
        Map<Integer, BackfillBatches> batches,
        Map<Integer, RunCode> codes,
        boolean inOneTransaction,
        String undone,
        String apart) {
    public RevisionStep {
        statements = List.copyOf(statements);
        batches = Map.copyOf(batches);
        codes = Map.copyOf(codes);
    }

    /** A step whose statements run as they are. */
    public RevisionStep(RevisionNode revision, Direction direction, List<String> statements, boolean inOneTransaction) {
        this(revision, direction, statements, Map.of(), Map.of(), inOneTransaction, "", "");
    }

    /** The same step that can't be in one transaction with those before it. */
    public RevisionStep apart(String reason, boolean stillOneTransaction) {
        return new RevisionStep(revision, direction, statements, batches, codes, stillOneTransaction, undone, reason);
    }

    /** Whether it takes back what an interrupted run in the other direction has done. */
    public boolean isUndo() {
        return !undone.isEmpty();
    }

    /** The state of its row while the statement after those that are counted may have run. */
    public RowState onItsWay() {
        return isUndo() ? RowState.undoing(direction) : RowState.onItsWay(direction);
    }

    /** The state of its row when the statement after those that are counted has not run. */
    public RowState stopped() {
        return isUndo() ? RowState.undoStopped(direction) : RowState.stopped(direction);
    }

    /** How it can be told whether a statement has taken effect. */
    public CompletionProbe evidence(int place) {
        RunCode code = codes.get(place);
        return code == null
                ? CompletionProbe.of(statements.get(place))
                : CompletionProbe.of(code.effect().isEmpty() ? CompletionProbe.Kind.ROWS : CompletionProbe.Kind.NONE);
    }

    /** A checksum of the first so many statements, from none of them to all, each made of the one before it. */
    public List<String> checksums() {
        List<String> checksums = new ArrayList<>();
        String checksum = Checksum.ofLines(isUndo() ? List.of(undone) : List.of());
        checksums.add(checksum);
        for (String statement : statements) {
            checksum = Checksum.ofLines(List.of(checksum, statement));
            checksums.add(checksum);
        }
        return checksums;
    }
}
