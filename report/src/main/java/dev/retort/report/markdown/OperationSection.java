package dev.retort.report.markdown;

import dev.retort.report.change.OperationChange;
import dev.retort.report.change.OperationCost;
import dev.retort.report.change.ReportedHazard;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.change.SchemaChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The operations of a change as tables: before and after, and what each costs on each database. */
final class OperationSection {
    /** A cell shows so many facts. */
    private static final int MOST_LINES = 12;

    /** A fact, such as SQL that fills rows, is shown up to here. */
    private static final int LONGEST_LINE = 200;

    /** The database of which no hazard knows how it changes a table. */
    private static final String NOT_JUDGED = "h2";

    private OperationSection() {}

    /**
     * A table for each revision.
     *
     * @param most how many operations of each revision are shown
     */
    static String tables(SchemaChange change, int most) {
        return change.revisions().stream().map(each -> table(each, most)).collect(Collectors.joining("\n"));
    }

    private static String table(RevisionChange revision, int most) {
        String title = revision.pending()
                ? "#### Pending, not in a revision yet"
                : "#### " + MarkdownText.code(revision.name()) + " "
                        + MarkdownText.of(revision.revision().message());
        List<OperationChange> operations = revision.operations();
        if (operations.isEmpty()) {
            return title + "\n\nNo operations.\n";
        }
        if (most == 0) {
            return "%s\n\n%s.\n".formatted(title, ChangeSummary.count(operations.size(), "operation"));
        }
        String rest = operations.size() > most ? "\n… and %s more.\n".formatted(operations.size() - most) : "";
        return operations.stream()
                .limit(most)
                .map(OperationSection::row)
                .collect(Collectors.joining(
                        "", title + "\n\n| operation | before | after | hazards |\n|---|---|---|---|\n", rest));
    }

    private static String row(OperationChange operation) {
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        MarkdownText.of(operation.phrase()),
                        facts(operation.before()),
                        facts(operation.after()),
                        operation.hazards().stream()
                                .map(ReportedHazard::code)
                                .distinct()
                                .map(MarkdownText::of)
                                .collect(Collectors.joining(", ")));
    }

    private static String facts(List<String> lines) {
        String shown = lines.stream()
                .limit(MOST_LINES)
                .map(OperationSection::shortened)
                .map(MarkdownText::code)
                .collect(Collectors.joining("<br>"));
        return lines.size() > MOST_LINES ? shown + "<br>… and %s more".formatted(lines.size() - MOST_LINES) : shown;
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }

    /** What operations cost while they run; empty if none of them costs anything. */
    static String costs(SchemaChange change, int most) {
        List<OperationChange> costly =
                change.operations().filter(each -> !each.costs().isEmpty()).toList();
        List<String> judged = change.databases().stream()
                .filter(each -> !each.equals(NOT_JUDGED))
                .toList();
        if (judged.isEmpty()) {
            return "";
        }
        String h2 = change.databases().contains(NOT_JUDGED) ? " There is no estimate for H2." : "";
        if (costly.isEmpty()) {
            return "No operation rewrites a table, scans one under a lock, or builds an index that others wait for (%s).%s\n"
                    .formatted(String.join(", ", judged), h2);
        }
        String head = "| operation | %s |\n|---|%s\n"
                .formatted(
                        String.join(" | ", judged),
                        judged.stream().map(each -> "---|").collect(Collectors.joining()));
        String rows = costly.stream()
                .limit(most)
                .map(operation -> "| %s | %s |\n"
                        .formatted(
                                MarkdownText.of(operation.phrase()),
                                judged.stream()
                                        .map(database -> kinds(operation, database))
                                        .collect(Collectors.joining(" | "))))
                .collect(Collectors.joining());
        String rest = costly.size() > most ? "\n… and %s more.\n".formatted(costly.size() - most) : "";
        return head + rows + rest + "\n" + legend(costly.stream().limit(most).toList())
                + (h2.isEmpty() ? "" : "\n" + h2.strip() + "\n");
    }

    private static String kinds(OperationChange operation, String database) {
        return operation.costs().stream()
                .filter(each -> each.database().equals(database))
                .map(OperationCost::kind)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What happens, and on which databases. */
    private static String legend(List<OperationChange> costly) {
        Map<String, Set<String>> databases = new LinkedHashMap<>();
        costly.stream()
                .flatMap(each -> each.costs().stream())
                .filter(each -> !each.code().isEmpty())
                .forEach(each -> databases
                        .computeIfAbsent(each.text(), key -> new TreeSet<>())
                        .add(each.database()));
        return databases.entrySet().stream()
                .map(each -> "- %s: %s\n".formatted(String.join(", ", each.getValue()), MarkdownText.of(each.getKey())))
                .collect(Collectors.joining());
    }
}
