package dev.retort.processor.hazard.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.DataLoss;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import java.util.Optional;

/** RT201: rows or values are gone afterwards, and no downgrade brings them back. The runner goes by the same {@link DataLoss}. */
public final class LosesData {
    private LosesData() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        return DataLoss.of(applied)
                .map(lost -> new HazardFinding(
                        Problem.LOSES_DATA.code(),
                        (mayFail(applied) ? "loses data or fails: " : "loses data: ") + lost,
                        "To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = \"…\")",
                        false,
                        true));
    }

    /** A type that other values fit less is converted where that is possible. */
    private static boolean mayFail(AppliedOperation applied) {
        return applied.operation() instanceof AlterColumn alter
                && !DataLoss.fits(
                        alter.from(applied.before()).type(),
                        alter.to(applied.before()).type());
    }
}
