package dev.retort.dialect;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/** What of a table hangs on some of its columns: it goes with them, and stands in the way when they change. */
record ColumnParts(Table table, List<String> columns) {

    ColumnParts {
        columns = List.copyOf(columns);
    }

    /** In the order in which they are created. */
    List<Constraint> constraints() {
        return Constraint.of(table).stream()
                .filter(constraint -> hangs(constraint.part()))
                .toList();
    }

    List<Index> indexes() {
        return table.indexes().stream().filter(this::hangs).toList();
    }

    /** The columns that are computed from one of them. */
    List<Column> computed() {
        return table.columns().stream()
                .filter(each -> columns.stream().anyMatch(column -> Mention.of(column, each.generated())))
                .toList();
    }

    private boolean hangs(TablePart part) {
        return columns.stream().anyMatch(column -> names(part, column));
    }

    private static boolean names(TablePart part, String column) {
        if (part instanceof PrimaryKey key) {
            return Names.contains(key.columns(), column);
        }
        if (part instanceof UniqueConstraint unique) {
            return Names.contains(unique.columns(), column);
        }
        if (part instanceof ForeignKey key) {
            return Names.contains(key.columns(), column);
        }
        if (part instanceof Index index) {
            return index.parts().stream().anyMatch(each -> Mention.of(column, each.text()));
        }
        return part instanceof Check check && Mention.of(column, check.expression());
    }
}
