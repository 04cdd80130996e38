package dev.retort.script.sqlserver;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.DialectProvider;

/** SQL Server 2014 and newer: scripts alone. */
public final class SqlServerProvider implements DialectProvider {
    static final String NAME = "sqlserver";

    /** Characters. */
    static final int NAME_LIMIT = 128;

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
        return product.equals("Microsoft SQL Server");
    }

    @Override
    public Dialect dialect() {
        return new SqlServer();
    }

    @Override
    public boolean isScriptOnly() {
        return true;
    }
}
