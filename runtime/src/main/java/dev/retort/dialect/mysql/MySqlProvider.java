package dev.retort.dialect.mysql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.DialectProvider;
import java.util.regex.Pattern;

/** MySQL 8.0 and newer. Its driver can also connect to MariaDB, which is not this. */
public final class MySqlProvider implements DialectProvider {
    static final String NAME = "mysql";

    /** Characters. */
    static final int NAME_LIMIT = 64;

    /** The versions that read checks and forget them: before 8.0.16. */
    private static final Pattern WITHOUT_CHECKS = Pattern.compile("8\\.0\\.(\\d|1[0-5])(?!\\d)");

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
        return product.equals("MySQL") && !version.contains("MariaDB");
    }

    @Override
    public Dialect dialect() {
        return new MySql(true);
    }

    @Override
    public Dialect dialect(String version) {
        return new MySql(!WITHOUT_CHECKS.matcher(version).lookingAt());
    }
}
