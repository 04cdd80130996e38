package dev.retort.cli.revision;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.AtomicFiles;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.project.SourceFolder;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.DraftFile;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
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

    /** The folder of the classes. */
    public SourceFolder sources() {
        return sources;
    }

    /**
     * Writes revisions, each behind the one before it, and a snapshot whose heads are the last of them and those heads that they do not follow. The
     * snapshot takes its place last: where it does not, the same command writes the same classes again.
     *
     * @param before the heads of the snapshot that the revisions were made from
     * @param reached the snapshot to write, but for its heads
     * @return the exit code: the command after writing may fail
     * @throws RetortException if another command has written the snapshot meanwhile (RT316); nothing is written then
     */
    public int write(List<Draft> revisions, List<String> before, Snapshot reached, Output output) throws IOException {
        WrittenFiles written = write(revisions, before, reached);
        output.print(written.text(), written.json());
        return written.code();
    }

    /** The same without a word: the caller has more to say. */
    public WrittenFiles write(List<Draft> revisions, List<String> before, Snapshot reached) throws IOException {
        return write(revisions, before, reached, SnapshotWrite.heads(before, revisions));
    }

    private WrittenFiles write(List<Draft> revisions, List<String> before, Snapshot reached, List<String> heads)
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
        Optional<RetortException> failure = save(files, classes, head, before, reached.at(heads));
        List<Path> written = new ArrayList<>(classes);
        written.add(head);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", last.id());
        json.put("revisions", revisions.stream().map(Draft::id).toList());
        json.put("parents", revisions.get(0).parents());
        json.put("message", last.message());
        json.put("files", written.stream().map(Path::toString).toList());
        failure.ifPresent(failed -> json.put("error", failed.getMessage()));
        return new WrittenFiles(
                text(revisions, told, failure), json, failure.isPresent() ? ExitCodes.FAILED : ExitCodes.DONE);
    }

    /**
     * Writes the sources of revisions that move behind another head, with the snapshot, and deletes those that they replace.
     *
     * @param before the heads of the snapshot that the command read
     * @return the exit code: the command after writing may fail
     * @throws RetortException if another command has written the snapshot meanwhile (RT316); nothing is written then
     */
    public int move(
            MovedRevisions moved,
            String packageName,
            List<String> before,
            Snapshot after,
            Project project,
            Output output)
            throws IOException {
        AtomicFiles files = new AtomicFiles();
        moved.written().forEach(files::add);
        Path head = snapshot.path(packageName);
        List<Path> sources = List.copyOf(moved.written().keySet());
        Optional<RetortException> failure = save(files, sources, head, before, after);
        moved.deleteReplaced(project);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("moved", moved.ids());
        json.put(
                "files",
                Stream.concat(sources.stream(), Stream.of(head))
                        .map(Path::toString)
                        .toList());
        failure.ifPresent(failed -> json.put("error", failed.getMessage()));
        Stream<String> lines = Stream.of(
                        moved.ids().entrySet().stream()
                                .map(each -> "Moved %s: now %s".formatted(each.getKey(), each.getValue())),
                        Stream.of("Wrote " + head, "Now compile."),
                        failure.stream().map(RetortException::getMessage))
                .flatMap(each -> each);
        output.print(lines.collect(Collectors.joining(System.lineSeparator())), json);
        return failure.isPresent() ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    /**
     * Writes the snapshot as it was before a revision that nothing follows, and deletes the classes of the revision.
     *
     * @throws RetortException if another command has written the snapshot meanwhile (RT316); nothing is deleted then
     */
    public void remove(
            RevisionNode revision,
            RevisionGraph graph,
            String packageName,
            List<String> before,
            Project project,
            Output output)
            throws IOException {
        RemovedRevision removed = new RemovedRevision(revision, graph, snapshot.path(packageName));
        Snapshot current = snapshot.read(packageName, new CompilerOutput(project));
        Optional<Snapshot> committed = removed.committed();
        rewrite(packageName, before, removed.snapshot(committed.orElse(current)));
        List<Path> deleted = removed.delete(sources, project);
        Stream<String> lines = Stream.of(
                        deleted.stream().map(each -> "Deleted " + each),
                        Stream.of("Wrote " + snapshot.path(packageName)),
                        committed.isPresent() ? Stream.<String>of() : Stream.of(removed.unknownMeanings()))
                .flatMap(each -> each);
        output.print(
                lines.collect(Collectors.joining(System.lineSeparator())),
                Map.of(
                        "removed",
                        List.of(revision.id()),
                        "deleted",
                        deleted.stream().map(Path::toString).toList()));
    }

    /**
     * Writes a revision in the place of others, and deletes their classes. The snapshot stays as it is: the schema does.
     *
     * @param heads the heads of the snapshot that the command read
     * @return the exit code: the command after writing may fail
     * @throws RetortException if another command has written the snapshot meanwhile (RT316); nothing is written then
     */
    public int squash(
            SquashedRange range, Draft joined, List<String> heads, Snapshot snapshot, Project project, Output output)
            throws IOException {
        List<RevisionClassFiles> replaced = range.revisions().stream()
                .map(revision -> RevisionClassFiles.of(revision, sources))
                .toList();
        WrittenFiles written = write(List.of(joined), heads, snapshot, heads);
        List<Path> kept = joined.styled(style.style()).files().stream()
                .map(file -> sources.file(joined.packageName(), file.name()))
                .toList();
        List<String> deleted = new ArrayList<>();
        for (RevisionClassFiles classes : replaced) {
            for (String name : classes.names()) {
                Path source = classes.source(sources, name);
                if (!kept.contains(source) && Files.deleteIfExists(source)) {
                    deleted.add(source.toString());
                }
            }
            classes.deleteCompiled(project);
        }
        Map<String, Object> json = new LinkedHashMap<>(written.json());
        json.put("replaced", range.replaced());
        json.put("deleted", deleted);
        output.print(
                "%s%n%s revisions are one now: %s. Deleted %s files. Now compile."
                        .formatted(written.text(), range.revisions().size(), joined.id(), deleted.size()),
                json);
        return written.code();
    }

    /**
     * Writes the snapshot alone, from the revisions.
     *
     * @throws RetortException if another command has written it meanwhile (RT316)
     */
    public void rewrite(String packageName, List<String> before, Snapshot after) throws IOException {
        save(new AtomicFiles(), List.of(), snapshot.path(packageName), before, after);
    }

    private Optional<RetortException> save(
            AtomicFiles files, List<Path> sources, Path head, List<String> before, Snapshot after) throws IOException {
        SnapshotWrite.of(files, head, before, after);
        return sources.isEmpty() ? Optional.empty() : afterWrite.run(sources);
    }

    /** The message about the files of a revision. It counts the parts instead of naming each. */
    private List<String> told(Draft revision) {
        String main = sources.file(revision.packageName(), revision.className() + ".java")
                .toString();
        int parts = revision.files().size() - 1;
        return parts == 0 ? List.of(main) : List.of(main, parts + " parts of it in the same folder");
    }

    private static String text(List<Draft> revisions, List<String> files, Optional<RetortException> failure) {
        String written = files.stream().collect(Collectors.joining(System.lineSeparator() + "Wrote ", "Wrote ", ""));
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
                                        + " does not compile until you replace VALUE_OF_EXISTING_ROWS with the value of existing rows, or delete it, take the snapshot back from version control, and draft it again with --backfill."))
                : Stream.empty();
        return Stream.of(
                        hole,
                        revision.meanings().stream()
                                .map(meaning -> meaning.problem().message(meaning.text())),
                        revision.openHazards().stream().map(RevisionFiles::text))
                .flatMap(each -> each);
    }
}
