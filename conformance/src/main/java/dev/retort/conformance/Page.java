package dev.retort.conformance;

import dev.retort.conformance.change.Changes;
import dev.retort.conformance.hibernate.Validation;
import dev.retort.conformance.hibernate.Validation.Outcome;
import java.util.Optional;
import java.util.function.Function;

/** {@code docs/conformance.md}: the same text for the same verdicts. */
record Page(Report report) {
    private static final String HEAD = """
            # Conformance

            Written by `make conformance`; do not edit. For each corpus of entity classes the schema that Hibernate 7.4 creates is compared with the
            one that Retort's migrations make, on the live database, read from its own catalog. A table counts as equal only if everything in it is:
            columns, types, nullability, defaults, identity, primary key, foreign keys with their rules, unique constraints, indexes, checks, comments,
            under HIBERNATE the names of constraints too; sequences are compared beside the tables.

            - *validates*: persistence units on whose migrated database that version of Hibernate starts with `hbm2ddl.auto=validate`, of those where it
              knows the classes and starts on the schema that Hibernate 7.4 itself created.
            - *changed version*: one member in twenty of the entities dropped, retyped or added (at least one of each; seed %d), the drafted migration
              accepted and applied to the database of the first version: tables equal to Hibernate's fresh schema of the changed version. *taken back*: units
              whose database after the downgrade is that of the first version.

            """;

    String text() {
        StringBuilder page = new StringBuilder(HEAD.formatted(Changes.SEED)).append(report.table());
        section(page, "Differences that must stay", findings(this::stays));
        section(page, "Differences without a reason", findings(this::unexplained));
        section(
                page,
                "Statements of Hibernate's own that a database rejects; their tables are not judged there",
                unfit());
        section(page, "Not validated by Hibernate 6.6", validations(Outcome.NOT_ASKED));
        section(
                page,
                "Schemas of Hibernate's own that it does not validate",
                validations(Outcome.REFUSED_LIKE_HIBERNATES_OWN));
        return page.toString();
    }

    /** What a finding that must stay is listed as: the reason, and what it is about. */
    private Optional<String> stays(Finding finding) {
        return report.reasons().reason(finding).map(reason -> reason + " " + Remarks.quoted(finding.text()));
    }

    private Optional<String> unexplained(Finding finding) {
        return report.reasons().reason(finding).isPresent()
                ? Optional.empty()
                : Optional.of(Remarks.quoted(finding.text()));
    }

    private Remarks findings(Function<Finding, Optional<String>> text) {
        Remarks remarks = new Remarks();
        for (Finding finding : report.findings()) {
            text.apply(finding).ifPresent(said -> remarks.add(finding.setting(), finding.unit(), said));
        }
        return remarks;
    }

    private Remarks unfit() {
        Remarks remarks = new Remarks();
        for (Verdict verdict : report.verdicts()) {
            verdict.unfit()
                    .forEach(statement -> remarks.add(verdict.setting(), verdict.unit(), Remarks.quoted(statement)));
        }
        return remarks;
    }

    private Remarks validations(Outcome outcome) {
        Remarks remarks = new Remarks();
        for (Verdict verdict : report.verdicts()) {
            for (Validation validation : verdict.validations()) {
                if (validation.outcome() == outcome) {
                    remarks.add(
                            verdict.setting(),
                            verdict.unit(),
                            validation.version() + ": " + Remarks.quoted(validation.reason()));
                }
            }
        }
        return remarks;
    }

    private static void section(StringBuilder page, String title, Remarks remarks) {
        if (!remarks.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n").append(remarks.text());
        }
    }
}
