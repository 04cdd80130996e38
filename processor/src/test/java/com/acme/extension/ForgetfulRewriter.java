package com.acme.extension;

import dev.retort.operation.Operation;
import dev.retort.processor.spi.DraftRewriter;
import dev.retort.schema.Schema;
import java.util.List;

/** A rewriter with a mistake: it leaves the first operation out. */
public final class ForgetfulRewriter implements DraftRewriter {
    @Override
    public boolean appliesTo(String migrationsPackage) {
        if (migrationsPackage.startsWith("com.acme.broken")) {
            throw new IllegalStateException("no configuration");
        }
        return migrationsPackage.startsWith("com.acme.forgotten");
    }

    @Override
    public List<Operation> rewrite(Schema before, List<Operation> operations) {
        return operations.subList(1, operations.size());
    }
}
