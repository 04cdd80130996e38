package com.acme.extension;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.DropTable;
import dev.retort.processor.spi.HazardRule;
import java.util.Optional;

/** A table of the audit trail is dropped only for a reason. */
public final class KeepAuditTables implements HazardRule {
    @Override
    public boolean appliesTo(String migrationsPackage) {
        return migrationsPackage.startsWith("com.acme.audited");
    }

    @Override
    public String code() {
        return "ACME-AUDIT";
    }

    @Override
    public Optional<String> find(AppliedOperation applied) {
        return applied.operation() instanceof DropTable drop && drop.table().startsWith("audit_")
                ? Optional.of("drops the audit table " + drop.table())
                : Optional.empty();
    }

    @Override
    public String remedy() {
        return "Audit tables are kept for ten years: export it to the archive first.";
    }

    @Override
    public boolean mustBeAccepted() {
        return true;
    }
}
