package dev.retort.script;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.RunCode;
import dev.retort.revision.Repeatable;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.history.RepeatableRow;
import dev.retort.run.history.RepeatableTable;
import dev.retort.schema.Schema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The repeatables at the end of a script, each with its record. One that runs Java code is left to {@code retort upgrade}. */
record RepeatableScript(
        RepeatableTable table, RevisionGraph graph, Set<String> contexts, List<Repeatable> repeatables) {

    /** The statements by the comment that stands before them. */
    Map<String, List<String>> blocks(boolean fromBase) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        for (Repeatable each : repeatables) {
            List<AppliedOperation> active = active(each);
            if (active.stream().anyMatch(applied -> applied.operation() instanceof RunCode)) {
                blocks.put("-- repeatable " + each + " runs Java code: retort upgrade runs it\n", List.of());
                continue;
            }
            if (blocks.isEmpty()) {
                blocks.put("-- what records the repeatables\n", create(fromBase));
            }
            List<String> statements = statements(each);
            statements.addAll(recorded(each));
            blocks.put("-- repeatable " + each + "\n", statements);
        }
        return blocks;
    }

    /** The same, each only where its record is another. */
    Map<String, List<String>> conditionalBlocks(boolean fromBase) {
        Map<String, List<String>> blocks = blocks(fromBase);
        for (Repeatable each : repeatables) {
            blocks.computeIfPresent(
                    "-- repeatable " + each + "\n",
                    (title, statements) -> ConditionalScript.of(dialect(), "not " + isRecorded(each), statements));
        }
        return blocks;
    }

    private String isRecorded(Repeatable each) {
        return "exists (select 1 from %s where name = %s and checksum = %s)"
                .formatted(
                        dialect().identifier(table.name()),
                        dialect().literal(each.name()),
                        dialect().literal(each.checksum(contexts)));
    }

    private List<AppliedOperation> active(Repeatable each) {
        Schema schema = graph.schemaAt(graph.ancestors(graph.heads()));
        return each.active(schema, contexts);
    }

    private List<String> statements(Repeatable each) {
        List<String> statements = new ArrayList<>();
        active(each).forEach(applied -> statements.addAll(Repeatable.statements(dialect(), applied)));
        return statements;
    }

    private List<String> recorded(Repeatable each) {
        return List.of(table.delete(each.name()), table.insert(RepeatableRow.of(each, contexts), Duration.ZERO));
    }

    /** Behind the base, an earlier script or run may have made the table; SQL Server and Oracle can't be asked for that in a statement. */
    private List<String> create(boolean fromBase) {
        boolean conditional = !List.of("sqlserver", "oracle").contains(dialect().name());
        if (!conditional && !fromBase) {
            return List.of();
        }
        return table.create().stream()
                .map(each -> conditional ? each.replaceFirst("^create table ", "create table if not exists ") : each)
                .toList();
    }

    private Dialect dialect() {
        return table.dialect();
    }
}
