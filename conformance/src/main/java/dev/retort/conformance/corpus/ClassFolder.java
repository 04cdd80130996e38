package dev.retort.conformance.corpus;

import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of compiled classes as a persistence unit: all classes with an annotation of Jakarta Persistence that makes them managed. */
public final class ClassFolder {
    private static final Map<String, ClassKind> KINDS = Map.of(
            "jakarta.persistence.Entity", ClassKind.ENTITY,
            "jakarta.persistence.MappedSuperclass", ClassKind.MAPPEDSUPERCLASS,
            "jakarta.persistence.Embeddable", ClassKind.EMBEDDABLE,
            "jakarta.persistence.Converter", ClassKind.CONVERTER);

    private ClassFolder() {}

    /**
     * Finds the managed classes below a folder, sorted by name.
     *
     * @param loader can load them; they are not initialized
     */
    public static PersistenceUnit read(Path folder, ClassLoader loader) throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        List<MappedClass> classes = new ArrayList<>();
        for (Path file : files) {
            String path = folder.relativize(file).toString();
            String name = path.substring(0, path.length() - ".class".length()).replace(File.separatorChar, '.');
            kind(name, loader).ifPresent(kind -> classes.add(new MappedClass(kind, name)));
        }
        return new PersistenceUnit(folder.getFileName().toString(), classes);
    }

    private static Optional<ClassKind> kind(String name, ClassLoader loader) throws IOException {
        try {
            for (Annotation annotation : Class.forName(name, false, loader).getAnnotations()) {
                ClassKind kind = KINDS.get(annotation.annotationType().getName());
                if (kind != null) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new IOException("cannot load " + name + ": is its class path complete?", e);
        }
    }
}
