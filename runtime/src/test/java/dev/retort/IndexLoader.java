package dev.retort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A class loader with services files of its own, which notes the revision classes that it is asked for. */
public final class IndexLoader extends ClassLoader {
    private static final String PATH = "META-INF/services/dev.retort.Migration";

    private static final String CALLBACKS = "META-INF/services/dev.retort.run.Callback";

    private final List<URL> files = new ArrayList<>();
    private final List<URL> callbacks = new ArrayList<>();
    private final List<String> loaded = new ArrayList<>();

    /** Each text is one services file. */
    public IndexLoader(Path directory, String... texts) {
        super(IndexLoader.class.getClassLoader());
        for (String text : texts) {
            files.add(file(directory, text));
        }
    }

    /** With a services file of callbacks too. */
    IndexLoader withCallbacks(Path directory, String text) {
        callbacks.add(file(directory, text));
        return this;
    }

    private static URL file(Path directory, String text) {
        try {
            return Files.writeString(Files.createTempFile(directory, "index", ""), text)
                    .toUri()
                    .toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The simple names of the revision classes that were loaded, in order. */
    List<String> loaded() {
        return List.copyOf(loaded);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return switch (name) {
            case PATH -> Collections.enumeration(files);
            case CALLBACKS -> Collections.enumeration(callbacks);
            default -> super.getResources(name);
        };
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.endsWith("package-info") && !name.startsWith("dev.retort.dialect.")) {
            loaded.add(name.substring(name.lastIndexOf('.') + 1));
        }
        return super.loadClass(name, resolve);
    }
}
