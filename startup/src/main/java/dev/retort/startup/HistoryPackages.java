package dev.retort.startup;

import dev.retort.Migration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The histories of an application. Loads no class. */
public final class HistoryPackages {
    /** The index of revisions, a resource that each jar may have. */
    public static final String INDEX = "META-INF/services/" + Migration.class.getName();

    private HistoryPackages() {}

    /** The packages of the histories on a class path, sorted: those of the classes that its indexes list. */
    public static SortedSet<String> on(ClassLoader classPath) {
        SortedSet<String> packages = new TreeSet<>();
        try {
            for (URL index : Collections.list(classPath.getResources(INDEX))) {
                for (String line : lines(index)) {
                    // The comment is for the runner.
                    String name = line.replaceFirst("#.*", "").strip();
                    if (!name.isEmpty()) {
                        packages.add(name.substring(0, Math.max(name.lastIndexOf('.'), 0)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packages;
    }

    /** Past the cache: a jar that is replaced while this process runs must be read again. */
    private static List<String> lines(URL index) throws IOException {
        URLConnection connection = index.openConnection();
        connection.setUseCaches(false);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
