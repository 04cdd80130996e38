package dev.retort.cli.command;

import dev.retort.cli.project.TargetTexts;
import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Downgrades;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionHeader;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A revision as {@code retort show} prints it, with the operations of a downgrade that is derived.
 *
 * @param sql the dialect whose SQL is shown in the place of operations, if any
 */
record ShownRevision(RevisionNode revision, RevisionGraph graph, Optional<Dialect> sql) {

    ShownRevision(RevisionNode revision, RevisionGraph graph) {
        this(revision, graph, Optional.empty());
    }

    String text() {
        RevisionBody body = revision.body();
        return """
                revision  %s
                parents   %s%s
                message   %s
                class     %s
                checksum  %s
                upgrade
                %s
                downgrade%s
                %s""".formatted(
                        revision.id(),
                        TargetTexts.list(revision.parents()),
                        branch(revision.node()),
                        body.message(),
                        revision.origin(),
                        body.checksum(),
                        indented(lines(body.upgrade(), schema(false))),
                        body.downgrade().isPresent() ? "" : ", derived from the upgrade",
                        downgrade()
                                .map(operations -> indented(lines(operations, schema(true))))
                                .orElse("  not possible: the upgrade has an operation without a reverse"));
    }

    Map<String, Object> json() {
        RevisionBody body = revision.body();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", revision.id());
        json.put("parents", revision.parents());
        json.put("labels", revision.node().labels());
        json.put("dependsOn", revision.node().dependsOn());
        json.put("message", body.message());
        json.put("class", revision.origin());
        json.put("checksum", body.checksum());
        json.put("upgrade", lines(body.upgrade(), schema(false)));
        json.put("downgradeDerived", body.downgrade().isEmpty());
        downgrade().ifPresent(operations -> json.put("downgrade", lines(operations, schema(true))));
        return json;
    }

    /** Empty if it is derived and the upgrade can't be reversed. */
    private Optional<List<Operation>> downgrade() {
        Optional<List<Operation>> written = revision.body().downgrade();
        return written.isPresent() ? written : derived();
    }

    private Optional<List<Operation>> derived() {
        Set<String> before = graph.ancestors(Set.of(revision.id()));
        before.remove(revision.id());
        try {
            return Optional.of(Downgrades.of(revision, graph.schemaAt(before)));
        } catch (RetortException e) {
            if (e.problem() == Problem.NO_DOWNGRADE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** A line each for labels and for what it depends on, where it has them. */
    private static String branch(RevisionHeader node) {
        return (node.labels().isEmpty() ? "" : "\nlabels    %s".formatted(String.join(", ", node.labels())))
                + (node.dependsOn().isEmpty() ? "" : "\nneeds     %s".formatted(String.join(", ", node.dependsOn())));
    }

    /** The schema that the upgrade or the downgrade starts from. */
    private Schema schema(boolean after) {
        Set<String> ids = graph.ancestors(Set.of(revision.id()));
        if (!after) {
            ids.remove(revision.id());
        }
        return sql.isEmpty() ? Schema.empty() : graph.schemaAt(ids);
    }

    private static String indented(List<String> lines) {
        return lines.isEmpty()
                ? "  nothing"
                : lines.stream().map(each -> each.indent(2).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private List<String> lines(List<Operation> operations, Schema before) {
        return sql.isEmpty()
                ? operations.stream().map(Operation::toString).toList()
                : sql.get().render(AppliedOperation.inOrder(operations, before)).stream()
                        .flatMap(List::stream)
                        .map(statement -> statement + ";")
                        .toList();
    }
}
