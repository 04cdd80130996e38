package com.acme.extension;

import java.util.Locale;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** What the program gives to Hibernate: {@code hibernate.physical_naming_strategy}. */
public final class PrefixedPhysicalNames extends PhysicalNamingStrategyStandardImpl {
    private static final long serialVersionUID = 1L;

    @Override
    public Identifier toPhysicalTableName(Identifier logical, JdbcEnvironment environment) {
        return new Identifier("T_" + logical.getText().toUpperCase(Locale.ROOT), logical.isQuoted());
    }

    @Override
    public Identifier toPhysicalColumnName(Identifier logical, JdbcEnvironment environment) {
        return new Identifier(logical.getText().toUpperCase(Locale.ROOT), logical.isQuoted());
    }

    @Override
    public Identifier toPhysicalSequenceName(Identifier logical, JdbcEnvironment environment) {
        return new Identifier("S_" + logical.getText().toUpperCase(Locale.ROOT), logical.isQuoted());
    }
}
