package dev.retort.dialect.postgresql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.DialectProvider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL, version 13 and newer. */
public final class PostgreSqlProvider implements DialectProvider {
    static final String NAME = "postgresql";

    /** Bytes; the server cuts off what is longer. */
    static final int NAME_LIMIT = 63;

    /** The oldest version whose syntax is used where the version is not known. */
    private static final int OLDEST = 13;

    private static final Pattern MAJOR = Pattern.compile("\\d+");

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
        return product.equals("PostgreSQL");
    }

    @Override
    public Dialect dialect() {
        return new PostgreSql(OLDEST);
    }

    @Override
    public Dialect dialect(String version) {
        Matcher matcher = MAJOR.matcher(version);
        return new PostgreSql(matcher.find() ? Integer.parseInt(matcher.group()) : OLDEST);
    }
}
