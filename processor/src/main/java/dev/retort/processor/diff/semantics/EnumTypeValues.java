package dev.retort.processor.diff.semantics;

import dev.retort.operation.ExecuteSql;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An enum type of PostgreSQL that a {@code columnDefinition} names, and the constants whose names it has to have.
 *
 * @param type the name of the type, as the definition has it
 * @param table the table of the first column that has it
 * @param column that column
 * @param values the names, in the order of the constants
 */
public record EnumTypeValues(String type, String table, String column, List<String> values) {
    private static final String DATABASE = "postgresql";
    private static final Pattern ARRAY = Pattern.compile("(?i)\\s*(?:\\[\\d*]|\\barray)+\\s*$");
    private static final String ADD = " add value if not exists ";

    public EnumTypeValues {
        values = List.copyOf(values);
    }

    /**
     * The types of some columns, each once, with the constants of all its columns.
     *
     * @param facts what the values of the columns mean
     * @param schema the schema that says how the columns are defined
     */
    public static List<EnumTypeValues> of(List<ValueSemantics> facts, Schema schema) {
        Map<String, EnumTypeValues> types = new LinkedHashMap<>();
        for (ValueSemantics fact : facts) {
            if (fact.isNames()) {
                schema.table(fact.table())
                        .flatMap(table -> table.column(fact.column()))
                        .filter(column -> column.type() instanceof ColumnType.Definition definition
                                && definition.values().isEmpty())
                        .map(column -> typeOf((ColumnType.Definition) column.type()))
                        .ifPresent(name -> types.merge(
                                Names.key(name),
                                new EnumTypeValues(name, fact.table(), fact.column(), fact.values()),
                                EnumTypeValues::and));
            }
        }
        return List.copyOf(types.values());
    }

    /** The type that a definition names: {@code mood} for {@code mood[]}, because an array has the type of its elements. */
    public static String typeOf(ColumnType.Definition definition) {
        return ARRAY.matcher(definition.sql()).replaceFirst("").strip();
    }

    private EnumTypeValues and(EnumTypeValues other) {
        List<String> all = new ArrayList<>(values);
        other.values.stream().filter(value -> !all.contains(value)).forEach(all::add);
        return withValues(all);
    }

    /** Types with the constants alone that they have not had. What was no enum type, or none that is known, is for its author to create. */
    public static List<EnumTypeValues> added(List<EnumTypeValues> before, List<EnumTypeValues> after) {
        return after.stream()
                .flatMap(now -> before.stream()
                        .filter(old -> Names.same(old.type, now.type))
                        .map(old -> now.without(old.values)))
                .filter(type -> !type.values.isEmpty())
                .toList();
    }

    /** This type without some of its values. */
    public EnumTypeValues without(List<String> known) {
        return withValues(
                values.stream().filter(value -> !known.contains(value)).toList());
    }

    /** This type with other values. */
    public EnumTypeValues withValues(List<String> others) {
        return new EnumTypeValues(type, table, column, others);
    }

    /** The operations that add the values to the type, behind those that it has: {@code alter type mood add value if not exists 'SAD'}. */
    public List<ExecuteSql> additions() {
        return values.stream()
                .map(value -> new ExecuteSql(
                        Map.of(DATABASE, "alter type " + type + ADD + literal(value), ExecuteSql.ANY, "")))
                .toList();
    }

    /** The values as SQL has them: {@code 'FINE', 'SAD'}. */
    public String list() {
        return values.stream().map(EnumTypeValues::literal).collect(Collectors.joining(", "));
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** Whether SQL is such an operation. */
    public static boolean isAddition(ExecuteSql sql) {
        return sql.statements().getOrDefault(DATABASE, "").contains(ADD);
    }
}
