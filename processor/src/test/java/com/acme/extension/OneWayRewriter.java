package com.acme.extension;

import dev.retort.operation.CustomOperation;
import dev.retort.operation.Operation;
import dev.retort.processor.spi.DraftRewriter;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/** A rewriter with a mistake: its operation has no reverse, so that nobody knows a downgrade. */
public final class OneWayRewriter implements DraftRewriter {
    @Override
    public boolean appliesTo(String migrationsPackage) {
        return migrationsPackage.startsWith("com.acme.oneway");
    }

    @Override
    public List<Operation> rewrite(Schema before, List<Operation> operations) {
        return Stream.concat(operations.stream(), Stream.of(new Notify("data team")))
                .toList();
    }

    /** Tells somebody. */
    public static final class Notify extends CustomOperation {
        public Notify(String whom) {
            super("notify", whom);
        }

        @Override
        public List<String> statements(Target target, Schema before) {
            return List.of();
        }
    }
}
