package dev.retort.dialect.mysql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.DialectProvider;

/** MariaDB 10.7 and newer. */
public final class MariaDbProvider implements DialectProvider {
    static final String NAME = "mariadb";

    /** Characters. */
    static final int NAME_LIMIT = 64;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int nameLimit() {
        return NAME_LIMIT;
    }

    @Override
    public boolean isFor(String product, String version) {
        return product.equals("MariaDB") || (product.equals("MySQL") && version.contains("MariaDB"));
    }

    @Override
    public Dialect dialect() {
        return new MariaDb();
    }
}
