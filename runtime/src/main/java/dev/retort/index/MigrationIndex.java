package dev.retort.index;

import dev.retort.revision.RevisionHeader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The revision classes on a class path, from every {@code META-INF/services/dev.retort.Migration} there. The processor writes these files with
 * what the graph needs in a comment, so that no class is loaded for it:
 *
 * <pre>
 * com.acme.bookings.migrations.AddBookingNote_7c1e # id=7c1e09d4b2aa parents=4be2f0c81d37 source=52a0c9e4d1b7f386
 * com.acme.bookings.migrations.AddPayment_90ab # id=90ab09d4b2aa parents= labels=payments depends=7c1e09d4b2aa source=0b3f9a6c27d8e145
 * </pre>
 */
public final class MigrationIndex {
    /** The path of each file. */
    static final String PATH = "META-INF/services/dev.retort.Migration";

    private static final Pattern COMMENT = Pattern.compile(
            "\\s*id=(\\S+)\\s+parents=(\\S*)(?:\\s+labels=(\\S+))?(?:\\s+depends=(\\S+))?(?:\\s+replaces=(\\S+))?(?:\\s+source=(\\S+))?\\s*");

    private MigrationIndex() {}

    /**
     * A class of the index.
     *
     * @param node the content of the comment; empty if a tool removed the comment
     */
    public record Line(String className, Optional<RevisionHeader> node) {
        public String packageName() {
            return className.substring(0, Math.max(className.lastIndexOf('.'), 0));
        }
    }

    /** The classes by name; one that several files list is there once. */
    public static Collection<Line> read(ClassLoader classLoader) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts(classLoader, PATH).values()) {
            parse(text).ifPresent(lines::add);
        }
        return lines;
    }

    /** The lines of an index, by the names of their classes. */
    public static SortedMap<String, String> texts(ClassLoader classLoader, String path) {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            for (URL resource : Collections.list(classLoader.getResources(path))) {
                for (String text : lines(resource)) {
                    String className = className(text);
                    if (!className.isEmpty()) {
                        texts.putIfAbsent(className, text);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<String> lines(URL resource) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** Bypasses the cache: a jar that is replaced while this process runs must be read again. */
    static InputStream open(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    /** What stands before the comment. */
    private static String className(String text) {
        int comment = text.indexOf('#');
        return (comment < 0 ? text : text.substring(0, comment)).strip();
    }

    public static Optional<Line> parse(String text) {
        String className = className(text);
        int comment = text.indexOf('#');
        if (className.isEmpty()) {
            return Optional.empty();
        }
        Matcher node = COMMENT.matcher(comment < 0 ? "" : text.substring(comment + 1));
        return Optional.of(new Line(
                className,
                node.matches()
                        ? Optional.of(new RevisionHeader(
                                node.group(1),
                                list(node.group(2)),
                                list(node.group(3)),
                                list(node.group(4)),
                                list(node.group(5)),
                                Objects.requireNonNullElse(node.group(6), "")))
                        : Optional.empty()));
    }

    private static List<String> list(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
