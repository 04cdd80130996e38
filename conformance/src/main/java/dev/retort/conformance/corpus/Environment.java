package dev.retort.conformance.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * A corpus together with all that its classes need.
 *
 * @param corpus the corpus, under the name by which the report speaks of it
 * @param hibernate the version of Hibernate, by its first two numbers
 * @param classPath its classes and their jars, that Hibernate among them
 * @param newest the same with the newest Hibernate
 */
public record Environment(Corpus corpus, String hibernate, List<Path> classPath, List<Path> newest) {
    private static final String PROVIDER = "META-INF/services/jakarta.validation.spi.ValidationProvider";

    /** Copies the lists. */
    public Environment {
        classPath = List.copyOf(classPath);
        newest = List.copyOf(newest);
    }

    /**
     * The corpus as its {@code pom.xml} says, and where that has a provider of Bean Validation once more without it: Hibernate then
     * passes over the constraints, which is another schema.
     *
     * @param hibernate the version of Hibernate, by its first two numbers
     * @throws IOException when a class path cannot be resolved or a jar cannot be read
     */
    public static List<Environment> of(Corpus corpus, String hibernate, ClassPath classPaths) throws IOException {
        List<Path> newest = classPaths.of(corpus, classPaths.newestHibernate());
        Environment whole = new Environment(corpus, hibernate, classPaths.of(corpus, hibernate), newest);
        List<Path> withoutProvider = withoutProvider(whole.classPath);
        if (withoutProvider.equals(whole.classPath)) {
            return List.of(whole);
        }
        Corpus again = corpus.named(corpus.name() + " without a validator");
        return List.of(whole, new Environment(again, hibernate, withoutProvider, withoutProvider(newest)));
    }

    /** Whether its Hibernate is the one that the corpus is written for: it has to accept every unit. */
    public boolean isNewest() {
        return classPath.equals(newest);
    }

    private static List<Path> withoutProvider(List<Path> classPath) throws IOException {
        List<Path> rest = new ArrayList<>();
        for (Path entry : classPath) {
            if (!isProvider(entry)) {
                rest.add(entry);
            }
        }
        return rest;
    }

    private static boolean isProvider(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(PROVIDER));
        }
        try (ZipFile jar = new ZipFile(entry.toFile())) {
            return jar.getEntry(PROVIDER) != null;
        }
    }
}
