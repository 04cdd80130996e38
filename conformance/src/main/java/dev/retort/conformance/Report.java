package dev.retort.conformance;

import dev.retort.conformance.Verdict.Setting;
import dev.retort.conformance.catalog.Category;
import dev.retort.conformance.catalog.Difference;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The verdicts as text, sorted by setting, the units of one in the order in which they were given. */
record Report(List<Verdict> verdicts) {

    Report {
        verdicts =
                verdicts.stream().sorted(Comparator.comparing(Verdict::setting)).toList();
    }

    /** Whether every baseline was applied, and Hibernate accepted every unit. */
    boolean isComplete() {
        return verdicts.stream().allMatch(verdict -> verdict.failure().isEmpty());
    }

    /** A table in Markdown: a row for each corpus, database and kind of names, its units taken together. */
    String table() {
        Map<Setting, List<Verdict>> rows = verdicts.stream()
                .collect(Collectors.groupingBy(Verdict::setting, LinkedHashMap::new, Collectors.toList()));
        StringBuilder table = new StringBuilder("""
                | corpus | database | naming | constraint names | tables equal | parity | differences |
                |---|---|---|---|--:|--:|---|
                """);
        rows.forEach((setting, units) -> table.append("| %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        setting.corpus(),
                        setting.database(),
                        setting.naming(),
                        setting.constraintNames(),
                        score(units),
                        parity(units),
                        remarks(units))));
        table.append("| **all** | | | | %s | %s | |%n".formatted(score(verdicts), parity(verdicts)));
        return table.toString();
    }

    /** The units that were not judged, a line each: where, and the first line of why. */
    String failures() {
        StringBuilder failures = new StringBuilder();
        for (Verdict verdict : verdicts) {
            verdict.failure()
                    .ifPresent(failure -> line(
                            failures,
                            "FAILED | " + prefix(verdict),
                            failure.lines().findFirst().orElse("")));
        }
        return failures.toString();
    }

    /** Every difference, every failure and every statement that could not be judged, one a line. */
    String listing() {
        StringBuilder listing = new StringBuilder();
        for (Verdict verdict : verdicts) {
            String prefix = prefix(verdict);
            verdict.failure().ifPresent(failure -> line(listing, prefix, "FAILED: " + failure));
            verdict.unfit().forEach(statement -> line(listing, prefix, "unfit: " + statement));
            verdict.differences().forEach(difference -> line(listing, prefix, difference.line()));
        }
        return listing.toString();
    }

    private static String prefix(Verdict verdict) {
        Setting setting = verdict.setting();
        return String.join(
                " | ",
                setting.corpus(),
                verdict.unit(),
                setting.database(),
                setting.naming().toString(),
                setting.constraintNames().toString());
    }

    private static void line(StringBuilder listing, String prefix, String text) {
        listing.append(prefix)
                .append(" | ")
                .append(text.strip().replaceAll("\\s+", " "))
                .append('\n');
    }

    private static String score(List<Verdict> units) {
        return equal(units) + " / " + tables(units);
    }

    private static String parity(List<Verdict> units) {
        int tables = tables(units);
        if (tables == 0) {
            return "–";
        }
        // Rounded down: one table short of all must not read 100.0 %.
        int perThousand = equal(units) * 1000 / tables;
        return perThousand / 10 + "." + perThousand % 10 + " %";
    }

    private static int equal(List<Verdict> units) {
        return units.stream().mapToInt(Verdict::equal).sum();
    }

    private static int tables(List<Verdict> units) {
        return units.stream().mapToInt(Verdict::tables).sum();
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
        return remarks.entrySet().stream()
                .filter(remark -> remark.getValue() > 0)
                .map(remark -> remark.getKey() + " " + remark.getValue())
                .collect(Collectors.joining(", "));
    }
}
