package dev.retort.conformance;

import dev.retort.conformance.change.Changes;
import dev.retort.conformance.hibernate.Validation;
import dev.retort.conformance.hibernate.Validation.Outcome;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code docs/conformance.md}: the same text for the same verdicts. */
record Page(Report report) {
    private static final String HEAD = """
            # Conformance

            Written by `make conformance`; do not edit. For each corpus of entity classes the schema that Hibernate 7.4 creates is compared with the
            one that Retort's migrations make, on the live database, read from its own catalog. A table counts as equal only if everything in it is:
            columns, types, nullability, defaults, identity, primary key, foreign keys with their rules, unique constraints, indexes, checks, comments,
            under HIBERNATE the names of constraints too; sequences are compared beside the tables.

            - *validates*: persistence units on whose migrated database that version of Hibernate starts with `hbm2ddl.auto=validate`, of those that it
              was asked about.
            - *changed version*: one member in twenty of the entities dropped, retyped or added (at least one of each; seed %d), the drafted migration
              accepted and applied to the database of the first version: tables equal to Hibernate's fresh schema of the changed version. *taken back*: units
              whose database after the downgrade is that of the first version.

            """;

    String text() {
        StringBuilder page = new StringBuilder(HEAD.formatted(Changes.SEED)).append(report.table());
        section(page, "Differences that must stay", grouped(this::stays));
        section(
                page,
                "Differences without a reason",
                report.unexplained().stream()
                        .collect(Collectors.groupingBy(Page::what, TreeMap::new, Collectors.counting())));
        section(
                page,
                "Statements of Hibernate's own that the database rejects; their tables are not judged there",
                unfit());
        section(page, "Not validated by Hibernate 6.6", validations(Outcome.NOT_ASKED));
        section(
                page,
                "Schemas that Hibernate refuses, its own as well as the migrated one",
                validations(Outcome.REFUSED_LIKE_HIBERNATES_OWN));
        return page.toString();
    }

    private String stays(Finding finding) {
        return report.reasons().reason(finding).orElse("");
    }

    private Map<String, Long> grouped(Function<Finding, String> text) {
        return report.findings().stream()
                .map(text)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    }

    private Map<String, Long> unfit() {
        return report.verdicts().stream()
                .flatMap(verdict -> verdict.unfit().stream()
                        .map(statement -> new Finding(verdict.setting(), verdict.unit(), statement)))
                .collect(Collectors.groupingBy(Page::what, TreeMap::new, Collectors.counting()));
    }

    private Map<String, Long> validations(Outcome outcome) {
        Map<String, Long> found = new TreeMap<>();
        for (Verdict verdict : report.verdicts()) {
            for (Validation validation : verdict.validations()) {
                if (validation.outcome() == outcome) {
                    String said = outcome == Outcome.NOT_ASKED
                            ? ""
                            : " " + validation.version() + " on "
                                    + verdict.setting().database();
                    found.merge(
                            what(new Finding(verdict.setting(), verdict.unit(), validation.reason()), said),
                            1L,
                            Long::sum);
                }
            }
        }
        return found;
    }

    private static String what(Finding finding) {
        return what(finding, " on " + finding.setting().database());
    }

    private static String what(Finding finding, String where) {
        String text = finding.text();
        return finding.setting().corpus() + " " + finding.unit() + where + ": `"
                + (text.length() > 300 ? text.substring(0, 300) + "…" : text).replace("`", "'") + "`";
    }

    private static void section(StringBuilder page, String title, Map<String, Long> entries) {
        if (entries.isEmpty()) {
            return;
        }
        page.append("\n## ").append(title).append("\n\n");
        entries.forEach((text, count) ->
                page.append("- ").append(text).append(" (").append(count).append(")\n"));
    }
}
