package dev.retort.catalog.drift;

import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.fact.Category;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.semantics.EnumTypeValues;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.NamedEnumeration;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compares the values of enum types whose names are all that a schema knows with the constants of the entities. A value that no entity has is listed and
 * no difference: no operation creates the type, and PostgreSQL can't take a value away.
 */
public final class EnumTypeDrift {
    private EnumTypeDrift() {}

    /**
     * A drift with what differs in those types.
     *
     * @param drift how the rest differs
     * @param expected the schema that is expected
     * @param facts what the values of its columns mean
     */
    public static DatabaseDrift in(
            DatabaseDrift drift, Schema expected, List<ValueSemantics> facts, LiveSchema live, IgnoredObjects ignored) {
        List<DriftItem> items = new ArrayList<>(drift.items());
        List<String> notCompared = new ArrayList<>(drift.notCompared());
        for (EnumTypeValues type : wanted(facts, expected, ignored)) {
            there(type, live).map(NamedEnumeration::values).ifPresent(found -> {
                EnumTypeValues missing = type.without(found);
                EnumTypeValues present = type.withValues(found);
                if (!missing.values().isEmpty()) {
                    items.add(new DriftItem(
                            Category.NAMED_TYPE,
                            type.type(),
                            "",
                            type.list(),
                            present.list(),
                            List.<Operation>copyOf(missing.additions())));
                }
                present.without(type.values())
                        .values()
                        .forEach(value -> notCompared.add("value '%s' of enum type %s".formatted(value, type.type())));
            });
        }
        return new DatabaseDrift(items, notCompared);
    }

    private static List<EnumTypeValues> wanted(List<ValueSemantics> facts, Schema expected, IgnoredObjects ignored) {
        List<ValueSemantics> ofTypes = facts.stream()
                .filter(fact -> fact.kind() == ValueSemantics.Kind.ENUM_TYPE && !ignored.table(fact.table()))
                .toList();
        return EnumTypeValues.of(ofTypes, expected);
    }

    private static Optional<NamedEnumeration> there(EnumTypeValues type, LiveSchema live) {
        return live.schema()
                .table(type.table())
                .flatMap(table -> table.column(type.column()))
                .flatMap(column -> named(column.type()));
    }

    private static Optional<NamedEnumeration> named(ColumnType type) {
        ColumnType element = type instanceof ColumnType.Array array ? array.element() : type;
        return element instanceof NamedEnumeration named ? Optional.of(named) : Optional.empty();
    }

    /**
     * Facts in which names of constants are those that an enum type of a database has too.
     *
     * @param named whether a column is going to be of such a type
     */
    public static List<ValueSemantics> asFound(
            List<ValueSemantics> facts, LiveSchema live, Predicate<ValueSemantics> named) {
        return facts.stream()
                .map(fact -> fact.isNames() ? asFound(fact, live, named) : fact)
                .toList();
    }

    private static ValueSemantics asFound(ValueSemantics fact, LiveSchema live, Predicate<ValueSemantics> named) {
        return live.schema()
                .table(fact.table())
                .flatMap(table -> table.column(fact.column()))
                .flatMap(column -> named(column.type()))
                .map(type -> new ValueSemantics(
                        fact.table(),
                        fact.column(),
                        named.test(fact) ? ValueSemantics.Kind.ENUM_TYPE : fact.kind(),
                        fact.values().stream().filter(type.values()::contains).toList()))
                .orElse(fact);
    }
}
