package dev.retort.cli.command;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.output.Terminal;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SourceFolder;
import dev.retort.cli.project.TargetTexts;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retort edit}: opens the source of a revision. */
@Command(
        name = "edit",
        description =
                "Open the source of a revision in the editor of VISUAL or EDITOR. Without one, or without a terminal, print its path.",
        footer = {"", "Examples:", "  retort edit", "  retort edit 7c1e", "  $EDITOR $(retort edit head)"})
public final class EditCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private SourceFolder sources;

    @Parameters(arity = "0..1", paramLabel = "TARGET", defaultValue = "head", description = TargetTexts.HELP)
    private String target;

    @Override
    public Integer call() throws IOException {
        List<Path> files = new ArrayList<>();
        try (OpenProject open = OpenProject.of(project)) {
            open.requireOwnRunner("edit");
            RevisionGraph graph = open.offline().graph();
            Set<String> ids = Set.copyOf(open.offline().resolve(target));
            graph.inOrder(ids).forEach(revision -> files.add(source(revision.origin())));
        }
        Optional<String> editor = editor();
        if (editor.isEmpty() || !Terminal.isHere()) {
            List<String> paths = files.stream().map(Path::toString).toList();
            output.print(String.join(System.lineSeparator(), paths), Map.of("files", paths));
            return ExitCodes.DONE;
        }
        return open(editor.get(), files);
    }

    private Path source(String className) {
        int dot = className.lastIndexOf('.');
        Path file = sources.file(className.substring(0, dot), className.substring(dot + 1) + ".java");
        if (!Files.exists(file)) {
            throw new RetortException(
                    Problem.FILE_ACCESS,
                    "There is no %s, the source of the revision. Name the source root that contains it with --sources."
                            .formatted(file));
        }
        return file;
    }

    private static Optional<String> editor() {
        return Stream.of("VISUAL", "EDITOR")
                .flatMap(name -> Stream.ofNullable(System.getenv(name)))
                .filter(command -> !command.isBlank())
                .findFirst();
    }

    /** The variable may hold arguments, such as {@code code --wait}. */
    private static int open(String editor, List<Path> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(editor.strip().split("\\s+")));
        files.forEach(file -> command.add(file.toString()));
        try {
            return new ProcessBuilder(command)
                                    .inheritIO()
                                    .start()
                                    .onExit()
                                    .join()
                                    .exitValue()
                            == 0
                    ? ExitCodes.DONE
                    : ExitCodes.FAILED;
        } catch (IOException e) {
            throw new RetortException(
                    Problem.FILE_ACCESS,
                    "The editor \"%s\" can't be started: %s. Set VISUAL or EDITOR to another one."
                            .formatted(editor, e.getMessage()),
                    e);
        }
    }
}
