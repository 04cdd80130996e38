package com.acme.extension;

import static dev.retort.schema.Types.varchar;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.processor.spi.HazardRule;
import java.util.Optional;

/** A hint: nobody thought about the length of a column that has the default. */
public final class LengthIsStated implements HazardRule {
    @Override
    public boolean appliesTo(String migrationsPackage) {
        return migrationsPackage.startsWith("com.acme.audited");
    }

    @Override
    public String code() {
        return "ACME-LENGTH";
    }

    @Override
    public Optional<String> find(AppliedOperation applied) {
        return applied.operation() instanceof AddColumn add
                        && add.column().type().equals(varchar(255))
                ? Optional.of("adds a text of 255 characters: " + add.column().name())
                : Optional.empty();
    }

    @Override
    public String remedy() {
        return "State its length: @Column(length = 80).";
    }
}
