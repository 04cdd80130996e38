package dev.retort.catalog.verify;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.EntitiesOfModules;
import dev.retort.processor.snapshot.LimitedText;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads a history and what the compiler left from a class path, as a test has it. */
public final class ClassPathHistory {
    private static final String FOLDER = "META-INF/retort/";

    private final ClassLoader loader;

    private ClassPathHistory(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * The history of a package.
     *
     * @throws RetortException if its snapshot can't be read, or the compiler could not read all entities (RT137)
     */
    public static VerifiedHistory of(String packageName, ClassLoader loader) {
        ClassPathHistory files = new ClassPathHistory(loader);
        List<String> problems = files.texts(FOLDER + packageName + ".problems");
        if (!problems.isEmpty()) {
            throw new RetortException(
                    Problem.UNRELIABLE_ENTITIES,
                    "The compiler could not read all entities of %s exactly, so nothing can be compared with them. Fix these problems, then compile again:%n%s"
                            .formatted(packageName, String.join("", problems).stripTrailing()));
        }
        Snapshot snapshot = files.texts(packageName.replace('.', '/') + "/schema.snapshot").stream()
                .findFirst()
                .map(Snapshot::parse)
                .orElse(Snapshot.empty());
        return VerifiedHistory.of(
                packageName,
                loader,
                snapshot,
                files.texts(FOLDER + packageName + ".entities").stream()
                        .map(EntitiesFile::parse)
                        .reduce(EntitiesOfModules::joined),
                new Extensions(loader));
    }

    private List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader.getResources(name))) {
                try (InputStream stream = url.openStream()) {
                    texts.add(LimitedText.of(stream, url.getPath()));
                }
            }
        } catch (IOException e) {
            throw new RetortException(
                    Problem.FILE_ACCESS, "%s could not be read: %s.".formatted(name, e.getMessage()), e);
        }
        return texts;
    }
}
