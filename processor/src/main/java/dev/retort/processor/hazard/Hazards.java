package dev.retort.processor.hazard;

import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All hazards that are known. */
public final class Hazards {
    private static final List<HazardRule> RULES = List.of(
            LosesData::find,
            NullsInRows::find,
            DuplicatesInRows::find,
            ValuesTooLarge::find,
            RowsAgainstCheck::find,
            RowsWithoutTarget::find,
            NoValueForRows::find,
            NumbersStartAnew::find,
            RewritesTable::find,
            BlocksWrites::find,
            ScansUnderLock::find,
            RenamesUnderRunning::find,
            DropsUnderRunning::find,
            NotNullUnderRunning::find,
            AllocationUnderRunning::find,
            LongName::find);

    private Hazards() {}

    /** What an operation that is carried out online does not do. */
    private static final Set<Problem> NOT_ONLINE = Set.of(Problem.BLOCKS_WRITES, Problem.SCANS_UNDER_LOCK);

    /**
     * The hazards of each operation of a revision, in the order of the operations. What the revision itself creates has no rows, so
     * little can go wrong with it.
     */
    public static List<List<HazardFound>> of(List<Operation> operations) {
        KnownRows rows = new KnownRows(operations);
        List<List<HazardFound>> hazards = new ArrayList<>();
        for (Operation operation : operations) {
            Operation plain = operation instanceof Online online ? online.operation() : operation;
            List<HazardFound> found = new ArrayList<>(of(plain, rows));
            if (operation instanceof Online) {
                found.removeIf(each -> NOT_ONLINE.contains(each.problem()));
                OutsideTransaction.find(operation, rows).ifPresent(found::add);
            }
            hazards.add(List.copyOf(found));
            rows.after(plain);
        }
        return hazards;
    }

    private static List<HazardFound> of(Operation operation, KnownRows rows) {
        return RULES.stream()
                .map(rule -> rule.find(operation, rows))
                .flatMap(Optional::stream)
                .toList();
    }
}
