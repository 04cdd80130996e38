package dev.retort.processor.diff.matching;

import static dev.retort.schema.TypeKind.*;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import dev.retort.schema.TypeKind;
import java.util.List;
import java.util.Set;

/** How much what is gone and what is new have in common: enough to ask, never enough to decide. */
final class RenameSimilarity {
    private static final Set<TypeKind> TEXTS = Set.of(CHAR, VARCHAR, NCHAR, NVARCHAR, TEXT, NTEXT, CLOB, NCLOB);
    private static final Set<TypeKind> NUMBERS =
            Set.of(TINYINT, SMALLINT, INTEGER, BIGINT, REAL, FLOAT, DOUBLE, NUMERIC, DECIMAL);

    /** Types whose values can be carried over into each other, if not always all of them. */
    private static final List<Set<TypeKind>> FAMILIES = List.of(
            TEXTS,
            NUMBERS,
            Set.of(BINARY, VARBINARY, BYTES, BLOB),
            Set.of(DATE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, TIMESTAMP_UTC, TIMESTAMP_OF_ROW),
            Set.of(TIME, TIME_WITH_TIME_ZONE, TIME_UTC));

    private RenameSimilarity() {}

    /** The columns that two tables share by name and type, as a part of the larger one's: from 0 to 1. */
    static double of(Table gone, Table added) {
        long shared = gone.columns().stream()
                .filter(column -> added.column(column.name())
                        .filter(other -> other.type().equals(column.type()))
                        .isPresent())
                .count();
        int most = Math.max(gone.columns().size(), added.columns().size());
        return most == 0 ? 0 : (double) shared / most;
    }

    /** Whether a column could hold the values of another one, by their types. A computed column holds none. */
    static boolean couldBe(Column gone, Column added) {
        return gone.generated().isEmpty() && added.generated().isEmpty() && areAlike(gone.type(), added.type());
    }

    /**
     * Whether a database can carry values of one type over into the other by a cast, in place. Everything has a text and may be read from one,
     * a boolean is a number; what is kept outside of the row (PostgreSQL: {@code oid}) has no cast at all. Of a composite type, the attributes that stay
     * are cast one by one.
     */
    static boolean isCast(ColumnType from, ColumnType to) {
        if (from instanceof ColumnType.Array old && to instanceof ColumnType.Array now && areAlike(from, to)) {
            return isCast(old.element(), now.element());
        }
        if (from instanceof ColumnType.Struct old && to instanceof ColumnType.Struct now) {
            return areAlike(from, to)
                    && old.attributes().stream()
                            .allMatch(was -> now.attributes().stream()
                                    .filter(is -> Names.same(is.name(), was.name()))
                                    .allMatch(is -> isCast(was.type(), is.type())));
        }
        if (areAlike(from, to)) {
            return true;
        }
        Set<Object> families = Set.of(family(from.portable()), family(to.portable()));
        boolean isOutside = isLarge(from) || isLarge(to);
        return !isOutside && (families.contains(TEXTS) || families.equals(Set.of(NUMBERS, BOOLEAN)));
    }

    private static boolean isLarge(ColumnType type) {
        return type.portable() instanceof ColumnType.Basic basic
                && Set.of(CLOB, NCLOB, BLOB).contains(basic.kind());
    }

    private static boolean areAlike(ColumnType left, ColumnType right) {
        boolean isToTheLetter =
                left.portable() instanceof ColumnType.Definition || right.portable() instanceof ColumnType.Definition;
        return isToTheLetter || family(left.portable()).equals(family(right.portable()));
    }

    /** The family of similar types. An enum is stored as text. A composite type is itself as long as it has its name. */
    private static Object family(ColumnType type) {
        if (type instanceof ColumnType.Enumeration || type instanceof ColumnType.NamedEnumeration) {
            return family(new ColumnType.Basic(VARCHAR, List.of(255)));
        }
        if (type instanceof ColumnType.Struct struct) {
            return "struct " + Names.key(struct.name());
        }
        if (type instanceof ColumnType.Array array && array.element() instanceof ColumnType.Struct struct) {
            return family(struct) + " array";
        }
        if (type instanceof ColumnType.Basic basic) {
            return FAMILIES.stream()
                    .filter(family -> family.contains(basic.kind()))
                    .<Object>map(family -> family)
                    .findFirst()
                    .orElse(basic.kind());
        }
        return type;
    }
}
