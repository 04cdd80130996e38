package dev.retort.processor.hazard;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.deployment.AllocationSizeBreaksRunningVersion;
import dev.retort.processor.hazard.deployment.DropBreaksRunningVersion;
import dev.retort.processor.hazard.deployment.NotNullBreaksRunningVersion;
import dev.retort.processor.hazard.deployment.RenameBreaksRunningVersion;
import dev.retort.processor.hazard.deployment.ViewLosesGrants;
import dev.retort.processor.hazard.lock.BlocksWrites;
import dev.retort.processor.hazard.lock.OutsideTransaction;
import dev.retort.processor.hazard.lock.RewritesTable;
import dev.retort.processor.hazard.lock.ScansUnderLock;
import dev.retort.processor.hazard.rows.CheckMayFail;
import dev.retort.processor.hazard.rows.EnumMisread;
import dev.retort.processor.hazard.rows.ForeignKeyMayFail;
import dev.retort.processor.hazard.rows.LosesData;
import dev.retort.processor.hazard.rows.NotNullMayFail;
import dev.retort.processor.hazard.rows.NotNullWithoutValue;
import dev.retort.processor.hazard.rows.SequenceRestart;
import dev.retort.processor.hazard.rows.UniqueMayFail;
import dev.retort.processor.hazard.rows.ValuesMayNotFit;
import dev.retort.processor.hazard.rows.ZoneMisread;
import dev.retort.processor.hazard.rule.BuiltInRule;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All hazards that are known. */
public final class Hazards {
    private static final List<BuiltInRule> OF_ROWS = List.of(
            LosesData::find,
            NotNullMayFail::find,
            UniqueMayFail::find,
            ValuesMayNotFit::find,
            CheckMayFail::find,
            ForeignKeyMayFail::find,
            NotNullWithoutValue::find,
            SequenceRestart::find,
            EnumMisread::find,
            ZoneMisread::find);

    private static final List<BuiltInRule> OTHERS = List.of(
            RewritesTable::find,
            BlocksWrites::find,
            ScansUnderLock::find,
            RenameBreaksRunningVersion::find,
            DropBreaksRunningVersion::find,
            NotNullBreaksRunningVersion::find,
            AllocationSizeBreaksRunningVersion::find,
            ViewNeedsQuery::find,
            ViewLosesGrants::find,
            NameTooLong::find);

    /** What keeps a table busy while an operation runs. */
    private static final List<BuiltInRule> OF_LOCKS =
            List.of(RewritesTable::find, BlocksWrites::find, ScansUnderLock::find);

    private Hazards() {}

    private static final Set<String> OF_VALUES = Set.of(Problem.LOSES_DATA.code(), Problem.VALUES_MAY_NOT_FIT.code());

    /** What an operation that is carried out online does not do. */
    private static final Set<String> NOT_ONLINE = Set.of(Problem.BLOCKS_WRITES.code(), Problem.SCANS_UNDER_LOCK.code());

    /**
     * The hazards of each operation of a revision, in the order of the operations. What the revision itself creates has no rows, so
     * little can go wrong with it.
     *
     * @param before the schema that the first operation starts from
     * @param custom the rules of the project
     */
    public static List<List<HazardFinding>> of(List<Operation> operations, Schema before, HazardRules custom) {
        List<AppliedOperation> revision = AppliedOperation.inOrder(operations, before);
        KnownRows rows = new KnownRows(revision, custom.history());
        List<List<HazardFinding>> hazards = new ArrayList<>();
        for (AppliedOperation operation : revision) {
            AppliedOperation plain = operation.plain();
            List<HazardFinding> found = new ArrayList<>();
            for (AppliedOperation part : plain.parts()) {
                found.addAll(of(part, rows, Stream.concat(OF_ROWS.stream(), OTHERS.stream())));
                rows.after(part);
            }
            if (operation.operation() instanceof Online) {
                found.removeIf(each -> NOT_ONLINE.contains(each.code()));
                OutsideTransaction.find(operation, rows).ifPresent(found::add);
            }
            found.addAll(custom.find(operation));
            hazards.add(told(found));
        }
        return hazards;
    }

    /** A change of type is one hazard: that of its values says that the table is rewritten too. */
    private static List<HazardFinding> told(List<HazardFinding> found) {
        Optional<HazardFinding> rewrites = found.stream()
                .filter(each -> each.code().equals(Problem.REWRITES_TABLE.code()))
                .findFirst();
        Optional<HazardFinding> values =
                found.stream().filter(each -> OF_VALUES.contains(each.code())).findFirst();
        if (rewrites.isEmpty() || values.isEmpty()) {
            return List.copyOf(found);
        }
        return found.stream()
                .filter(each -> !each.equals(rewrites.get()))
                .map(each -> each.equals(values.get()) ? each.and(rewrites.get().text()) : each)
                .toList();
    }

    /**
     * What may happen to the rows when a revision is taken back. How long that takes, and who waits, is said on the way up alone.
     *
     * @param before the schema that the first operation of the downgrade starts from
     * @param known what is known of the history; its own rules are for the way up
     */
    public static List<List<HazardFinding>> ofDowngrade(List<Operation> operations, Schema before, HazardRules known) {
        List<AppliedOperation> downgrade = AppliedOperation.inOrder(operations, before);
        KnownRows rows = new KnownRows(downgrade, known.history());
        List<List<HazardFinding>> hazards = new ArrayList<>();
        for (AppliedOperation operation : downgrade) {
            List<HazardFinding> found = new ArrayList<>();
            for (AppliedOperation part : operation.plain().parts()) {
                found.addAll(of(part, rows, OF_ROWS.stream()));
                rows.after(part);
            }
            hazards.add(List.copyOf(found));
        }
        return hazards;
    }

    /**
     * What each operation of a revision costs while it runs: what it rewrites, and what it builds or scans under a lock (RT211, RT212, RT213).
     *
     * @param before the schema that the first operation starts from
     * @param known what is known of the history, such as the one database to ask about
     */
    public static List<List<HazardFinding>> ofLocks(List<Operation> operations, Schema before, KnownHistory known) {
        List<AppliedOperation> revision = AppliedOperation.inOrder(operations, before);
        KnownRows rows = new KnownRows(revision, known);
        List<List<HazardFinding>> costs = new ArrayList<>();
        for (AppliedOperation operation : revision) {
            List<HazardFinding> found = new ArrayList<>();
            for (AppliedOperation part : operation.plain().parts()) {
                found.addAll(of(part, rows, OF_LOCKS.stream()));
                rows.after(part);
            }
            if (operation.operation() instanceof Online) {
                found.removeIf(each -> NOT_ONLINE.contains(each.code()));
            }
            costs.add(List.copyOf(found));
        }
        return costs;
    }

    private static List<HazardFinding> of(AppliedOperation operation, KnownRows rows, Stream<BuiltInRule> rules) {
        return rules.map(rule -> rule.find(operation, rows))
                .flatMap(Optional::stream)
                .toList();
    }
}
