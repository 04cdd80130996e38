package dev.retort.report.history;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTable;
import dev.retort.processor.wording.OperationText;
import dev.retort.report.change.Mark;
import dev.retort.report.change.OperationChange;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.change.TouchedTable;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Replays revisions and keeps what they do to each table. */
final class HistoryReader {
    private final Map<String, TableHistory> tables = new HashMap<>();
    private final List<List<ObjectDelta>> deltas = new ArrayList<>();
    private Schema schema = Schema.empty();

    Map<String, TableHistory> tables() {
        return tables;
    }

    List<List<ObjectDelta>> deltas() {
        return deltas;
    }

    void read(RevisionChange revision) {
        int position = deltas.size();
        Schema before = schema;
        List<OperationChange> operations = revision.operations();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i).operation();
            schema = operation.applyTo(schema);
            read(plain(operation), position, i);
        }
        new SchemaChange("", List.of(revision), before, schema, List.of(), List.of())
                .tables()
                .forEach(each -> read(each, position));
        deltas.add(ObjectDelta.between(before, schema));
    }

    private static Operation plain(Operation operation) {
        return new AppliedOperation(operation, Schema.empty(), Schema.empty())
                .plain()
                .operation();
    }

    private void read(Operation operation, int revision, int position) {
        if (operation instanceof RenameTable rename) {
            TableHistory history = tables.remove(Names.key(rename.from()));
            if (history != null) {
                tables.put(Names.key(rename.to()), history);
            }
        }
        String table = OperationText.of(operation).table();
        if (!table.isEmpty()) {
            history(table).add(revision, position);
        }
    }

    private void read(TouchedTable table, int revision) {
        if (table.mark() == Mark.DROPPED) {
            tables.remove(Names.key(table.name()));
        } else {
            history(table.name()).add(revision, table);
        }
    }

    private TableHistory history(String table) {
        return tables.computeIfAbsent(Names.key(table), key -> new TableHistory());
    }
}
