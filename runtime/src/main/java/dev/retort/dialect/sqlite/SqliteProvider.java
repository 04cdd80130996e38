package dev.retort.dialect.sqlite;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.DialectProvider;

/** SQLite 3.35 and newer. Names have no limit there. */
public final class SqliteProvider implements DialectProvider {
    static final String NAME = "sqlite";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int nameLimit() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean isFor(String product, String version) {
        return product.equals("SQLite");
    }

    @Override
    public Dialect dialect() {
        return new Sqlite();
    }
}
