package dev.retort.cli.doctor;

import dev.retort.run.history.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The oldest version of a database that Retort supports, and its encoding. See {@code docs/dialects.md}.
 *
 * @param major the first number of its version
 * @param minor the second one
 * @param encoding a query for the encoding of new text; empty where there is no choice
 */
record SupportedDatabase(int major, int minor, String encoding) {
    private static final String MYSQL_ENCODING = "select @@character_set_database";

    private static final Map<String, SupportedDatabase> OLDEST = Map.of(
            "h2", new SupportedDatabase(2, 4, ""),
            "postgresql", new SupportedDatabase(13, 0, "show server_encoding"),
            "mariadb", new SupportedDatabase(10, 7, MYSQL_ENCODING),
            "mysql", new SupportedDatabase(8, 0, MYSQL_ENCODING),
            "sqlite", new SupportedDatabase(3, 38, ""));

    /** A driver may put the version of the protocol in front: {@code 5.5.5-10.11.6-MariaDB}. */
    private static final Pattern VERSION =
            Pattern.compile("(?:5\\.5\\.5-)?(\\d{1,4})(?:\\.(\\d{1,4}))?.*", Pattern.DOTALL);

    private static final List<String> FOR_ALL_LETTERS = List.of("utf8", "utf8mb4");

    /** Tells the product and version of a database, and whether they are supported. */
    static void examine(Database database, Diagnoses found) throws SQLException {
        String product = database.session().product();
        String version = database.session().version();
        SupportedDatabase oldest = OLDEST.get(database.dialect().name());
        String text = product + " " + version;
        if (oldest == null) {
            found.ok(
                    "database",
                    "%s, by the dialect %s".formatted(text, database.dialect().name()));
            return;
        }
        if (oldest.isMetBy(version)) {
            found.ok("database", text);
        } else {
            found.error(
                    "database",
                    "%s is older than %s.%s, the oldest that Retort supports"
                            .formatted(text, oldest.major, oldest.minor),
                    "Upgrade the server before you rely on a migration.");
        }
        if (!oldest.encoding.isEmpty()) {
            String encoding = String.valueOf(
                    database.session().query(oldest.encoding).get(0).get(0));
            if (FOR_ALL_LETTERS.contains(encoding.toLowerCase(Locale.ROOT))) {
                found.ok("letters", "the database stores text as " + encoding);
            } else {
                found.warning(
                        "letters",
                        "the database stores text as %s, which lacks many letters".formatted(encoding),
                        "Create the database with UTF-8 (MySQL, MariaDB: utf8mb4).");
            }
        }
    }

    private boolean isMetBy(String version) {
        Matcher numbers = VERSION.matcher(version);
        if (!numbers.matches()) {
            return false;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = numbers.group(2) == null ? 0 : Integer.parseInt(numbers.group(2));
        return first > major || (first == major && second >= minor);
    }
}
