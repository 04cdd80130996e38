package dev.retort.processor;

import dev.retort.problem.RetortException;
import dev.retort.processor.comparison.HistoryConfiguration;
import dev.retort.processor.snapshot.EntitiesFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes that the compilation before this one knew, by history. An incremental compilation hands over some of them alone. */
final class KnownEntities {
    private final CompilerFiles files;
    private final Map<String, List<String>> classes = new HashMap<>();

    KnownEntities(CompilerFiles files) {
        this.files = files;
    }

    /** Where the file of a migrations package is in the class output. */
    static String path(String packageName) {
        return "META-INF/retort/" + packageName + ".entities";
    }

    /** The names of the classes in the previous compilation. */
    List<String> of(HistoryConfiguration history) {
        return classes.computeIfAbsent(history.name(), this::read);
    }

    /** A file that can't be read is as good as none: this compilation replaces it. */
    private List<String> read(String packageName) {
        try {
            return files.readOutput(path(packageName))
                    .map(text -> EntitiesFile.parse(text).classes())
                    .orElse(List.of());
        } catch (RetortException broken) {
            return List.of();
        }
    }
}
