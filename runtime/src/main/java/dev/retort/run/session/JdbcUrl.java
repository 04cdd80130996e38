package dev.retort.run.session;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A URL that no driver takes, written as JDBC has it: hosting services and other clients give {@code postgres://user@host/db}. */
final class JdbcUrl {
    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:jdbc:|r2dbc:(?:pool:)?)?(postgres|postgresql|mysql|mariadb)://(?:[^/]*@)?([^?;]*).*");

    private JdbcUrl() {}

    /** The remedy for a URL that is not one of JDBC; empty for one that is. */
    static String remedy(String url) {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            return isJdbc(url)
                    ? ""
                    : "A JDBC URL looks like  jdbc:postgresql://host:5432/database  or  jdbc:h2:./file  or  jdbc:sqlite:file";
        }
        String name = form.group(1).toLowerCase(Locale.ROOT);
        boolean isPostgreSql = name.startsWith("postgres");
        String written = isPostgreSql ? "postgresql" : name;
        boolean isTaken = isJdbc(url) && name.equals(written) && !(isPostgreSql && url.contains("@"));
        return isTaken
                ? ""
                : "For JDBC, write  jdbc:%s://%s  and give user and password apart".formatted(written, form.group(2));
    }

    private static boolean isJdbc(String url) {
        return url.regionMatches(true, 0, "jdbc:", 0, "jdbc:".length());
    }
}
