package dev.retort.report.markdown;

import dev.retort.report.change.DatabaseScript;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.change.TouchedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A change as a comment for a pull request. A comment can be {@value #LIMIT} characters long; of a longer one the SQL is left out first, then the
 * diagram, then operations. Hazards stay.
 */
public final class MarkdownReport {
    /** The longest comment that GitHub takes. */
    public static final int LIMIT = 65_536;

    /** The first line, by which a workflow finds its comment again. It is not shown. */
    public static final String MARKER = "<!-- retort report -->";

    /** A diagram of more tables is no help in a comment. */
    private static final int MOST_TABLES = 30;

    private final SchemaChange change;

    private MarkdownReport(SchemaChange change) {
        this.change = change;
    }

    /** How much of a change is shown. */
    private record Detail(boolean sql, boolean diagram, int operations, boolean remedies) {
        /** From everything down to what always fits. */
        static final List<Detail> LEVELS = List.of(
                new Detail(true, true, Integer.MAX_VALUE, true),
                new Detail(false, true, Integer.MAX_VALUE, true),
                new Detail(false, false, Integer.MAX_VALUE, true),
                new Detail(false, false, 50, true),
                new Detail(false, false, 5, true),
                new Detail(false, false, 0, true),
                new Detail(false, false, 0, false));
    }

    /** The text of a comment. */
    public static String of(SchemaChange change) {
        MarkdownReport report = new MarkdownReport(change);
        return Detail.LEVELS.stream()
                .map(report::text)
                .filter(text -> text.length() <= LIMIT)
                .findFirst()
                .orElseGet(report::counted);
    }

    private String text(Detail detail) {
        if (change.revisions().isEmpty()) {
            return head("No schema change") + notes() + "Entities, snapshot and revisions agree"
                    + (change.since().isEmpty()
                            ? ""
                            : ", and there is no revision since " + MarkdownText.code(change.since()))
                    + ".\n";
        }
        List<String> sections = new ArrayList<>();
        sections.add(head("Schema change: " + ChangeSummary.size(change)) + ChangeSummary.areas(change) + "\n");
        sections.add(notes());
        sections.add(hazards(detail));
        sections.add(OperationSection.tables(change, detail.operations()));
        sections.add(titled("Cost while it runs", OperationSection.costs(change, detail.operations())));
        sections.add(diagram(detail));
        sections.add(detail.sql() ? sql() : "");
        sections.add(leftOut(detail));
        return joined(sections);
    }

    /** What fits whatever the change is. */
    private String counted() {
        return joined(List.of(
                head("Schema change: " + ChangeSummary.size(change)),
                titled("Hazards", HazardSection.counted(change)),
                "Left out, because a comment has at most %s characters: everything else. The format json has it all.\n"
                        .formatted(LIMIT)));
    }

    private static String joined(List<String> sections) {
        return sections.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String head(String title) {
        return MARKER + "\n### " + title + "\n\n";
    }

    private static String titled(String title, String text) {
        return text.isEmpty() ? "" : "#### " + title + "\n\n" + text;
    }

    private String notes() {
        return change.notes().stream()
                .map(note -> "> " + MarkdownText.of(note) + "\n>\n")
                .collect(Collectors.joining());
    }

    private String hazards(Detail detail) {
        return change.hazards().findAny().isEmpty()
                ? ""
                : titled("Hazards", detail.remedies() ? HazardSection.full(change) : HazardSection.grouped(change));
    }

    private String diagram(Detail detail) {
        List<TouchedTable> tables = change.tables();
        return detail.diagram() && !tables.isEmpty() && tables.size() <= MOST_TABLES
                ? titled("Tables", MarkdownText.block("mermaid", MermaidDiagram.of(tables)))
                : "";
    }

    private String sql() {
        return change.databases().stream().map(this::sql).collect(Collectors.joining("\n"));
    }

    private String sql(String database) {
        List<String> refused = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (RevisionChange revision : change.revisions()) {
            for (DatabaseScript script : revision.scripts()) {
                if (script.database().equals(database) && !script.refusal().isEmpty()) {
                    refused.add("%s: %s\n\n"
                            .formatted(MarkdownText.code(revision.name()), MarkdownText.of(script.refusal())));
                } else if (script.database().equals(database)
                        && !script.statements().isEmpty()) {
                    statements.add("-- %s\n%s".formatted(revision.name(), script.text()));
                }
            }
        }
        String code = statements.isEmpty() ? "" : MarkdownText.block("sql", String.join("\n\n", statements));
        return refused.isEmpty() && code.isEmpty()
                ? ""
                : "<details>\n<summary>SQL for %s</summary>\n\n%s%s\n</details>\n"
                        .formatted(MarkdownText.of(database), String.join("", refused), code);
    }

    private String leftOut(Detail detail) {
        List<String> parts = new ArrayList<>();
        if (!detail.sql()) {
            parts.add("the SQL");
        }
        if (!change.tables().isEmpty() && (!detail.diagram() || change.tables().size() > MOST_TABLES)) {
            parts.add("the diagram");
        }
        if (change.revisions().stream().anyMatch(each -> each.operations().size() > detail.operations())) {
            parts.add("operations");
        }
        if (!detail.remedies()) {
            parts.add("remedies and reasons");
        }
        return parts.isEmpty()
                ? ""
                : "Left out, because a comment has at most %s characters and a diagram at most %s tables: %s. The format json has it all.\n"
                        .formatted(LIMIT, MOST_TABLES, String.join(", ", parts));
    }
}
