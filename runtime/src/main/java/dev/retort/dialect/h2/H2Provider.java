package dev.retort.dialect.h2;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.DialectProvider;

/** H2 2.4 and newer. */
public final class H2Provider implements DialectProvider {
    static final String NAME = "h2";

    /** Characters. */
    static final int NAME_LIMIT = 256;

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
        return product.equals("H2");
    }

    @Override
    public Dialect dialect() {
        return new H2();
    }
}
