package dev.retort.processor;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardLocation;

/**
 * What GraalVM has to keep for the runner in a native executable: the revisions and repeatables with their constructors, and the
 * annotation of their package. The {@code runtime} jar itself names the resources. The file is of the form that all versions read,
 * from GraalVM for JDK 17 on.
 *
 * @see <a href="https://www.graalvm.org/latest/reference-manual/native-image/metadata/">Reachability Metadata</a>
 */
final class NativeImageMetadata {
    private NativeImageMetadata() {}

    /** The path of the file in the class output. */
    static String path(String packageName) {
        return "META-INF/native-image/" + packageName + "/reflect-config.json";
    }

    /** Writes the file where this class output has revisions of the history; else takes it away. */
    static void writeOrDelete(
            CompilerFiles files, String packageName, ServicesIndex index, Collection<String> repeatables) {
        Set<String> revisions = new TreeSet<>(index.of(packageName).keySet());
        repeatables.stream()
                .filter(name ->
                        name.substring(0, Math.max(name.lastIndexOf('.'), 0)).equals(packageName))
                .forEach(revisions::add);
        if (revisions.isEmpty()) {
            files.delete(StandardLocation.CLASS_OUTPUT, "", path(packageName));
        } else {
            files.writeOutput(path(packageName), text(packageName, revisions));
        }
    }

    /** Names of classes need no escapes. */
    private static String text(String packageName, Set<String> revisions) {
        Stream<String> described = Stream.of("  {\"name\": \"%s.package-info\"}".formatted(packageName));
        Stream<String> made = revisions.stream()
                .map("  {\"name\": \"%s\", \"methods\": [{\"name\": \"<init>\", \"parameterTypes\": []}]}"::formatted);
        return Stream.concat(described, made).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
