package dev.retort.processor.hazard.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import java.util.Optional;
import java.util.Set;

/**
 * RT226: a number becomes one of an enum type, or the other way round. H2, MariaDB and MySQL count the values of the type, which are sorted; the application
 * counts its constants as they are declared.
 */
public final class EnumMisread {
    private static final Set<TypeKind> NUMBERS =
            Set.of(TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT);

    private EnumMisread() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        if (!(applied.operation() instanceof AlterColumn alter) || rows.isNew(alter.table(), alter.column())) {
            return Optional.empty();
        }
        Column from = alter.from(applied.before());
        Column to = alter.to(applied.before());
        boolean isMisread =
                (isNumber(from.type()) && isEnum(to.type())) || (isEnum(from.type()) && isNumber(to.type()));
        return isMisread ? Optional.of(found(alter)) : Optional.empty();
    }

    private static boolean isNumber(ColumnType type) {
        return type.portable() instanceof ColumnType.Basic basic && NUMBERS.contains(basic.kind());
    }

    private static boolean isEnum(ColumnType type) {
        return type.portable() instanceof ColumnType.Enumeration
                || type.portable() instanceof ColumnType.NamedEnumeration;
    }

    private static HazardFinding found(AlterColumn alter) {
        return HazardFinding.toAccept(
                Problem.ENUM_MISREAD,
                "misreads %s.%s: databases do not count enum values as Java does"
                        .formatted(alter.table(), alter.column()),
                "Alter it to varchar(255) first, give each row its value there with op.update, then alter it to the new type");
    }
}
