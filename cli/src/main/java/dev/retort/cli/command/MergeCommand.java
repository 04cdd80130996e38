package dev.retort.cli.command;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SnapshotConsistency;
import dev.retort.cli.project.TargetTexts;
import dev.retort.cli.revision.BranchReplay;
import dev.retort.cli.revision.RevisionFiles;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.RevisionGraph;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
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
            "After a merge of two branches that each added a revision. Leave the conflict markers in the snapshot, and compile,",
            "because the command reads the compiled revisions. It writes the snapshot from them.",
            "For a linear history instead: retort rebase --help",
            "Examples:",
            "  retort merge",
            "  retort merge -m \"merge payments and refunds\""
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
            open.requireOwnRunner("merge");
            RevisionGraph graph = open.offline().migrations(packageName).graph();
            List<String> before = files.snapshot().heads(packageName, compiled);
            SnapshotConsistency.requireCompiled(before, graph);
            List<String> heads = List.copyOf(graph.heads());
            if (heads.size() < 2) {
                return single(packageName, compiled, before, graph);
            }
            String text = message != null ? message : "merge " + String.join(" and ", heads);
            EntitiesFile entities = compiled.entities(packageName);
            Schema schema = new BranchReplay(graph).joined(heads);
            Snapshot joined = Snapshot.joined(files.snapshot().sides(packageName, compiled), heads, schema, entities);
            Draft merge =
                    Draft.of(packageName, heads, text, schema, List.of()).withDowngrade(open.downgrade(packageName));
            return files.write(List.of(merge), before, joined, output);
        }
    }

    /** One head: nothing to join, but version control may have merged the lines of the snapshot wrongly, or left conflict markers. */
    private int single(String packageName, CompilerOutput compiled, List<String> before, RevisionGraph graph)
            throws IOException {
        List<String> heads = List.copyOf(graph.heads());
        Schema schema = graph.replayedTo(heads);
        if (files.snapshot().isOf(packageName, compiled, heads, schema)) {
            output.print("Nothing to do: the only head is " + TargetTexts.list(heads) + ".", Map.of("heads", heads));
        } else {
            files.rewrite(
                    packageName,
                    before,
                    Snapshot.joined(
                            files.snapshot().sides(packageName, compiled),
                            heads,
                            schema,
                            compiled.entities(packageName)));
            Path file = files.snapshot().path(packageName);
            output.print(
                    "Wrote %s from the revisions; the only head is %s.".formatted(file, TargetTexts.list(heads)),
                    Map.of("heads", heads, "files", List.of(file.toString())));
        }
        return ExitCodes.DONE;
    }
}
