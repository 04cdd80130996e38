package dev.retort.cli.report;

import dev.retort.cli.project.GitRepository;
import dev.retort.cli.project.SnapshotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A history as it is at a commit: its snapshot and the sources of its revisions. */
final class CommittedHistory {
    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*\"([0-9a-f]{4,})\"");

    private final String commit;
    private final Path snapshot;
    private final List<Path> folders;

    private CommittedHistory(String commit, Path snapshot, List<Path> folders) {
        this.commit = commit;
        this.snapshot = snapshot;
        this.folders = folders;
    }

    /**
     * The history where the branch that is checked out left another one; at the reference itself where git can't tell, as in a shallow clone.
     *
     * @param reference a branch, a tag or a commit
     * @param snapshot the file of the snapshot
     * @param folders the folders with the sources of the revisions
     * @return empty if git knows no such reference here
     */
    static Optional<CommittedHistory> at(String reference, Path snapshot, List<Path> folders) throws IOException {
        GitRepository repository = new GitRepository(existing(snapshot));
        Optional<String> commit = repository
                .output("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}")
                .map(String::strip);
        if (commit.isEmpty()) {
            return Optional.empty();
        }
        String base = repository
                .output("merge-base", commit.get(), "HEAD")
                .map(String::strip)
                .orElse(commit.get());
        return Optional.of(new CommittedHistory(base, snapshot, folders));
    }

    /** The folder of a file, or the nearest one above it that exists. */
    private static Path existing(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("") : folder;
    }

    /** The commit. */
    String commit() {
        return commit;
    }

    /** The heads that the snapshot names there; none before the first revision. */
    List<String> heads() throws IOException {
        Path folder = existing(snapshot);
        String path = folder.relativize(snapshot.toAbsolutePath()).toString().replace('\\', '/');
        return new GitRepository(folder)
                .output("show", commit + ":./" + path)
                .map(SnapshotFile::headsIn)
                .orElse(List.of());
    }

    /** The ids that the sources of the revisions state there. */
    Set<String> ids() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (Path folder : folders) {
            new GitRepository(folder)
                    .output("grep", "-h", "-E", "id *= *\"[0-9a-f]{4,}\"", commit, "--", ".")
                    .ifPresent(lines -> ID.matcher(lines).results().forEach(found -> ids.add(found.group(1))));
        }
        return ids;
    }

    /** The simple names of the classes whose sources are there and differ now. */
    Set<String> changedClasses() throws IOException {
        Set<String> changed = new TreeSet<>();
        for (Path folder : folders) {
            String names = new GitRepository(folder)
                    .output("diff", "--name-only", "--diff-filter=M", "--relative", commit, "--", ".")
                    .orElse("");
            changed.addAll(names.lines()
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - ".java".length()))
                    .collect(Collectors.toSet()));
        }
        return changed;
    }
}
