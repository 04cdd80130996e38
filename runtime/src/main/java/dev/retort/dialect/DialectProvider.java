package dev.retort.dialect;

/**
 * Makes a {@link Dialect} known to Retort. Providers are found with {@link java.util.ServiceLoader}: name the class
 * in {@code META-INF/services/dev.retort.dialect.DialectProvider}. The built-in databases are registered in the same
 * way.
 *
 * <p>A provider is a public, thread-safe class with a public constructor without parameters. Retort creates all
 * providers to find the right one. Therefore a provider must not load the classes of its dialect before {@link
 * #dialect} is called.
 */
public interface DialectProvider {

    /**
     * The name in tools and in {@code op.execute}, in lower case: {@code postgresql}. Equal to {@link Dialect#name}.
     */
    String name();

    /** The maximum length of a name in bytes; {@link Integer#MAX_VALUE} if there is no limit. */
    int nameLimit();

    /**
     * Whether the dialect supports a database.
     *
     * @param product {@link java.sql.DatabaseMetaData#getDatabaseProductName}
     * @param version {@link java.sql.DatabaseMetaData#getDatabaseProductVersion}
     */
    boolean isFor(String product, String version);

    /** The dialect for scripts. Its SQL runs on every supported version. */
    Dialect dialect();

    /**
     * The dialect for a version. The default is {@link #dialect()}.
     *
     * @param version {@link java.sql.DatabaseMetaData#getDatabaseProductVersion}
     */
    default Dialect dialect(String version) {
        return dialect();
    }

    /** Whether Retort only writes scripts for the database and refuses to connect to it (RT420). */
    default boolean isScriptOnly() {
        return false;
    }
}
