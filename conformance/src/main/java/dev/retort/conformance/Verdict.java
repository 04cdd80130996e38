package dev.retort.conformance;

import dev.retort.ConstraintNames;
import dev.retort.conformance.catalog.Difference;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.database.Databases;
import dev.retort.conformance.hibernate.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one persistence unit fared on one database.
 *
 * @param setting under which circumstances
 * @param unit the persistence unit
 * @param tables how many tables could be judged
 * @param differences what differs
 * @param validation what Hibernate says of the migrated database; empty where it was not asked
 * @param change how the migration to a changed version of the entities fared, where one was tried
 * @param unfit Hibernate's own statements that the database rejected; their tables are not among {@code tables}
 * @param failure why there was nothing to compare, if so: then no table is equal
 * @param drift what the subject finds different in the database that it migrated, a line each; empty where it was not asked
 */
record Verdict(
        Setting setting,
        String unit,
        int tables,
        List<Difference> differences,
        Optional<Validation> validation,
        Optional<Change> change,
        List<String> unfit,
        Optional<String> failure,
        Optional<List<String>> drift) {

    /**
     * One row of the report.
     *
     * @param hibernate the version of Hibernate that judges, by its first two numbers
     * @param corpus the corpus
     * @param database the database
     * @param naming how tables and columns were named
     * @param constraintNames how constraints were named; their names count under {@link ConstraintNames#HIBERNATE}
     */
    record Setting(String hibernate, String corpus, String database, Naming naming, ConstraintNames constraintNames)
            implements Comparable<Setting> {
        private static final Comparator<Setting> ORDER = Comparator.comparing(Setting::hibernate)
                .thenComparing(Setting::corpus)
                .thenComparing(setting -> Databases.NAMES.indexOf(setting.database()))
                .thenComparing(Setting::naming)
                .thenComparing(Setting::constraintNames);

        @Override
        public int compareTo(Setting other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * From the first version to a changed one, and back.
     *
     * @param tables how many tables the changed version has
     * @param forward what differs from Hibernate's fresh schema of the changed version
     * @param back what differs from the first version after the downgrade
     * @param failure why there was nothing to compare, if so
     */
    record Change(int tables, List<Difference> forward, List<Difference> back, Optional<String> failure) {
        Change {
            forward = List.copyOf(forward);
            back = List.copyOf(back);
        }

        /** How many tables are equal after the upgrade. */
        int equal() {
            return failure.isPresent() ? 0 : tables - unequal(forward);
        }

        /** Whether the downgrade led back. */
        boolean ledBack() {
            return failure.isEmpty() && back.isEmpty();
        }
    }

    Verdict {
        differences = List.copyOf(differences);
        unfit = List.copyOf(unfit);
        drift = drift.map(List::copyOf);
    }

    /** A verdict on a subject that was not asked for drift. */
    Verdict(
            Setting setting,
            String unit,
            int tables,
            List<Difference> differences,
            Optional<Validation> validation,
            Optional<Change> change,
            List<String> unfit,
            Optional<String> failure) {
        this(setting, unit, tables, differences, validation, change, unfit, failure, Optional.empty());
    }

    /** How many tables have no difference at all. */
    int equal() {
        if (failure.isPresent()) {
            return 0;
        }
        return tables - unequal(differences);
    }

    private static int unequal(List<Difference> differences) {
        return (int) differences.stream()
                .filter(difference -> difference.category().isOfTables())
                .map(Difference::table)
                .distinct()
                .count();
    }
}
