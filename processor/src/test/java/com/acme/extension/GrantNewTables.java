package com.acme.extension;

import dev.retort.operation.CreateTable;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.processor.spi.DraftRewriter;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a grant behind every new table. */
public final class GrantNewTables implements DraftRewriter {
    @Override
    public boolean appliesTo(String migrationsPackage) {
        return migrationsPackage.startsWith("com.acme.rewritten");
    }

    @Override
    public List<Operation> rewrite(Schema before, List<Operation> operations) {
        List<Operation> rewritten = new ArrayList<>();
        for (Operation operation : operations) {
            rewritten.add(operation);
            if (operation instanceof CreateTable create) {
                String table = create.table().name();
                rewritten.add(new ExecuteSql(Map.of("postgresql", "grant select on %s to readers".formatted(table))));
            }
        }
        return rewritten;
    }
}
