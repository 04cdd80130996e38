package dev.retort.cli;

import dev.retort.processor.diff.Fact;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;

/** The two files of a revision, which change together: its class, and the snapshot. */
final class RevisionFiles {
    @Mixin
    private SourceFolder sources;

    @Mixin
    private SnapshotFile snapshot;

    /** The snapshot. */
    SnapshotFile snapshot() {
        return snapshot;
    }

    /** Writes a revision. The snapshot takes its place last: where it does not, the same command writes the same class again. */
    void write(Draft revision, Schema schema, List<Fact> facts, Output output) throws IOException {
        Path source = sources.file(revision.packageName(), revision.className() + ".java");
        Path head = snapshot.path(revision.packageName());
        new AtomicFiles()
                .add(source, revision.toString())
                .add(head, new Snapshot(List.of(revision.id()), schema, facts).toString())
                .write();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", revision.id());
        json.put("parents", revision.parents());
        json.put("message", revision.message());
        json.put("files", List.of(source.toString(), head.toString()));
        output.print(text(revision, source, head), json);
    }

    private static String text(Draft revision, Path source, Path head) {
        String written = "Wrote %s%nand   %s".formatted(source, head);
        return Stream.of(
                        Stream.of(written),
                        revision.meanings().stream()
                                .map(meaning -> meaning.problem().message(meaning.text())),
                        revision.openHazards().stream()
                                .map(found -> found.problem().message(found.text())))
                .flatMap(each -> each)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
