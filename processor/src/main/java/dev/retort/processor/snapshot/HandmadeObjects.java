package dev.retort.processor.snapshot;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.RenamePlan;
import dev.retort.processor.wording.SqlMentions;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What revisions create and no entity declares, carried over to the schema that the entities ask for. */
final class HandmadeObjects {
    private final Schema head;
    private final Schema declared;

    private HandmadeObjects(Schema head, Schema declared) {
        this.head = head;
        this.declared = declared;
    }

    /**
     * These objects as they are once the entities' schema is reached: under new names, and without what stands on a column or table that goes.
     *
     * @param byHand the objects, part of the schema at the head
     * @param head the schema at the head
     * @param declared the schema that the entities ask for
     * @param renames what has another name at the head
     */
    static Schema in(Schema byHand, Schema head, Schema declared, List<DeclaredRename> renames) {
        Schema others = SchemaParts.minus(head, byHand);
        Schema renamed = RenamePlan.declared(head, declared, renames).applyTo(head);
        Schema rest = RenamePlan.declared(others, declared, renames).applyTo(others);
        Schema kept = new HandmadeObjects(renamed, declared)
                .standing(SchemaParts.minus(SchemaParts.minus(renamed, rest), declared), rest);
        return kept.withViews(HandmadeViews.of(kept.views(), head, SchemaParts.plus(declared, kept), renames));
    }

    private Schema standing(Schema byHand, Schema rest) {
        List<Table> tables = new ArrayList<>();
        for (Table parts : byHand.tables()) {
            Optional<Table> table = declared.table(parts.name());
            if (table.isPresent()) {
                tables.add(standing(parts, names(table.get(), parts), byHand));
            } else if (rest.table(parts.name()).isEmpty()) {
                tables.add(standing(parts, names(parts, parts), byHand));
            }
        }
        return new Schema(tables, byHand.sequences(), byHand.views());
    }

    private static List<String> names(Table table, Table parts) {
        List<String> names =
                new ArrayList<>(table.columns().stream().map(Column::name).toList());
        parts.columns().forEach(column -> names.add(column.name()));
        return names;
    }

    /** The parts whose columns, and whose target, are there. */
    private Table standing(Table parts, List<String> columns, Schema byHand) {
        List<String> gone = head.table(parts.name()).stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .filter(name -> !Names.contains(columns, name))
                .toList();
        PrimaryKey primary = parts.primaryKey();
        return parts.withPrimaryKey(primary != null && areThere(primary.columns(), columns) ? primary : null)
                .withUniques(parts.uniques().stream()
                        .filter(unique -> areThere(unique.columns(), columns))
                        .toList())
                .withForeignKeys(parts.foreignKeys().stream()
                        .filter(key -> areThere(key.columns(), columns) && hasTarget(key, byHand))
                        .toList())
                .withChecks(parts.checks().stream()
                        .filter(check -> !isOver(check, gone))
                        .toList())
                .withIndexes(parts.indexes().stream()
                        .filter(index -> index.parts().stream()
                                .map(IndexPart::text)
                                .noneMatch(text -> SqlMentions.any(text, gone)))
                        .toList());
    }

    private static boolean areThere(List<String> names, List<String> columns) {
        return names.stream().allMatch(name -> Names.contains(columns, name));
    }

    private static boolean isOver(Check check, List<String> gone) {
        return Names.contains(gone, check.column()) || SqlMentions.any(check.expression(), gone);
    }

    private boolean hasTarget(ForeignKey key, Schema byHand) {
        return SchemaParts.plus(declared, byHand)
                .table(key.table())
                .filter(target -> key.references().stream()
                        .allMatch(name -> target.column(name).isPresent()))
                .isPresent();
    }
}
