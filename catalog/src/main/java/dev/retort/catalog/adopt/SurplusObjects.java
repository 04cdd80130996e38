package dev.retort.catalog.adopt;

import dev.retort.catalog.drift.DriftItem;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateView;
import dev.retort.operation.Operation;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a database has and nobody expects, as a schema: whole tables, and tables that list single parts alone. */
public final class SurplusObjects {
    private final Map<String, List<TablePart>> parts = new LinkedHashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<View> views = new ArrayList<>();

    private SurplusObjects() {}

    /**
     * The objects of some differences.
     *
     * @param unexpected differences in which the database has what is not expected
     * @param adopted the schema that has them, which says how their tables are written
     * @param live the schema of the database
     */
    public static Schema of(List<DriftItem> unexpected, Schema adopted, Schema live) {
        SurplusObjects objects = new SurplusObjects();
        SpelledParts spelled = new SpelledParts(adopted);
        for (DriftItem item : unexpected) {
            item.restore().forEach(drop -> objects.add(spelled.of(drop.reverse(live))));
        }
        adopted.tables()
                .forEach(table -> objects.parts.forEach((name, own) -> {
                    if (Names.same(name, table.name())) {
                        objects.tables.add(Table.of(table.name(), own.toArray(TablePart[]::new)));
                    }
                }));
        return new Schema(objects.tables, objects.sequences, objects.views);
    }

    private void add(Operation create) {
        if (create instanceof CreateTable table) {
            tables.add(table.table());
        } else if (create instanceof CreateSequence sequence) {
            sequences.add(sequence.sequence());
        } else if (create instanceof CreateView view) {
            views.add(view.view());
        } else if (create instanceof AddColumn column) {
            part(column.table(), column.column());
        } else if (create instanceof AddPrimaryKey key) {
            part(key.table(), key.key());
        } else if (create instanceof AddUnique unique) {
            part(unique.table(), unique.unique());
        } else if (create instanceof AddForeignKey key) {
            part(key.table(), key.key());
        } else if (create instanceof AddCheck check) {
            part(check.table(), check.check());
        } else if (create instanceof CreateIndex index) {
            part(index.table(), index.index());
        }
    }

    private void part(String table, TablePart part) {
        parts.computeIfAbsent(table, name -> new ArrayList<>()).add(part);
    }
}
