package dev.retort.cli.report;

import dev.retort.cli.project.GitRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days on which git first got the sources of classes. */
final class CommitDates {
    private static final String DAY = "day ";

    private CommitDates() {}

    /**
     * The days by the simple names of the classes: {@code 2026-03-01}. None where git knows nothing, or has only some of the commits, as in a
     * shallow clone: there, all seems to be as old as the first one.
     *
     * @param folders the folders with the sources
     */
    static Map<String, String> of(List<Path> folders) throws IOException {
        Map<String, String> days = new HashMap<>();
        for (Path folder : folders) {
            GitRepository repository = new GitRepository(folder);
            Optional<String> isShallow = repository.output("rev-parse", "--is-shallow-repository");
            if (isShallow.isPresent() && isShallow.get().strip().equals("false")) {
                repository
                        .output(
                                "log",
                                "--diff-filter=A",
                                "--name-only",
                                "--relative",
                                "--format=" + DAY + "%cs",
                                "--",
                                ".")
                        .ifPresent(log -> read(log, days));
            }
        }
        return days;
    }

    /** The newest commit comes first, so the last one that added a file counts. */
    private static void read(String log, Map<String, String> days) {
        String day = "";
        for (String line : log.lines().toList()) {
            if (line.startsWith(DAY)) {
                day = line.substring(DAY.length());
            } else if (line.endsWith(".java")) {
                days.put(line.substring(line.lastIndexOf('/') + 1, line.length() - ".java".length()), day);
            }
        }
    }
}
