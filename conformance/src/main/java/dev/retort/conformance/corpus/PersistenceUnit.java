package dev.retort.conformance.corpus;

import java.util.List;

/**
 * An application of its own within a corpus: classes that share one database.
 *
 * @param name the name in the section header {@code [name]}, or the corpus' name where {@code classes.txt} has no sections
 * @param classes its classes, in the order of the file
 */
public record PersistenceUnit(String name, List<MappedClass> classes) {

    /** Copies the list. */
    public PersistenceUnit {
        classes = List.copyOf(classes);
    }

    /** The binary names of all classes, in the order of the file. */
    public List<String> classNames() {
        return classes.stream().map(MappedClass::binaryName).toList();
    }
}
