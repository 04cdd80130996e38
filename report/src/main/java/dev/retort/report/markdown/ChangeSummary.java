package dev.retort.report.markdown;

import dev.retort.report.change.HazardArea;
import dev.retort.report.change.OperationCost;
import dev.retort.report.change.ReportedHazard;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.change.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change in two lines: how much it is, and whom it concerns. */
final class ChangeSummary {
    /** An area with more hazards shows their number. */
    private static final int FEW = 2;

    private ChangeSummary() {}

    /** {@code 2 revisions, 3 operations, 2 tables}. */
    static String size(SchemaChange change) {
        long pending =
                change.revisions().stream().filter(RevisionChange::pending).count();
        List<String> parts = new ArrayList<>();
        long written = change.revisions().size() - pending;
        if (written > 0) {
            parts.add(count(written, "revision"));
        }
        if (pending > 0) {
            parts.add("pending changes");
        }
        parts.add(count(change.operations().count(), "operation"));
        parts.add(count(change.tables().size(), "table"));
        return String.join(", ", parts);
    }

    /** {@code **Rows:** loses data: guest.fax (accepted) · **Locks:** no hazard · …}. */
    static String areas(SchemaChange change) {
        Stream<String> areas = Stream.of(HazardArea.values())
                .filter(area -> area != HazardArea.OTHER || change.hazards().anyMatch(each -> each.area() == area))
                .map(area -> "**%s:** %s".formatted(area.title(), area(change, area)));
        return Stream.concat(areas, Stream.of("**Downgrade:** " + downgrade(change)))
                .collect(Collectors.joining(" · "));
    }

    private static String area(SchemaChange change, HazardArea area) {
        List<ReportedHazard> hazards =
                change.hazards().filter(each -> each.area() == area).toList();
        List<String> costs = area == HazardArea.LOCKS ? costs(change) : List.of();
        if (!costs.isEmpty()) {
            return costs.size() <= FEW ? String.join("; ", costs) : count(costs.size(), "operation");
        }
        if (hazards.isEmpty()) {
            return "no hazard";
        }
        if (hazards.size() <= FEW) {
            return hazards.stream()
                    .map(each -> MarkdownText.of(each.finding().text()) + state(each))
                    .collect(Collectors.joining("; "));
        }
        long open = hazards.stream().filter(ReportedHazard::isOpen).count();
        return count(hazards.size(), "hazard") + (open == 0 ? "" : ", " + open + " to be accepted");
    }

    /** {@code rewrite for alter guest.name (mysql, postgresql)}: also of an operation whose hazard tells more of its rows. */
    private static List<String> costs(SchemaChange change) {
        return change.operations()
                .flatMap(operation -> operation.costs().stream()
                        .filter(cost -> !cost.code().isEmpty())
                        .map(OperationCost::kind)
                        .distinct()
                        .map(kind -> "%s for %s (%s)"
                                .formatted(
                                        kind,
                                        MarkdownText.of(operation.phrase()),
                                        operation.costs().stream()
                                                .filter(cost -> cost.kind().equals(kind))
                                                .map(OperationCost::database)
                                                .distinct()
                                                .collect(Collectors.joining(", ")))))
                .toList();
    }

    private static String state(ReportedHazard hazard) {
        return hazard.finding().mustBeAccepted() ? " (" + hazard.state() + ")" : "";
    }

    private static String downgrade(SchemaChange change) {
        List<RevisionChange> stuck = change.revisions().stream()
                .filter(each -> !each.downgrade().isPossible())
                .toList();
        if (!stuck.isEmpty()) {
            return stuck.stream()
                    .map(each -> MarkdownText.code(each.name())
                            + ' '
                            + MarkdownText.of(each.downgrade().text()))
                    .collect(Collectors.joining("; "));
        }
        List<String> lost = change.revisions().stream()
                .flatMap(each -> each.downgrade().lost().stream())
                .distinct()
                .toList();
        if (lost.isEmpty()) {
            return "possible; deletes nothing";
        }
        return lost.size() <= 2 * FEW
                ? "possible; deletes " + MarkdownText.of(String.join(", ", lost))
                : "possible; deletes the data of " + lost.size() + " tables and columns";
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
