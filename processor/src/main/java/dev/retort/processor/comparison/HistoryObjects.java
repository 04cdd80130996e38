package dev.retort.processor.comparison;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.RenamePlan;
import dev.retort.processor.spi.ObjectFilter;
import dev.retort.processor.spi.SchemaObject;
import dev.retort.processor.spi.SchemaObject.Kind;
import dev.retort.processor.wording.SqlMentions;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which objects belong to a history: those that no pattern of {@code @Migrations} and no {@link ObjectFilter} excludes. What is excluded stays as the
 * snapshot has it, so that nothing that compares the target with the snapshot finds a difference there.
 */
public record HistoryObjects(HistoryConfiguration history, List<ObjectFilter> filters) {

    /**
     * The target, with what is excluded taken from the head.
     *
     * @param target what the entities ask for
     * @param head the schema at the head
     * @param renames what has another name at the head
     */
    public Schema of(Schema target, Schema head, List<DeclaredRename> renames) {
        boolean all = filters.isEmpty() && history.ignored().values().stream().allMatch(List::isEmpty);
        return all
                ? target
                : of(target, RenamePlan.declared(head, target, renames).applyTo(head));
    }

    private Schema of(Schema target, Schema head) {
        List<Table> tables = new ArrayList<>();
        for (Table table : target.tables()) {
            if (includes(Kind.TABLE, table.name())) {
                tables.add(table(table, head.table(table.name()).orElseGet(() -> Table.of(table.name()))));
            }
        }
        head.tables().stream()
                .filter(table -> !includes(Kind.TABLE, table.name()))
                .forEach(tables::add);
        return new Schema(
                tables,
                merged(target.sequences(), head.sequences(), each -> !includes(Kind.SEQUENCE, each.name())),
                merged(target.views(), head.views(), each -> !includes(Kind.VIEW, each.name())));
    }

    /** Whether a table belongs to the history. */
    public boolean includesTable(String table) {
        return includes(Kind.TABLE, table);
    }

    private Table table(Table wanted, Table old) {
        List<String> out = Stream.of(wanted, old)
                .flatMap(table -> table.columns().stream().filter(column -> isExcluded(table, column)))
                .map(Column::name)
                .distinct()
                .toList();
        if (out.isEmpty() && indexesAndKeysBelong(wanted) && indexesAndKeysBelong(old)) {
            return wanted;
        }
        Predicate<List<String>> touches = columns -> columns.stream().anyMatch(each -> isAmong(out, each));
        return wanted.withColumns(merged(wanted.columns(), old.columns(), column -> isAmong(out, column.name())))
                .withUniques(merged(wanted.uniques(), old.uniques(), unique -> touches.test(unique.columns())))
                .withForeignKeys(merged(
                        wanted.foreignKeys(),
                        old.foreignKeys(),
                        key -> touches.test(key.columns()) || !belongs(wanted, key)))
                .withChecks(merged(wanted.checks(), old.checks(), check -> isOver(check, out)))
                .withIndexes(merged(
                        wanted.indexes(), old.indexes(), index -> isOver(index, out) || !belongs(wanted, index)));
    }

    /** The included objects of the entities, followed by the excluded objects of the head. */
    private static <T> List<T> merged(List<T> wanted, List<T> old, Predicate<T> excluded) {
        return Stream.concat(
                        wanted.stream().filter(excluded.negate()), old.stream().filter(excluded))
                .toList();
    }

    private boolean isExcluded(Table table, Column column) {
        boolean inKey = table.primaryKey() != null && isAmong(table.primaryKey().columns(), column.name());
        return !inKey && !includes(new SchemaObject(Kind.COLUMN, table.name(), column.name()));
    }

    private boolean indexesAndKeysBelong(Table table) {
        return table.indexes().stream().allMatch(index -> belongs(table, index))
                && table.foreignKeys().stream().allMatch(key -> belongs(table, key));
    }

    private boolean belongs(Table table, Index index) {
        return includes(new SchemaObject(Kind.INDEX, table.name(), index.name()));
    }

    private boolean belongs(Table table, ForeignKey key) {
        return includes(new SchemaObject(Kind.FOREIGN_KEY, table.name(), key.name()));
    }

    private static boolean isOver(Check check, List<String> columns) {
        return isAmong(columns, check.column()) || SqlMentions.any(check.expression(), columns);
    }

    private static boolean isOver(Index index, List<String> columns) {
        return index.parts().stream().map(IndexPart::text).anyMatch(part -> SqlMentions.any(part, columns));
    }

    private static boolean isAmong(List<String> names, String name) {
        return names.stream().anyMatch(each -> Names.key(each).equals(Names.key(name)));
    }

    private boolean includes(Kind kind, String name) {
        return includes(new SchemaObject(kind, name, name));
    }

    private boolean includes(SchemaObject object) {
        return !history.ignores(object) && filters.stream().allMatch(filter -> filter.includes(object));
    }
}
