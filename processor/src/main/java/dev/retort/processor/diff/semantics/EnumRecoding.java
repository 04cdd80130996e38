package dev.retort.processor.diff.semantics;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of an enum column that changes from ordinals to names, or back: {@code '0'} becomes {@code 'NEW'}.
 *
 * @param table the table as it is called now
 * @param column the column as it is called now
 * @param values the values that change, all as text
 */
public record EnumRecoding(String table, String column, List<Value> values) {
    public EnumRecoding {
        values = List.copyOf(values);
    }

    /**
     * One constant.
     *
     * @param from what rows contain until now
     * @param to what they contain from now on
     */
    public record Value(String from, String to) {}

    /** The columns that change in this way. */
    public static List<EnumRecoding> between(
            List<ValueSemantics> before, List<ValueSemantics> after, List<DeclaredRename> renames) {
        return SameColumn.in(before, after, renames)
                .flatMap(same -> of(same.old(), same.now()).stream())
                .toList();
    }

    /** The same values in another column, which refers to this one. */
    public EnumRecoding in(String otherTable, String otherColumn) {
        return new EnumRecoding(otherTable, otherColumn, values);
    }

    /** Whether these are the values of a column. */
    public boolean isOf(String someTable, String someColumn) {
        return Names.same(table, someTable) && Names.same(column, someColumn);
    }

    /** Empty if the column does not change in this way. */
    static Optional<EnumRecoding> of(ValueSemantics old, ValueSemantics now) {
        boolean toNames = old.kind() == ValueSemantics.Kind.ORDINALS && now.isNames();
        boolean toOrdinals = old.isNames() && now.kind() == ValueSemantics.Kind.ORDINALS;
        return toNames || toOrdinals
                ? Optional.of(new EnumRecoding(
                        now.table(),
                        now.column(),
                        toNames ? names(old.values()) : ordinals(old.values(), now.values())))
                : Optional.empty();
    }

    /** A constant that is gone gets its name too: MariaDB would read a number that is left as a place in the enum type. */
    private static List<Value> names(List<String> constants) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < constants.size(); i++) {
            values.add(new Value(String.valueOf(i), constants.get(i)));
        }
        return values;
    }

    private static List<Value> ordinals(List<String> old, List<String> constants) {
        return old.stream()
                .filter(constants::contains)
                .map(name -> new Value(name, String.valueOf(constants.indexOf(name))))
                .toList();
    }
}
