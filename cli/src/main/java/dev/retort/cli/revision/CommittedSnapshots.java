package dev.retort.cli.revision;

import dev.retort.cli.project.GitRepository;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Earlier states of a snapshot, in the git repository that contains it. */
final class CommittedSnapshots {
    /** How many commits of the file are looked at: what is taken back is recent. */
    private static final int MOST = 200;

    private CommittedSnapshots() {}

    /** The newest committed state of a file with these heads; empty without git, a repository, or such a state. */
    static Optional<Snapshot> withHeads(Path file, List<String> heads) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        String name = file.getFileName().toString();
        GitRepository repository = new GitRepository(folder);
        Optional<String> commits = repository.output("log", "--format=%H", "-n", String.valueOf(MOST), "--", name);
        if (commits.isEmpty()) {
            return Optional.empty();
        }
        for (String commit : commits.get().lines().toList()) {
            Optional<Snapshot> snapshot = repository
                    .output("show", commit + ":./" + name)
                    .flatMap(CommittedSnapshots::parsed)
                    .filter(each -> each.heads().equals(heads));
            if (snapshot.isPresent()) {
                return snapshot;
            }
        }
        return Optional.empty();
    }

    /** A state with conflict markers, or of another format, is passed over. */
    private static Optional<Snapshot> parsed(String text) {
        try {
            return Optional.of(Snapshot.parse(text));
        } catch (RetortException e) {
            return Optional.empty();
        }
    }
}
