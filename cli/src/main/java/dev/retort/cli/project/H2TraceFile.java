package dev.retort.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file beside an H2 database in which H2 notes every statement that failed, such as the question whether there is a history yet: {@code
 * bookings.trace.db}.
 */
record H2TraceFile(Path path) {
    /** A path may have a drive of one letter in front; a word there is another kind of place. */
    private static final Pattern URL = Pattern.compile("jdbc:h2:(?:file:)?(?!\\w{2,}:)([^;]+)(?:;.*)?");

    /** That of a database which is a file here, if there is none yet: then it is this command's. */
    static Optional<H2TraceFile> ofUntracedDatabase(String url) {
        Matcher parts = URL.matcher(url);
        return parts.matches()
                ? Optional.of(new H2TraceFile(Path.of(
                                parts.group(1).replaceFirst("^~", Matcher.quoteReplacement(home())) + ".trace.db")))
                        .filter(file -> !Files.exists(file.path()))
                : Optional.empty();
    }

    private static String home() {
        return System.getProperty("user.home");
    }

    /** Deletes it. The failure has already been reported. */
    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
