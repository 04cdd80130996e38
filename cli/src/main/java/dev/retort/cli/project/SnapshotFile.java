package dev.retort.cli.project;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.snapshot.LimitedText;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.RevisionGraph;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The snapshot of a history, in the sources of a project; where those are not at hand, as its build copied it. */
public final class SnapshotFile {
    private static final String NAME = "schema.snapshot";
    private static final Pattern HEAD = Pattern.compile("(?m)^head (\\w+)$");

    @Option(
            names = "--resources",
            paramLabel = "DIR",
            description = "The resources root, which contains the snapshot. In a Maven project: src/main/resources.")
    private @Nullable Path resources;

    /** The resources root. */
    public Path root() {
        return MavenLayout.orDefault(resources, "src/main/resources", "--resources");
    }

    /** The file in the sources. */
    public Path path(String packageName) {
        return root().resolve(name(packageName));
    }

    /**
     * The content of the file; empty before the first revision.
     *
     * @throws RetortException if it is broken or conflicted
     */
    public Snapshot read(String packageName, CompilerOutput output) throws IOException {
        Optional<Found> found = find(packageName, output);
        return found.isEmpty()
                ? Snapshot.empty()
                : parse(found.get().place(), found.get().text());
    }

    /**
     * The same with what the compiled revisions create and it does not have, such as a view that somebody added to a class. One that is ahead of them, or
     * behind, has to be compared with them first, and stays as it is; so does one of scripts.
     *
     * @param graph the compiled revisions
     * @param declared the schema that the entities ask for
     */
    public static Snapshot completed(Snapshot written, RevisionGraph graph, Schema declared) {
        List<String> heads = List.copyOf(graph.heads());
        return heads.equals(written.heads()) ? written.completed(graph.replayedTo(heads), declared) : written;
    }

    /** The file as each branch has it, where a merge left conflict markers; else the one snapshot that it is. None of a broken file. */
    public List<Snapshot> sides(String packageName, CompilerOutput output) throws IOException {
        List<Snapshot> sides = new ArrayList<>();
        for (String text : find(packageName, output)
                .map(Found::text)
                .map(ConflictMarkers::sides)
                .orElse(List.of())) {
            try {
                sides.add(Snapshot.parse(text));
            } catch (RetortException e) {
                if (e.problem() != Problem.BROKEN_SNAPSHOT) {
                    throw e;
                }
            }
        }
        return sides;
    }

    /** Whether the file can be read and has these heads and this schema. */
    public boolean isOf(String packageName, CompilerOutput output, List<String> heads, Schema schema)
            throws IOException {
        try {
            Snapshot snapshot = read(packageName, output);
            return snapshot.heads().equals(heads) && snapshot.schema().equals(schema.canonical());
        } catch (RetortException e) {
            if (e.problem() == Problem.CONFLICTED_SNAPSHOT || e.problem() == Problem.BROKEN_SNAPSHOT) {
                return false;
            }
            throw e;
        }
    }

    /** What values mean at some heads, as far as the file is theirs and can be read. */
    public List<ValueSemantics> facts(String packageName, CompilerOutput output, Collection<String> heads)
            throws IOException {
        try {
            Snapshot snapshot = read(packageName, output);
            return Set.copyOf(snapshot.heads()).equals(Set.copyOf(heads)) ? snapshot.facts() : List.of();
        } catch (RetortException e) {
            if (e.problem() == Problem.CONFLICTED_SNAPSHOT || e.problem() == Problem.BROKEN_SNAPSHOT) {
                return List.of(); // the revisions say what the schema is, with or without the file
            }
            throw e;
        }
    }

    /** The heads that the file names, also where a merge left conflict markers around them. */
    public List<String> heads(String packageName, CompilerOutput output) throws IOException {
        return find(packageName, output).map(found -> headsIn(found.text())).orElse(List.of());
    }

    /** The heads that a file names; none if there is no file. */
    public static List<String> heads(Path file) throws IOException {
        return Files.exists(file) ? headsIn(LimitedText.of(file)) : List.of();
    }

    /** The heads that the text of a snapshot names. */
    public static List<String> headsIn(String text) {
        return Stream.of(text)
                .flatMap(each -> HEAD.matcher(each).results())
                .map(head -> head.group(1))
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * Where the text of the file first differs from what Retort would write. Line ends do not count: version control may convert them.
     *
     * @return such as {@code line 4 is "head 7c1e" and would be "head 7c1e09d4b2aa"}; empty if nothing differs, or before the first revision
     */
    public Optional<String> textDifference(String packageName, CompilerOutput output, Snapshot expected)
            throws IOException {
        return find(packageName, output).flatMap(found -> firstDifference(found.text(), expected.toString()));
    }

    private static Optional<String> firstDifference(String text, String expected) {
        String actual = text.replace("\r\n", "\n");
        if (actual.equals(expected)) {
            return Optional.empty();
        }
        List<String> actualLines = List.of(actual.split("\n", -1));
        List<String> expectedLines = List.of(expected.split("\n", -1));
        int line = 0;
        while (line < actualLines.size()
                && line < expectedLines.size()
                && actualLines.get(line).equals(expectedLines.get(line))) {
            line++;
        }
        return Optional.of("line %s is %s and would be %s"
                .formatted(line + 1, quoted(actualLines, line), quoted(expectedLines, line)));
    }

    private static String quoted(List<String> lines, int line) {
        return line < lines.size() ? '"' + lines.get(line) + '"' : "missing";
    }

    private record Found(String place, String text) {}

    private Optional<Found> find(String packageName, CompilerOutput output) throws IOException {
        String name = name(packageName);
        if (resources == null && !MavenLayout.isHere()) {
            return output.texts(name).stream().findFirst().map(text -> new Found(name, text));
        }
        Path path = path(packageName);
        return Files.exists(path) ? Optional.of(new Found(path.toString(), LimitedText.of(path))) : Optional.empty();
    }

    private static Snapshot parse(String place, String text) {
        try {
            return Snapshot.parse(text);
        } catch (RetortException e) {
            throw e.at(place);
        }
    }

    private static String name(String packageName) {
        return packageName.replace('.', '/') + "/" + NAME;
    }
}
