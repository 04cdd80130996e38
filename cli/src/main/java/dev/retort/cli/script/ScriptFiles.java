package dev.retort.cli.script;

import dev.retort.cli.project.AtomicFiles;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The files of new revisions.
 *
 * @param added new files, in the order in which they are told
 * @param replaced files that name the new ones, as they are to be
 */
public record ScriptFiles(Map<Path, String> added, Map<Path, String> replaced) {
    public ScriptFiles {
        added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
        replaced = Collections.unmodifiableMap(new LinkedHashMap<>(replaced));
    }

    /** The new files for a person to read, each below its name. */
    public String text() {
        return added.entrySet().stream()
                .map(each ->
                        "==> %s%n%s".formatted(each.getKey(), each.getValue().stripTrailing()))
                .collect(Collectors.joining(System.lineSeparator() + System.lineSeparator()));
    }

    /** Adds them to what is written together. */
    public void addTo(AtomicFiles files) {
        added.forEach(files::add);
        replaced.forEach(files::add);
    }

    /**
     * Refuses to write over a file that is there.
     *
     * @throws RetortException RT323
     */
    public void requireNew() {
        List<String> there = added.keySet().stream()
                .filter(Files::exists)
                .map(Path::toString)
                .toList();
        if (!there.isEmpty()) {
            throw new RetortException(
                    Problem.SCRIPT_CHANGED_MEANWHILE,
                    "%s is there already, and a script that somebody wrote is never replaced. Nothing was written. Move the file away, or give the revision another message, then run the command again."
                            .formatted(String.join(", ", there)));
        }
    }
}
