package dev.retort.cli.doctor;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of a SQLite database, which its driver would create. */
final class SqliteFile {
    /** A plain path; {@code :memory:}, {@code file:…} and {@code :resource:…} are none. */
    private static final Pattern PATH = Pattern.compile("jdbc:sqlite:(?!:|file:)([^?]+)(\\?.*)?");

    private SqliteFile() {}

    /** Whether a URL is that of a file that does not exist. */
    static boolean isMissing(String url) {
        Matcher path = PATH.matcher(url);
        try {
            return path.matches() && !Files.exists(Path.of(path.group(1)));
        } catch (InvalidPathException e) {
            return false; // the driver tells what is wrong with it
        }
    }
}
