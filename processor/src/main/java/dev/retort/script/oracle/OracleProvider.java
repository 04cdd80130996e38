package dev.retort.script.oracle;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.DialectProvider;

/** Oracle Database 23ai and newer: scripts alone. */
public final class OracleProvider implements DialectProvider {
    static final String NAME = "oracle";

    /** Bytes. */
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
        return product.equals("Oracle");
    }

    @Override
    public Dialect dialect() {
        return new Oracle();
    }

    @Override
    public boolean isScriptOnly() {
        return true;
    }
}
