package dev.retort.report.export;

import dev.retort.report.change.DatabaseScript;
import dev.retort.report.change.OperationChange;
import dev.retort.report.change.OperationCost;
import dev.retort.report.change.ReportedHazard;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.change.TouchedTable;
import dev.retort.report.source.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** A change as a value for JSON, with everything that the other formats show. */
public final class JsonReport {
    private JsonReport() {}

    /** The change as maps, lists and texts. */
    public static Map<String, Object> of(SchemaChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("since", change.since());
        json.put("databases", change.databases());
        json.put("notes", change.notes());
        json.put("openHazards", change.hasOpenHazards());
        json.put(
                "revisions",
                change.revisions().stream().map(JsonReport::revision).toList());
        json.put("tables", change.tables().stream().map(JsonReport::table).toList());
        return json;
    }

    private static Map<String, Object> revision(RevisionChange revision) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pending", revision.pending());
        if (!revision.pending()) {
            json.put("id", revision.revision().id());
            json.put("message", revision.revision().message());
            json.put("class", revision.revision().origin());
        }
        json.put("parents", revision.revision().parents());
        json.put(
                "operations",
                revision.operations().stream().map(JsonReport::operation).toList());
        json.put(
                "downgrade",
                Map.of(
                        "possible", revision.downgrade().isPossible(),
                        "obstacle", revision.downgrade().obstacle(),
                        "derived", revision.downgrade().derived(),
                        "deletes", revision.downgrade().lost()));
        json.put("sql", revision.scripts().stream().map(JsonReport::script).toList());
        return json;
    }

    private static Map<String, Object> operation(OperationChange operation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", operation.phrase());
        json.put("operation", operation.operation().toString());
        json.put("before", operation.before());
        json.put("after", operation.after());
        json.put("hazards", operation.hazards().stream().map(JsonReport::hazard).toList());
        json.put("costs", operation.costs().stream().map(JsonReport::cost).toList());
        operation.entity().ifPresent(place -> json.put("entity", place(place)));
        operation.statement().ifPresent(place -> json.put("statement", place(place)));
        return json;
    }

    private static Map<String, Object> hazard(ReportedHazard hazard) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", hazard.code());
        json.put("text", hazard.finding().text());
        json.put("remedy", hazard.finding().way());
        json.put("concerns", hazard.area().title());
        json.put("mustBeAccepted", hazard.finding().mustBeAccepted());
        json.put("accepted", hazard.reason().isPresent());
        hazard.reason().ifPresent(reason -> json.put("reason", reason));
        return json;
    }

    private static Map<String, Object> cost(OperationCost cost) {
        return Map.of("database", cost.database(), "code", cost.code(), "kind", cost.kind(), "text", cost.text());
    }

    private static Map<String, Object> script(DatabaseScript script) {
        return Map.of("database", script.database(), "statements", script.statements(), "refused", script.refusal());
    }

    private static Map<String, Object> table(TouchedTable table) {
        return Map.of(
                "name",
                table.name(),
                "was",
                table.formerName(),
                "change",
                table.mark().word());
    }

    private static Map<String, Object> place(Place place) {
        return Map.of("file", place.file(), "line", place.line());
    }
}
