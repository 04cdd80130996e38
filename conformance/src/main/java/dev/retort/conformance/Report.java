package dev.retort.conformance;

import dev.retort.catalog.fact.Category;
import dev.retort.conformance.Verdict.Change;
import dev.retort.conformance.Verdict.Setting;
import dev.retort.conformance.catalog.Difference;
import dev.retort.conformance.hibernate.Validation.Outcome;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The verdicts as text, sorted by setting, the units of one in the order in which they were given. */
record Report(List<Verdict> verdicts, Reasons reasons) {

    Report {
        verdicts =
                verdicts.stream().sorted(Comparator.comparing(Verdict::setting)).toList();
    }

    /** All findings. */
    List<Finding> findings() {
        return verdicts.stream()
                .flatMap(verdict -> Finding.of(verdict).stream())
                .toList();
    }

    /** Findings that no reason is known for. */
    List<Finding> unexplained() {
        return findings().stream()
                .filter(finding -> reasons.reason(finding).isEmpty())
                .toList();
    }

    /** A table in Markdown: a row for each corpus, database and kind of names, its units taken together. */
    String table() {
        Map<Setting, List<Verdict>> rows = verdicts.stream()
                .collect(Collectors.groupingBy(Verdict::setting, LinkedHashMap::new, Collectors.toList()));
        StringBuilder table = new StringBuilder("""
                | Hibernate | corpus | database | naming | constraint names | tables equal | parity | validates | changed version | taken back | without drift | differences |
                |---|---|---|---|---|--:|--:|--:|--:|--:|--:|---|
                """);
        rows.forEach((setting, units) -> table.append("| %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        setting.hibernate(),
                        setting.corpus(),
                        setting.database(),
                        setting.naming(),
                        setting.constraintNames(),
                        figures(units),
                        remarks(units))));
        table.append("| | **all** | | | | %s | |%n".formatted(figures(verdicts)));
        return table.toString();
    }

    /** A table in Markdown: a row for each version of Hibernate, and in it the equal tables by database. */
    String versions() {
        List<String> databases = verdicts.stream()
                .map(verdict -> verdict.setting().database())
                .distinct()
                .toList();
        StringBuilder table = new StringBuilder("| Hibernate | " + String.join(" | ", databases) + " |\n|---|"
                + "--:|".repeat(databases.size()) + "\n");
        verdicts.stream()
                .map(verdict -> verdict.setting().hibernate())
                .distinct()
                .forEach(version -> {
                    table.append("| ").append(version).append(" |");
                    databases.forEach(database -> table.append(" ")
                            .append(equalTables(verdicts.stream()
                                    .filter(verdict ->
                                            verdict.setting().hibernate().equals(version))
                                    .filter(verdict ->
                                            verdict.setting().database().equals(database))
                                    .toList()))
                            .append(" |"));
                    table.append('\n');
                });
        return table.toString();
    }

    private static String equalTables(List<Verdict> verdicts) {
        int tables = verdicts.stream().mapToInt(Verdict::tables).sum();
        int equal = verdicts.stream().mapToInt(Verdict::equal).sum();
        return score(equal, tables) + ", " + parity(equal, tables);
    }

    /** Every finding, and every statement of Hibernate's that could not be judged, one a line. */
    String listing() {
        StringBuilder listing = new StringBuilder();
        for (Verdict verdict : verdicts) {
            verdict.unfit().stream()
                    .map(statement -> new Finding(verdict.setting(), verdict.unit(), "unfit: " + statement))
                    .forEach(finding -> listing.append(finding.line()).append('\n'));
            Finding.of(verdict)
                    .forEach(finding -> listing.append(finding.line())
                            .append(reasons.reason(finding)
                                    .map(reason -> " | stays: " + reason)
                                    .orElse(""))
                            .append('\n'));
        }
        return listing.toString();
    }

    private static String figures(List<Verdict> units) {
        int tables = units.stream().mapToInt(Verdict::tables).sum();
        int equal = units.stream().mapToInt(Verdict::equal).sum();
        List<Change> changes =
                units.stream().flatMap(unit -> unit.change().stream()).toList();
        return String.join(
                " | ",
                score(equal, tables),
                parity(equal, tables),
                validated(units),
                score(
                        changes.stream().mapToInt(Change::equal).sum(),
                        changes.stream().mapToInt(Change::tables).sum()),
                score(changes.stream().filter(Change::ledBack).count(), changes.size()),
                score(
                        units.stream()
                                .filter(unit ->
                                        unit.drift().filter(List::isEmpty).isPresent())
                                .count(),
                        units.stream().filter(unit -> unit.drift().isPresent()).count()));
    }

    private static String validated(List<Verdict> units) {
        List<Outcome> outcomes = units.stream()
                .flatMap(unit -> unit.validation().stream())
                .map(validation -> validation.outcome())
                .filter(outcome -> outcome == Outcome.ACCEPTED || outcome == Outcome.REFUSED)
                .toList();
        return score(outcomes.stream().filter(Outcome.ACCEPTED::equals).count(), outcomes.size());
    }

    private static String score(long good, long all) {
        return all == 0 ? "–" : good + " / " + all;
    }

    private static String parity(int equal, int tables) {
        if (tables == 0) {
            return "–";
        }
        // Rounded down: one table short of all must not read 100.0 %.
        int perThousand = equal * 1000 / tables;
        return perThousand / 10 + "." + perThousand % 10 + " %";
    }

    private static String remarks(List<Verdict> units) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        units.stream()
                .flatMap(unit -> unit.differences().stream())
                .map(Difference::category)
                .forEach(category -> counts.merge(category, 1, Integer::sum));
        Map<String, Long> remarks = new LinkedHashMap<>();
        counts.forEach((category, count) -> remarks.put(category.label(), (long) count));
        remarks.put(
                "statements unfit",
                units.stream().mapToLong(unit -> unit.unfit().size()).sum());
        remarks.put(
                "units FAILED",
                units.stream().filter(unit -> unit.failure().isPresent()).count());
        remarks.put(
                "changes FAILED",
                units.stream()
                        .flatMap(unit -> unit.change().stream())
                        .filter(change -> change.failure().isPresent())
                        .count());
        return remarks.entrySet().stream()
                .filter(remark -> remark.getValue() > 0)
                .map(remark -> remark.getKey() + " " + remark.getValue())
                .collect(Collectors.joining(", "));
    }
}
