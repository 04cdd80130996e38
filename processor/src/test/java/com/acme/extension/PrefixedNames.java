package com.acme.extension;

import dev.retort.processor.spi.DatabaseName;
import dev.retort.processor.spi.TableAndColumnNaming;
import java.util.Locale;

/** The twin of {@link PrefixedPhysicalNames}. */
public final class PrefixedNames implements TableAndColumnNaming {
    @Override
    public boolean appliesTo(String migrationsPackage) {
        return migrationsPackage.startsWith("com.acme.named");
    }

    @Override
    public DatabaseName table(DatabaseName logical, DatabaseName implied) {
        return logical.withText("T_" + logical.text().toUpperCase(Locale.ROOT));
    }

    @Override
    public DatabaseName column(DatabaseName logical, DatabaseName implied) {
        return logical.withText(logical.text().toUpperCase(Locale.ROOT));
    }

    @Override
    public DatabaseName sequence(DatabaseName logical, DatabaseName implied) {
        return logical.withText("S_" + logical.text().toUpperCase(Locale.ROOT));
    }
}
