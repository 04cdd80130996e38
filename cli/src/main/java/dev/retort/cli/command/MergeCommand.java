package dev.retort.cli.command;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.RevisionFiles;
import dev.retort.cli.project.SnapshotConsistency;
import dev.retort.cli.project.TargetTexts;
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
        description = "Join several heads in a revision that follows all of them, and write their common snapshot.",
        footer = {
            "",
            "After a merge of two branches that each added a revision. Remove the conflict markers from the snapshot, keep",
            "both heads, and compile, because the command reads the compiled revisions. It rewrites the snapshot. Example:",
            "  retort merge"
        })
public final class MergeCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private RevisionFiles files;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "The message of the revision. Default: merge and the ids.")
    private @Nullable String message;

    @Override
    public Integer call() throws IOException {
        MessageText.require(message);
        CompilerOutput compiled = new CompilerOutput(project);
        String packageName = compiled.packageName();
        try (OpenProject open = OpenProject.of(project)) {
            RevisionGraph graph = open.offline().migrations(packageName).graph();
            List<String> before = files.snapshot().heads(packageName, compiled);
            SnapshotConsistency.requireCompiled(before, graph);
            List<String> heads = List.copyOf(graph.heads());
            if (heads.size() < 2) {
                output.print(
                        "Nothing to do: the only head is " + TargetTexts.list(heads) + ".", Map.of("heads", heads));
                return ExitCodes.DONE;
            }
            String text = message != null ? message : "merge " + String.join(" and ", heads);
            Draft merge = Draft.of(packageName, heads, text, graph.replayedTo(heads), List.of())
                    .withDowngrade(open.downgrade(packageName));
            return files.write(
                    List.of(merge),
                    before,
                    graph.replayedTo(heads),
                    new CompilerOutput(project).entities(packageName).facts(),
                    output);
        }
    }
}
