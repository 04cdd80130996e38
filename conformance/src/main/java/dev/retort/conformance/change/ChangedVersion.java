package dev.retort.conformance.change;

import java.nio.file.Path;
import java.util.List;

/**
 * A second version of a persistence unit.
 *
 * @param classPath the altered classes, then all that the first version has
 * @param loader loads it
 * @param alterations what was altered, in words
 */
public record ChangedVersion(List<Path> classPath, ClassLoader loader, List<String> alterations) {

    /** Copies the lists. */
    public ChangedVersion {
        classPath = List.copyOf(classPath);
        alterations = List.copyOf(alterations);
    }
}
