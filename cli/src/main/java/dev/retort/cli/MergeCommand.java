package dev.retort.cli;

import dev.retort.processor.draft.Draft;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort merge}: one head from several. */
@Command(
        name = "merge",
        description = "Join several heads in a revision that follows them all, and write the snapshot of both.",
        footer = {
            "",
            "After a merge of two branches that each have a revision. Take the conflict markers out of the snapshot, keeping",
            "both heads, and compile: the compiled revisions of both are needed. The snapshot is written anew. Example:",
            "  retort merge"
        })
final class MergeCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private RevisionFiles files;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What to call it. Default: merge and the ids.")
    private @Nullable String message;

    @Override
    public Integer call() throws IOException {
        CompilerOutput compiled = new CompilerOutput(project);
        String packageName = compiled.packageName();
        try (OpenProject open = OpenProject.of(project)) {
            RevisionGraph graph = open.offline().migrations(packageName).graph();
            Agreement.requireCompiled(files.snapshot().heads(packageName, compiled), graph);
            List<String> heads = List.copyOf(graph.heads());
            if (heads.size() < 2) {
                output.print("Nothing to do: the only head is " + Places.said(heads) + ".", Map.of("heads", heads));
                return ExitCodes.DONE;
            }
            String text = message != null ? message : "merge " + String.join(" and ", heads);
            Draft merge = Draft.of(packageName, heads, text, List.of());
            files.write(
                    List.of(merge),
                    List.of(),
                    graph.schemaAt(heads),
                    new CompilerOutput(project).entities(packageName).facts(),
                    output);
        }
        return ExitCodes.DONE;
    }
}
