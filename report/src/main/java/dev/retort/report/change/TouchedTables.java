package dev.retort.report.change;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the tables before and after a change. A renamed table or column is the same one under another name. */
final class TouchedTables {
    private final Map<String, String> formerNames = new HashMap<>();
    private Schema before;

    private TouchedTables(Schema before) {
        this.before = before;
    }

    static List<TouchedTable> of(SchemaChange change) {
        TouchedTables tables = new TouchedTables(change.before());
        change.operations().flatMap(each -> plain(each.operation())).forEach(tables::rename);
        return tables.compare(change.after());
    }

    private static Stream<Operation> plain(Operation operation) {
        return Stream.of(new AppliedOperation(operation, Schema.empty(), Schema.empty())
                .plain()
                .operation());
    }

    /** What is created and renamed in one change has no former name: then the operation does not fit the schema before. */
    private void rename(Operation operation) {
        try {
            if (operation instanceof RenameTable rename) {
                before = rename.applyTo(before);
                String former = formerNames.remove(Names.key(rename.from()));
                formerNames.put(Names.key(rename.to()), former == null ? rename.from() : former);
                moveColumns(rename);
            } else if (operation instanceof RenameColumn rename) {
                before = rename.applyTo(before);
                String from = key(rename.table(), rename.from());
                String former = formerNames.remove(from);
                formerNames.put(key(rename.table(), rename.to()), former == null ? rename.from() : former);
            } else if (operation instanceof RenameConstraint || operation instanceof RenameIndex) {
                before = operation.applyTo(before);
            }
        } catch (SchemaMismatchException ofWhatIsNew) {
            // it is compared under its last name
        }
    }

    private void moveColumns(RenameTable rename) {
        String from = key(rename.from(), "");
        List.copyOf(formerNames.keySet()).stream()
                .filter(key -> key.startsWith(from))
                .forEach(key -> formerNames.put(
                        key(rename.to(), key.substring(from.length())), String.valueOf(formerNames.remove(key))));
    }

    private static String key(String table, String column) {
        return Names.key(table) + "\n" + Names.key(column);
    }

    private List<TouchedTable> compare(Schema after) {
        List<TouchedTable> touched = new ArrayList<>();
        for (Table table : after.tables()) {
            Optional<Table> former = before.table(table.name());
            String formerName = formerNames.getOrDefault(Names.key(table.name()), "");
            if (former.isEmpty()) {
                touched.add(table(table, null, "", Mark.ADDED));
            } else if (!former.get().equals(table) || !formerName.isEmpty() || hasRenamedColumn(table)) {
                touched.add(table(table, former.get(), formerName, Mark.CHANGED));
            }
        }
        before.tables().stream()
                .filter(table -> after.table(table.name()).isEmpty())
                .forEach(table -> touched.add(dropped(table)));
        return touched;
    }

    private boolean hasRenamedColumn(Table table) {
        return table.columns().stream().anyMatch(column -> formerNames.containsKey(key(table.name(), column.name())));
    }

    private TouchedTable table(Table table, @Nullable Table former, String formerName, Mark mark) {
        List<TouchedColumn> columns = new ArrayList<>();
        List<TouchedReference> references = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(column(table, column, former));
        }
        for (ForeignKey key : table.foreignKeys()) {
            boolean isNew = former == null || former.foreignKeys().stream().noneMatch(each -> sameKey(each, key));
            references.add(reference(table, key, isNew ? Mark.ADDED : Mark.UNCHANGED));
        }
        if (former != null) {
            former.columns().stream()
                    .filter(column -> table.column(column.name()).isEmpty())
                    .forEach(column -> columns.add(touched(former, column, Mark.DROPPED, column.name(), "")));
            former.foreignKeys().stream()
                    .filter(key -> table.foreignKeys().stream().noneMatch(each -> sameKey(each, key)))
                    .forEach(key -> references.add(reference(former, key, Mark.DROPPED)));
        }
        return new TouchedTable(table.name(), formerName, mark, columns, references);
    }

    private static boolean sameKey(ForeignKey one, ForeignKey other) {
        return one.withName("").equals(other.withName(""));
    }

    private TouchedColumn column(Table table, Column column, @Nullable Table former) {
        Optional<Column> old = Optional.ofNullable(former).flatMap(each -> each.column(column.name()));
        if (old.isEmpty()) {
            return touched(table, column, Mark.ADDED, column.name(), "");
        }
        String formerName = formerNames.getOrDefault(key(table.name(), column.name()), column.name());
        Column was = old.get().withName(formerName);
        return was.equals(column)
                ? touched(table, column, Mark.UNCHANGED, formerName, "")
                : touched(
                        table, column, Mark.CHANGED, formerName, was.toString().substring("column ".length()));
    }

    private static TouchedTable dropped(Table table) {
        return new TouchedTable(
                table.name(),
                "",
                Mark.DROPPED,
                table.columns().stream()
                        .map(column -> touched(table, column, Mark.DROPPED, column.name(), ""))
                        .toList(),
                table.foreignKeys().stream()
                        .map(key -> reference(table, key, Mark.DROPPED))
                        .toList());
    }

    private static TouchedColumn touched(Table table, Column column, Mark mark, String formerName, String former) {
        return new TouchedColumn(column, mark, formerName, former, KeyRole.of(table, column));
    }

    private static TouchedReference reference(Table table, ForeignKey key, Mark mark) {
        return new TouchedReference(key, mark, Cardinality.of(table, key));
    }
}
