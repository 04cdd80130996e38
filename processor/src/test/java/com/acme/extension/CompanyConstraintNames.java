package com.acme.extension;

import dev.retort.processor.spi.ConstraintNaming;
import java.util.List;

/** {@code booking_guest_id_fkey}, as PostgreSQL itself would say; other names stay as they are. */
public final class CompanyConstraintNames implements ConstraintNaming {
    @Override
    public boolean appliesTo(String migrationsPackage) {
        return migrationsPackage.startsWith("com.acme.named");
    }

    @Override
    public String primaryKey(String table, String implied) {
        return table + "_pkey";
    }

    @Override
    public String foreignKey(String table, List<String> columns, String referencedTable, String implied) {
        return "%s_%s_fkey".formatted(table, String.join("_", columns));
    }
}
