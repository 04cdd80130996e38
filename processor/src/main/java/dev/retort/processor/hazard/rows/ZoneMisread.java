package dev.retort.processor.hazard.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import java.util.Optional;
import java.util.Set;

/**
 * RT227: times without a time zone become moments, or the other way round. Retort converts them as times in UTC on every database; which zone they are of
 * is not in the schema.
 */
public final class ZoneMisread {
    private static final Set<TypeKind> LOCAL = Set.of(TypeKind.DATE, TypeKind.TIMESTAMP);
    private static final Set<TypeKind> MOMENTS = Set.of(TypeKind.TIMESTAMP_UTC, TypeKind.TIMESTAMP_WITH_TIME_ZONE);

    private ZoneMisread() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        if (!(applied.operation() instanceof AlterColumn alter) || rows.isNew(alter.table(), alter.column())) {
            return Optional.empty();
        }
        ColumnType from = alter.from(applied.before()).type();
        ColumnType to = alter.to(applied.before()).type();
        String column = alter.table() + "." + alter.column();
        if (isOf(LOCAL, from) && isOf(MOMENTS, to)) {
            return Optional.of(
                    found("reads the values of %s, which have no time zone, as times in UTC".formatted(column)));
        }
        return isOf(MOMENTS, from) && isOf(LOCAL, to)
                ? Optional.of(found("writes the moments of %s as times in UTC, without a time zone".formatted(column)))
                : Optional.empty();
    }

    private static boolean isOf(Set<TypeKind> kinds, ColumnType type) {
        return type.portable() instanceof ColumnType.Basic basic && kinds.contains(basic.kind());
    }

    private static HazardFinding found(String text) {
        return HazardFinding.toAccept(
                Problem.ZONE_MISREAD,
                text,
                "If the application uses another time zone, shift the values with op.execute, before or after");
    }
}
