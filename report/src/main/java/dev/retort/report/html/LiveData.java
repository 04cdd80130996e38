package dev.retort.report.html;

import dev.retort.report.history.LiveDifference;
import dev.retort.report.history.LiveRevision;
import dev.retort.report.history.LiveState;
import java.util.List;
import java.util.Map;

/** A database as data of the page. */
final class LiveData {
    private LiveData() {}

    static Map<String, Object> of(LiveState live) {
        return Map.of(
                "database", live.database(),
                "revisions", live.revisions().stream().map(LiveData::revision).toList(),
                "compared", live.compared(),
                "differences",
                        live.differences().stream().map(LiveData::difference).toList(),
                "notes", live.notes());
    }

    private static Map<String, Object> revision(LiveRevision revision) {
        return Map.of(
                "id", revision.id(),
                "message", revision.message(),
                "status", revision.status(),
                "current", revision.current(),
                "appliedAt", revision.appliedAt(),
                "appliedBy", revision.appliedBy(),
                "milliseconds", revision.milliseconds());
    }

    private static Map<String, Object> difference(LiveDifference difference) {
        List<String> statements = difference.statements();
        return Map.of(
                "table", difference.table(),
                "part", difference.part(),
                "text", difference.text(),
                "statements", statements);
    }
}
