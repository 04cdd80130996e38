package dev.retort.cli.revision;

import dev.retort.cli.project.Project;
import dev.retort.cli.project.SourceFolder;
import dev.retort.cli.project.TargetTexts;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A head that is taken out of its history.
 *
 * @param revision the head
 * @param graph its history
 * @param file the snapshot
 */
record RemovedRevision(RevisionNode revision, RevisionGraph graph, Path file) {

    /** The heads without it. */
    private List<String> heads() {
        Set<String> left = new HashSet<>(graph.ancestors(graph.heads()));
        left.remove(revision.id());
        return List.copyOf(graph.headsOf(left));
    }

    /** The snapshot of these heads that was committed; it alone knows what the values of columns meant. */
    Optional<Snapshot> committed() throws IOException {
        return CommittedSnapshots.withHeads(file, heads());
    }

    /**
     * The snapshot without it.
     *
     * @param known the snapshot that knows what values mean, and what only revisions create
     */
    Snapshot snapshot(Snapshot known) {
        return known.replayedTo(heads(), graph.replayedTo(heads()));
    }

    /** What to consider where no snapshot was committed. */
    String unknownMeanings() {
        return "No snapshot at %s is committed, so what stored values mean was left as it is. If the revision changed that (the order of an enum, a converter), restore the snapshot from version control instead."
                .formatted(TargetTexts.list(heads()));
    }

    /** Deletes its classes, and returns the sources that were deleted. */
    List<Path> delete(SourceFolder sources, Project project) throws IOException {
        RevisionClassFiles classes = RevisionClassFiles.of(revision, sources);
        List<Path> deleted = new ArrayList<>();
        for (String name : classes.names()) {
            Path source = classes.source(sources, name);
            if (Files.deleteIfExists(source)) {
                deleted.add(source);
            }
        }
        classes.deleteCompiled(project);
        return deleted;
    }
}
