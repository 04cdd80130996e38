package com.acme.extension;

import dev.retort.operation.AppliedOperation;
import dev.retort.processor.spi.HazardRule;
import java.util.Optional;

/** Hazard rules with a mistake, each for a history of its own. */
public final class FaultyHazardRules {
    private FaultyHazardRules() {}

    private abstract static class Faulty implements HazardRule {
        private final String code;
        private final String migrations;

        Faulty(String code, String migrations) {
            this.code = code;
            this.migrations = migrations;
        }

        @Override
        public boolean appliesTo(String migrationsPackage) {
            return migrationsPackage.startsWith(migrations);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Optional<String> find(AppliedOperation applied) {
            return Optional.empty();
        }

        @Override
        public String remedy() {
            return "None.";
        }
    }

    /** Has the code of {@link KeepAuditTables}. */
    public static final class SameCode extends Faulty {
        public SameCode() {
            super("ACME-AUDIT", "com.acme.audited.twice");
        }
    }

    /** Has a code of Retort's. */
    public static final class ReservedCode extends Faulty {
        public ReservedCode() {
            super("RT201", "com.acme.reserved");
        }
    }

    /** Answers with null. */
    public static final class WithoutAnswer extends Faulty {
        public WithoutAnswer() {
            super("ACME-NULL", "com.acme.answerless");
        }

        @Override
        @SuppressWarnings("NullAway")
        public Optional<String> find(AppliedOperation applied) {
            return null;
        }
    }
}
