package dev.retort.cli;

import dev.retort.problem.Problem;
import dev.retort.processor.diff.Fact;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /**
     * Writes revisions, each behind the one before it, and a snapshot whose heads are the last of them and those that it leaves alone. The snapshot takes its place last: where it does not, the same command writes the same
     * classes again.
     */
    void write(List<Draft> revisions, List<String> otherHeads, Schema schema, List<Fact> facts, Output output)
            throws IOException {
        AtomicFiles files = new AtomicFiles();
        List<Path> written = new ArrayList<>();
        for (Draft revision : revisions) {
            Path source = sources.file(revision.packageName(), revision.className() + ".java");
            files.add(source, revision.toString());
            written.add(source);
        }
        Draft last = revisions.get(revisions.size() - 1);
        Path head = snapshot.path(last.packageName());
        written.add(head);
        List<String> heads = new ArrayList<>(otherHeads);
        heads.add(last.id());
        files.add(head, new Snapshot(heads, schema, facts).toString()).write();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", last.id());
        json.put("revisions", revisions.stream().map(Draft::id).toList());
        json.put("parents", revisions.get(0).parents());
        json.put("message", last.message());
        json.put("files", written.stream().map(Path::toString).toList());
        output.print(text(revisions, written), json);
    }

    private static String text(List<Draft> revisions, List<Path> files) {
        String written = files.stream()
                .map(Path::toString)
                .collect(Collectors.joining(System.lineSeparator() + "and   ", "Wrote ", ""));
        return Stream.concat(Stream.of(written), revisions.stream().flatMap(RevisionFiles::said))
                .distinct()
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static Stream<String> said(Draft revision) {
        Stream<String> hole = revision.hasHole()
                ? Stream.of(
                        Problem.NEW_COLUMN_NOT_NULL.message(
                                revision.className()
                                        + " does not compile until you put the value of existing rows in place of VALUE_OF_EXISTING_ROWS, or write it anew with --backfill."))
                : Stream.empty();
        return Stream.of(
                        hole,
                        revision.meanings().stream()
                                .map(meaning -> meaning.problem().message(meaning.text())),
                        revision.openHazards().stream()
                                .map(found -> found.problem().message(found.text())))
                .flatMap(each -> each);
    }
}
