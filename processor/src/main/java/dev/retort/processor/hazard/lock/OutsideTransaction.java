package dev.retort.processor.hazard.lock;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import java.util.Optional;

/** RT231: an operation whose statements commit one by one: where one fails, those before it stay done. */
public final class OutsideTransaction {
    private OutsideTransaction() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        return operation instanceof Online && rows.history().isFor("postgresql")
                ? Optional.of(
                        HazardFinding.of(
                                Problem.OUTSIDE_TRANSACTION,
                                "runs outside of a transaction (PostgreSQL): if a statement fails, the earlier ones stay applied",
                                "Keep it in a separate revision, which a second run completes:  @Revision(…, transactional = false)"))
                : Optional.empty();
    }
}
