package dev.retort.processor.hazard;

import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import java.util.Optional;

/** RT231: an operation whose statements commit one by one: where one fails, those before it stay done. */
final class OutsideTransaction {
    private OutsideTransaction() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        return operation instanceof Online
                ? Optional.of(
                        HazardFound.of(
                                Problem.OUTSIDE_TRANSACTION,
                                "runs outside of a transaction (PostgreSQL): where a statement fails, those before it stay done",
                                "Keep it in a revision of its own, which is run again to its end, and says:  @Revision(…, transactional = false)"))
                : Optional.empty();
    }
}
