package dev.retort.cli.database;

import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.drift.Restoration;
import dev.retort.cli.project.ExpectedSchema;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.cli.project.ScriptRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The differences of a database, with what a person would do about each.
 *
 * @param expected what is expected
 * @param live the database
 * @param drift the differences to report
 * @param runner what runs the revisions, where it is not Retort
 */
record DriftReport(Expected expected, LiveDatabase live, DatabaseDrift drift, Optional<ScriptRunner> runner) {
    private static final String WAYS = """
            A statement above undoes a difference. To keep one, make the same change in the entities, accept it with  retort revision -m "..."  and,
            on this database, record the revision without running it:  %s   To leave an object alone, name it in the patterns of
            @Migrations, or with --ignore.""";

    /**
     * What a database is compared with.
     *
     * @param name in words: {@code revision 7c1e09d4b2aa}, {@code the entities and the snapshot}
     * @param revisions the revisions; none for the entities
     * @param schema the schema
     */
    record Expected(String name, List<String> revisions, ExpectedSchema schema) {}

    String text() {
        List<String> lines = new ArrayList<>();
        drift.notCompared().forEach(each -> lines.add("not compared: " + each));
        if (drift.isEmpty()) {
            lines.add("The database is as %s %s it."
                    .formatted(expected.name(), expected.revisions().isEmpty() ? "expect" : "expects"));
            return String.join(System.lineSeparator(), lines);
        }
        lines.add("The database differs from %s:".formatted(expected.name()));
        for (DriftItem item : drift.items()) {
            lines.add("  " + oneLine(item.toString()));
            statements(item).forEach(each -> lines.add("      " + oneLine(each) + ";"));
            if (item.isUnexpected()) {
                lines.add("      --ignore '%s'".formatted(pattern(item)));
            }
        }
        WAYS.formatted(runner.map(ScriptRunner::recording).orElse("retort stamp head"))
                .lines()
                .forEach(lines::add);
        return String.join(System.lineSeparator(), lines);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private List<String> statements(DriftItem item) {
        return Restoration.of(item, live.live(), live.dialect());
    }

    private static String pattern(DriftItem item) {
        return item.object().replace("`", "");
    }

    Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("database", live.dialect().name());
        json.put("revisions", expected.revisions());
        json.put("differences", drift.items().stream().map(this::json).toList());
        json.put("notCompared", drift.notCompared());
        return json;
    }

    private Map<String, ?> json(DriftItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("category", item.category().label());
        json.put("table", item.table());
        json.put("part", item.part());
        json.put("expected", item.expected());
        json.put("actual", item.actual());
        json.put("statements", statements(item));
        json.put("ignore", pattern(item));
        return json;
    }
}
