package dev.retort.dialect.sql;

import dev.retort.dialect.text.ColumnMention;
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

/** The parts of a table that depend on some of its columns. They are dropped with the columns, and prevent changes of them. */
public record DependentParts(Table table, List<String> columns) {

    public DependentParts {
        columns = List.copyOf(columns);
    }

    /** In the order in which they are created. */
    public List<NamedConstraint> constraints() {
        return NamedConstraint.of(table).stream()
                .filter(constraint -> hangs(constraint.part()))
                .toList();
    }

    public List<Index> indexes() {
        return table.indexes().stream().filter(this::hangs).toList();
    }

    /** The columns that are computed from one of them. */
    public List<Column> computed() {
        return table.columns().stream()
                .filter(each -> columns.stream().anyMatch(column -> ColumnMention.of(column, each.generated())))
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
            return index.parts().stream().anyMatch(each -> ColumnMention.of(column, each.text()));
        }
        return part instanceof Check check && ColumnMention.of(column, check.expression());
    }
}
