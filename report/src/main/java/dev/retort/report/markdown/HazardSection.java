package dev.retort.report.markdown;

import dev.retort.report.change.ReportedHazard;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.change.SchemaChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hazards of a change as a list; those that keep it from being applied first. */
final class HazardSection {
    private static final Pattern TO_PASTE =
            Pattern.compile("@\\w+(?:\\((?:[^()\"]|\"[^\"]*\")*\\))?|(?<= {2})retort .*?(?= {2}|$)|\\bop\\.\\w+");

    private record Located(RevisionChange revision, ReportedHazard hazard) {}

    private HazardSection() {}

    /** Each hazard with its remedy or its acceptance. */
    static String full(SchemaChange change) {
        return located(change).stream().map(HazardSection::item).collect(Collectors.joining());
    }

    /** A line for each code, with all of its hazards. */
    static String grouped(SchemaChange change) {
        return byCode(change).entrySet().stream()
                .map(each -> "- %s: %s\n"
                        .formatted(
                                each.getKey(),
                                each.getValue().stream()
                                        .map(one -> MarkdownText.of(
                                                one.hazard().finding().text()))
                                        .distinct()
                                        .collect(Collectors.joining("; "))))
                .collect(Collectors.joining());
    }

    /** How many hazards each code has. */
    static String counted(SchemaChange change) {
        return byCode(change).entrySet().stream()
                .map(each -> "- %s: %s\n"
                        .formatted(
                                each.getKey(),
                                ChangeSummary.count(each.getValue().size(), "hazard")))
                .collect(Collectors.joining());
    }

    private static Map<String, List<Located>> byCode(SchemaChange change) {
        Map<String, List<Located>> codes = new LinkedHashMap<>();
        for (Located each : located(change)) {
            String title = "%s **%s** %s"
                    .formatted(
                            sign(each.hazard()),
                            MarkdownText.of(each.hazard().code()),
                            each.hazard().state());
            codes.computeIfAbsent(title, key -> new ArrayList<>()).add(each);
        }
        return codes;
    }

    private static List<Located> located(SchemaChange change) {
        return change.revisions().stream()
                .flatMap(revision -> revision.hazards().map(hazard -> new Located(revision, hazard)))
                .sorted(Comparator.comparingInt(each -> rank(each.hazard())))
                .toList();
    }

    private static int rank(ReportedHazard hazard) {
        if (hazard.isOpen()) {
            return 0;
        }
        return hazard.reason().isEmpty() ? 1 : 2;
    }

    private static String item(Located located) {
        ReportedHazard hazard = located.hazard();
        String verdict = hazard.reason()
                .map(reason -> "Accepted: " + MarkdownText.of(reason))
                .orElseGet(() -> (hazard.isOpen() ? "**Must be accepted.** " : "")
                        + remedy(hazard.finding().way()));
        return "- %s **%s** %s (%s)<br>%s\n"
                .formatted(
                        sign(hazard),
                        MarkdownText.of(hazard.code()),
                        MarkdownText.of(hazard.finding().text()),
                        MarkdownText.code(located.revision().name()),
                        verdict);
    }

    /** Commands and annotations to paste stand as code. */
    private static String remedy(String way) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        Matcher found = TO_PASTE.matcher(way);
        while (found.find()) {
            text.append(MarkdownText.of(way.substring(from, found.start()))).append(MarkdownText.code(found.group()));
            from = found.end();
        }
        return text.append(MarkdownText.of(way.substring(from))).toString();
    }

    private static String sign(ReportedHazard hazard) {
        if (hazard.isOpen()) {
            return "❌";
        }
        return hazard.reason().isPresent() ? "✅" : "⚠️";
    }
}
