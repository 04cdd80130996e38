package dev.retort.report.html;

import dev.retort.report.change.OperationChange;
import dev.retort.report.change.ReportedHazard;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.history.ObjectDelta;
import dev.retort.report.history.RevisionLanes;
import dev.retort.report.history.SchemaHistory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The revisions as data of the page. The file {@code model.js} reads them. */
final class RevisionData {
    private final SchemaHistory history;
    private final TextPool texts;

    RevisionData(SchemaHistory history, TextPool texts) {
        this.history = history;
        this.texts = texts;
    }

    Map<String, Object> of(int position) {
        RevisionChange revision = history.revisions().get(position);
        String id = revision.revision().id();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("parents", revision.revision().parents());
        json.put("message", revision.revision().message());
        json.put("class", revision.revision().origin());
        json.put("labels", revision.revision().node().labels());
        json.put("date", history.dates().getOrDefault(id, ""));
        json.put("head", history.heads().contains(id));
        json.put("downgrade", revision.downgrade().text());
        json.put(
                "operations",
                revision.operations().stream().map(this::operation).toList());
        json.put(
                "deltas",
                history.deltas().get(position).stream().map(this::delta).toList());
        return json;
    }

    /** A line of the drawing and the position of its revision, or -1. */
    List<Object> lane(RevisionLanes.Row row) {
        List<String> ids =
                history.revisions().stream().map(each -> each.revision().id()).toList();
        return List.of(
                row.lanes(), row.revision().map(each -> ids.indexOf(each.id())).orElse(-1));
    }

    private List<Object> operation(OperationChange operation) {
        return List.of(
                operation.phrase(),
                texts.of(operation.before()),
                texts.of(operation.after()),
                operation.hazards().stream().map(RevisionData::hazard).toList());
    }

    private static List<Object> hazard(ReportedHazard hazard) {
        return List.of(
                hazard.code(),
                hazard.finding().text(),
                hazard.state(),
                hazard.reason().orElse(""));
    }

    private List<Object> delta(ObjectDelta delta) {
        return List.of(texts.of(delta.object()), texts.of(delta.removed()), texts.of(delta.added()));
    }
}
