package dev.retort.processor.snapshot;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a table together from its lines; each part may name the columns above it only. */
final class TableReader {
    private final String name;
    private final String comment;
    private final boolean isByHand;
    private final List<TablePart> parts = new ArrayList<>();
    private final List<TablePart> handmade = new ArrayList<>();
    private final Set<String> columns = new HashSet<>();
    private boolean hasPrimaryKey;

    TableReader(String name, String comment, boolean isByHand) {
        this.name = name;
        this.comment = comment;
        this.isByHand = isByHand;
    }

    String name() {
        return name;
    }

    /** The part that was read last: what a line below it is about. Null above the first. */
    @Nullable
    TablePart lastPart() {
        return parts.isEmpty() ? null : parts.get(parts.size() - 1);
    }

    /** The column that was read last. */
    String lastColumn(LineReader line) {
        if (!(lastPart() instanceof Column column)) {
            throw line.broken("a fact must be below its column");
        }
        return column.name();
    }

    TablePart take(LineReader line) {
        boolean partIsByHand = line.accept(SchemaLines.BY_HAND);
        TablePart part = PartReader.read(line);
        if (part instanceof Column column) {
            if (!columns.add(Names.key(column.name()))) {
                throw line.broken("table %s already has a column %s".formatted(name, column.name()));
            }
        } else if (part instanceof PrimaryKey) {
            if (hasPrimaryKey) {
                throw line.broken("table " + name + " already has a primary key");
            }
            hasPrimaryKey = true;
        }
        for (String column : columnsOf(part)) {
            if (!columns.contains(Names.key(column))) {
                throw line.broken("table %s has no column %s".formatted(name, column));
            }
        }
        parts.add(part);
        if (partIsByHand) {
            handmade.add(part);
        }
        return part;
    }

    private static List<String> columnsOf(TablePart part) {
        if (part instanceof PrimaryKey key) {
            return key.columns();
        }
        if (part instanceof UniqueConstraint unique) {
            return unique.columns();
        }
        if (part instanceof ForeignKey key) {
            return key.columns();
        }
        if (part instanceof Check check) {
            return check.column().isEmpty() ? List.of() : List.of(check.column());
        }
        if (part instanceof Index index) {
            return index.parts().stream()
                    .filter(IndexPart::isColumn)
                    .map(IndexPart::text)
                    .toList();
        }
        return List.of();
    }

    /** The table if only revisions create it, or those of its parts that only revisions create. */
    Optional<Table> byHand() {
        if (isByHand) {
            return Optional.of(table());
        }
        return handmade.isEmpty() ? Optional.empty() : Optional.of(Table.of(name, handmade.toArray(TablePart[]::new)));
    }

    Table table() {
        return Table.of(name, parts.toArray(TablePart[]::new)).withComment(comment);
    }
}
