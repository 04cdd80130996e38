package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Edits of a schema that operations consist of. Each throws an exception with a clear message if the schema is not as expected. */
final class SchemaEdits {
    private SchemaEdits() {}

    static Table table(Schema schema, String name) {
        return schema.table(name).orElseThrow(() -> new SchemaMismatchException("table " + name + " does not exist"));
    }

    /** The schema with the foreign keys that reference a table changed by a function. */
    static Schema referencesTo(String name, Schema schema, UnaryOperator<ForeignKey> change) {
        Schema changed = schema;
        for (Table each : schema.tables()) {
            List<ForeignKey> keys = new ArrayList<>(each.foreignKeys());
            keys.replaceAll(key -> Names.same(key.table(), name) ? change.apply(key) : key);
            if (!keys.equals(each.foreignKeys())) {
                changed = changed.with(each.withForeignKeys(keys));
            }
        }
        return changed;
    }

    /** Adds a part, unless one of its name is there. Parts without a name may be many. */
    static <T> List<T> plus(String owner, List<T> parts, T part, Function<T, String> name) {
        String added = name.apply(part);
        if (!added.isEmpty() && parts.stream().anyMatch(each -> Names.same(name.apply(each), added))) {
            throw new SchemaMismatchException("%s already has %s".formatted(owner, added));
        }
        List<T> result = new ArrayList<>(parts);
        result.add(part);
        return result;
    }

    /** Adds a part of a table, unless one of its name is there. */
    static <T extends TablePart> List<T> plus(Table table, List<T> parts, T part) {
        return plus("table " + table.name(), parts, part, T::name);
    }

    /** Takes a part away, once. */
    static <T> List<T> minus(List<T> parts, T part) {
        List<T> result = new ArrayList<>(parts);
        result.remove(part);
        return result;
    }

    /** The part of a table that a test picks; of parts that are equal, either. */
    static <T> T find(Schema schema, String table, Function<Table, List<T>> parts, Predicate<T> test, String what) {
        List<T> all = parts.apply(table(schema, table));
        List<T> found = all.stream().filter(test).distinct().toList();
        if (found.isEmpty()) {
            throw new SchemaMismatchException("table %s has no %s, but %s".formatted(table, what, all));
        }
        if (found.size() > 1) {
            throw new SchemaMismatchException(
                    "table %s has %s parts that match %s: %s".formatted(table, found.size(), what, found));
        }
        return found.get(0);
    }

    /** The operations on one database, of those that lead on from a schema in a row. */
    static List<Operation> on(Projection projection, List<Operation> operations, Schema before) {
        List<Operation> there = new ArrayList<>();
        Schema now = before;
        for (Operation operation : operations) {
            operation.on(projection, now).ifPresent(there::add);
            now = operation.applyTo(now);
        }
        return there;
    }

    static Column column(Schema schema, String table, String column) {
        return table(schema, table)
                .column(column)
                .orElseThrow(() -> new SchemaMismatchException("table %s has no column %s".formatted(table, column)));
    }

    static Sequence sequence(Schema schema, String name) {
        return schema.sequence(name)
                .orElseThrow(() -> new SchemaMismatchException("sequence " + name + " does not exist"));
    }
}
