package dev.retort.processor.snapshot;

import dev.retort.dialect.sql.ColumnChecks;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.Definition;
import dev.retort.schema.ColumnType.Enumeration;
import dev.retort.schema.ColumnType.NamedEnumeration;
import dev.retort.schema.TablePart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of an enumeration that has other constants than it had, and differs in nothing else.
 *
 * @param column the column with the constants that it has now
 */
record EnumeratedColumn(Column column) {

    /** The column as it is now; empty where more than the constants changed. */
    static Optional<EnumeratedColumn> following(Column before, Column now) {
        boolean isSame = before.withType(now.type()).equals(now) && isAlike(before.type(), now.type());
        return isSame ? Optional.of(new EnumeratedColumn(now)) : Optional.empty();
    }

    private static boolean isAlike(ColumnType before, ColumnType now) {
        if (before instanceof Enumeration one && now instanceof Enumeration other) {
            return one.length() == other.length() && one.checked() == other.checked();
        }
        if (before instanceof NamedEnumeration one && now instanceof NamedEnumeration other) {
            return one.name().equals(other.name());
        }
        return before instanceof Definition one
                && now instanceof Definition other
                && one.sql().equals(other.sql())
                && !one.values().isEmpty()
                && !other.values().isEmpty();
    }

    /** What the database has in the place of this column, with these constants: the check alone changes. */
    @Nullable
    TablePart in(@Nullable TablePart found) {
        List<String> values = column.type().checkedValues();
        if (found instanceof Column there
                && there.type() instanceof Definition definition
                && !definition.values().isEmpty()) {
            return there.withType(new Definition(definition.sql(), values));
        }
        if (found instanceof Check check) {
            return ColumnChecks.ofEnumeration(column)
                    .findFirst()
                    .map(condition -> new Check(check.name(), check.column(), condition))
                    .orElse(check);
        }
        return found;
    }
}
