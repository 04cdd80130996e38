package dev.retort.dialect;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dialects there are. */
public final class Dialects {
    private static final Pattern MAJOR = Pattern.compile("\\d+");

    /** The versions of MySQL that read checks and forget them: before 8.0.16. */
    private static final Pattern WITHOUT_CHECKS = Pattern.compile("8\\.0\\.(\\d|1[0-5])(?!\\d)");

    private Dialects() {}

    /** Every dialect, by name. */
    public static List<Dialect> all() {
        return List.of(
                new H2(),
                new PostgreSql(PostgreSql.OLDEST),
                new MariaDb(),
                new MySql(true),
                new Sqlite(),
                new SqlServer(),
                new Oracle());
    }

    /**
     * The dialect of a name such as {@code h2} or {@code postgresql}, for any version that is supported.
     *
     * @throws RetortException if there is none of that name
     */
    public static Dialect named(String name) {
        return all().stream()
                .filter(dialect -> dialect.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> unknown("named " + name));
    }

    /**
     * The dialect of a database, from what {@link java.sql.DatabaseMetaData} says of it.
     *
     * @param product {@code getDatabaseProductName()}
     * @param version {@code getDatabaseProductVersion()}
     * @throws RetortException if the database is not one that Retort knows, or one that it only writes SQL for
     */
    public static Dialect of(String product, String version) {
        return switch (product) {
            case "H2" -> new H2();
            case "PostgreSQL" -> new PostgreSql(major(version));
            case "MariaDB" -> new MariaDb();
            // The driver of one speaks to the other.
            case "MySQL" ->
                version.contains("MariaDB")
                        ? new MariaDb()
                        : new MySql(!WITHOUT_CHECKS.matcher(version).lookingAt());
            case "SQLite" -> new Sqlite();
            case "Microsoft SQL Server" -> throw unproven(new SqlServer());
            case "Oracle" -> throw unproven(new Oracle());
            default -> throw unknown("for the database " + product + " " + version);
        };
    }

    private static RetortException unproven(Dialect dialect) {
        return new RetortException(Problem.UNPROVEN_DATABASE, """
                Retort writes SQL for %1$s, but was never run on a server of it, so it does not run there: what a crash leaves, \
                who waits for whom and what the catalog says is known of the other databases only. Nothing was run. \
                Write the SQL, review it, and have it run:  retort sql --dialect %1$s""".formatted(dialect.name()));
    }

    private static int major(String version) {
        Matcher matcher = MAJOR.matcher(version);
        return matcher.find() ? Integer.parseInt(matcher.group()) : PostgreSql.OLDEST;
    }

    private static RetortException unknown(String what) {
        String names = all().stream().map(Dialect::name).collect(Collectors.joining(", "));
        return new RetortException(
                Problem.UNKNOWN_DATABASE, "There is no dialect %s. Known: %s.".formatted(what, names));
    }
}
