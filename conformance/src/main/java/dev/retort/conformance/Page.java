package dev.retort.conformance;

import dev.retort.conformance.change.Changes;
import dev.retort.conformance.hibernate.Validation.Outcome;
import java.util.Optional;
import java.util.function.Function;

/** {@code docs/conformance.md}: the same text for the same verdicts. */
record Page(Report report) {
    private static final String HEAD = """
            # Conformance

            Written by `make conformance`; do not edit. For each corpus of entity classes, the schema that Hibernate 7.4 creates is
            compared with the schema that Retort's migrations create, in the catalog of the live database. A table counts as equal
            only if all of its parts are equal: columns, types, nullability, defaults, identity, primary key, foreign keys with
            their actions, unique constraints, indexes, checks, comments, and, under HIBERNATE, the names of constraints. Sequences are
            compared in addition to the tables.

            - *validates*: the number of persistence units whose migrated database passes Hibernate's `hbm2ddl.auto=validate`. Units
              are counted only if Hibernate validates the schema that it created itself.
            - *changed version*: one member in twenty of the entities is dropped, retyped or added (at least one of each; seed %d).
              The drafted migration is applied to the database of the first version. The column counts the tables that equal
              Hibernate's schema for the changed version. *taken back*: the units whose database equals that of the first version
              after the downgrade.
            - *without drift*: the units for which `retort drift` finds nothing in the database that `retort upgrade` made: it
              reads the schema back from the catalog and compares it with that of the revision.

            """;

    String text() {
        StringBuilder page = new StringBuilder(HEAD.formatted(Changes.SEED)).append(report.table());
        section(page, "Differences that must stay", findings(this::stays));
        section(page, "Differences without a reason", findings(this::unexplained));
        section(page, "Statements of Hibernate that a database rejects; their tables are not judged there", unfit());
        section(page, "Schemas of Hibernate that it does not validate itself", notValidated());
        return page.toString();
    }

    /** The entry of a finding that must stay: the reason and the finding. */
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
            text.apply(finding).ifPresent(remark -> remarks.add(finding.setting(), finding.unit(), remark));
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

    private Remarks notValidated() {
        Remarks remarks = new Remarks();
        for (Verdict verdict : report.verdicts()) {
            verdict.validation()
                    .filter(validation -> validation.outcome() == Outcome.REFUSED_LIKE_HIBERNATES_OWN)
                    .ifPresent(validation ->
                            remarks.add(verdict.setting(), verdict.unit(), Remarks.quoted(validation.reason())));
        }
        return remarks;
    }

    private static void section(StringBuilder page, String title, Remarks remarks) {
        if (!remarks.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n").append(remarks.text());
        }
    }
}
