package com.acme.extension;

import dev.retort.extending.GrantSelect;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.processor.spi.DraftRewriter;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/** Writes an operation of the project behind every new table. */
public final class LetReportsRead implements DraftRewriter {
    @Override
    public boolean appliesTo(String migrationsPackage) {
        return migrationsPackage.startsWith("com.acme.granted");
    }

    @Override
    public List<Operation> rewrite(Schema before, List<Operation> operations) {
        return operations.stream()
                .flatMap(each -> each instanceof CreateTable create
                        ? Stream.of(each, new GrantSelect(create.table().name(), "report"))
                        : Stream.of(each))
                .toList();
    }
}
