package com.acme.hsqldb;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.DialectProvider;

/** HSQLDB 2.7. */
public final class HsqldbProvider implements DialectProvider {
    @Override
    public String name() {
        return "hsqldb";
    }

    @Override
    public int nameLimit() {
        return 128;
    }

    @Override
    public boolean isFor(String product, String version) {
        return product.equals("HSQL Database Engine");
    }

    @Override
    public Dialect dialect() {
        return new Hsqldb();
    }
}
