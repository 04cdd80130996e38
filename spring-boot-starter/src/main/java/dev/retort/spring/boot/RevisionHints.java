package dev.retort.spring.boot;

import dev.retort.Migration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.util.ClassUtils;

/**
 * What a native image must keep: the index of revisions, the revision classes, which are made by their constructors, the annotation of their
 * package, and the schemas that the processor left.
 */
final class RevisionHints implements RuntimeHintsRegistrar {
    private static final String INDEX = "META-INF/services/" + Migration.class.getName();

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        ClassLoader loader =
                classLoader != null ? classLoader : Objects.requireNonNull(ClassUtils.getDefaultClassLoader());
        hints.resources().registerPattern("META-INF/services/dev.retort.*");
        hints.resources().registerPattern("META-INF/retort/*");
        for (String revision : revisions(loader)) {
            hints.reflection().registerTypeIfPresent(loader, revision, MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS);
            registerPackage(ClassUtils.getPackageName(revision), hints, loader);
        }
    }

    /** Its class by itself: a hint refuses the name, which is no identifier. */
    private static void registerPackage(String packageName, RuntimeHints hints, ClassLoader loader) {
        try {
            hints.reflection().registerType(Class.forName(packageName + ".package-info", false, loader));
        } catch (ClassNotFoundException e) {
            // A package without annotations needs none.
        }
    }

    /** The classes that the indexes of the class path list; a comment behind each is for the runner. */
    private static Set<String> revisions(ClassLoader loader) {
        Set<String> revisions = new TreeSet<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                for (String line : lines(index)) {
                    String name = line.replaceFirst("#.*", "").strip();
                    if (!name.isEmpty()) {
                        revisions.add(name);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return revisions;
    }

    private static List<String> lines(URL index) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
