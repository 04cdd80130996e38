package dev.retort.cli.project;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.DraftFile;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;

/** The files of a revision, which change together: its class with its parts, and the snapshot. */
public final class RevisionFiles {
    @Mixin
    private SourceFolder sources;

    @Mixin
    private SnapshotFile snapshot;

    @Mixin
    private StyleOptions style;

    @Mixin
    private AfterWrite afterWrite;

    /** The snapshot. */
    public SnapshotFile snapshot() {
        return snapshot;
    }

    /**
     * Writes revisions, each behind the one before it, and a snapshot whose heads are the last of them and those heads that they do not follow. The
     * snapshot takes its place last: where it does not, the same command writes the same classes again.
     *
     * @param before the heads of the snapshot that the revisions were made from
     * @return the exit code: the command after writing may fail
     * @throws RetortException if another command has written the snapshot meanwhile (RT316); nothing is written then
     */
    public int write(
            List<Draft> revisions, List<String> before, Schema schema, List<ValueSemantics> facts, Output output)
            throws IOException {
        AtomicFiles files = new AtomicFiles();
        List<Path> classes = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Draft revision : revisions) {
            told.addAll(told(revision));
            for (DraftFile file : revision.styled(style.style()).files()) {
                Path source = sources.file(revision.packageName(), file.name());
                files.add(source, file.text());
                classes.add(source);
            }
        }
        Draft last = revisions.get(revisions.size() - 1);
        Path head = snapshot.path(last.packageName());
        told.add(head.toString());
        List<String> heads = new ArrayList<>(before);
        heads.removeAll(revisions.get(0).parents());
        heads.add(last.id());
        files.add(head, new Snapshot(heads, schema, facts).toString());
        ExclusiveWrite.of(head, () -> {
            requireHeads(head, before);
            files.write();
        });
        Optional<RetortException> failure = afterWrite.run(classes);
        List<Path> written = new ArrayList<>(classes);
        written.add(head);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", last.id());
        json.put("revisions", revisions.stream().map(Draft::id).toList());
        json.put("parents", revisions.get(0).parents());
        json.put("message", last.message());
        json.put("files", written.stream().map(Path::toString).toList());
        failure.ifPresent(failed -> json.put("error", failed.getMessage()));
        output.print(text(revisions, told, failure), json);
        return failure.isPresent() ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    private void requireHeads(Path file, List<String> expected) throws IOException {
        List<String> heads = SnapshotFile.heads(file);
        if (Files.exists(file) && !heads.equals(expected.stream().sorted().toList())) {
            throw new RetortException(
                    Problem.SNAPSHOT_CHANGED_MEANWHILE,
                    "Another command has written %s while this one was running: its heads are %s and were %s. Nothing was written. Compile, then run the command again."
                            .formatted(file, TargetTexts.list(heads), TargetTexts.list(expected)));
        }
    }

    /** The message about the files of a revision. It counts the parts instead of naming each. */
    private List<String> told(Draft revision) {
        String main = sources.file(revision.packageName(), revision.className() + ".java")
                .toString();
        int parts = revision.files().size() - 1;
        return parts == 0 ? List.of(main) : List.of(main, parts + " parts of it in the same folder");
    }

    private static String text(List<Draft> revisions, List<String> files, Optional<RetortException> failure) {
        String written = files.stream().collect(Collectors.joining(System.lineSeparator() + "and   ", "Wrote ", ""));
        return Stream.of(
                        Stream.of(written),
                        revisions.stream().flatMap(RevisionFiles::warnings),
                        failure.stream().map(RetortException::getMessage))
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String text(HazardFinding found) {
        return found.isRefusedByRunner()
                ? "%s. The upgrade is refused until the class accepts that:  @Accept(hazard = Hazard.LOSES_DATA, reason = \"…\"), which --accept \"…\" would have written"
                        .formatted(found.message())
                : found.message();
    }

    private static Stream<String> warnings(Draft revision) {
        Stream<String> hole = revision.hasHole()
                ? Stream.of(
                        Problem.NEW_COLUMN_NOT_NULL.message(
                                revision.className()
                                        + " does not compile until you replace VALUE_OF_EXISTING_ROWS with the value of existing rows, or write it again with --backfill."))
                : Stream.empty();
        return Stream.of(
                        hole,
                        revision.meanings().stream()
                                .map(meaning -> meaning.problem().message(meaning.text())),
                        revision.openHazards().stream().map(RevisionFiles::text))
                .flatMap(each -> each);
    }
}
