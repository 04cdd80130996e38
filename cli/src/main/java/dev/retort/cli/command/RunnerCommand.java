package dev.retort.cli.command;

import dev.retort.MigrationRunner;
import dev.retort.cli.option.DialectNames;
import dev.retort.cli.option.RunnerNames;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.revision.RevisionFiles;
import dev.retort.cli.revision.RunnerChange;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort runner}: changes what applies the revisions. */
@Command(
        name = "runner",
        description =
                "Change what runs the revisions: write a revision in the form of the new runner that creates the schema at the"
                        + " head, and state the runner in @Migrations. Also adds scripts for one more database. Needs no database.",
        footer = {
            "",
            "Examples:",
            "  retort runner flyway --database postgresql",
            "  retort runner flyway --database postgresql --database h2   adds scripts for h2",
            "  retort runner retort                                       from Flyway to Retort"
        })
public final class RunnerCommand implements Callable<Integer> {
    private static final String NEW_ONES = "New databases:       ";
    private static final String DEPLOYED = "Existing databases:  ";

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private RevisionFiles files;

    @Parameters(
            paramLabel = "RUNNER",
            description = "${COMPLETION-CANDIDATES}.",
            completionCandidates = RunnerNames.class)
    private MigrationRunner runner;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            description =
                    "A database to have scripts for: ${COMPLETION-CANDIDATES}; repeatable. Default: those that @Migrations states.",
            completionCandidates = DialectNames.class)
    private List<String> databases = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        CompilerOutput compiled = new CompilerOutput(project);
        String packageName = compiled.packageName();
        try (OpenProject open = OpenProject.of(project)) {
            Snapshot snapshot = files.snapshot().read(packageName, compiled);
            RunnerChange.Done done =
                    new RunnerChange(open, packageName, files.snapshot(), snapshot).to(runner, databases, files);
            List<String> names = done.files().stream().map(Object::toString).toList();
            output.print(
                    names.isEmpty()
                            ? "Nothing to do: %s is the runner already, and has what it needs.".formatted(runner)
                            : text(names, done, snapshot.heads(), folder(open, packageName)),
                    Map.of(
                            "runner", runner.name(),
                            "files", names,
                            "moved",
                                    done.moved().values().stream()
                                            .map(Path::toString)
                                            .toList(),
                            "carried", done.carried(),
                            "left", done.left()));
        }
        return ExitCodes.DONE;
    }

    private static String folder(OpenProject open, String packageName) {
        return open.scriptRunner(packageName).map(ScriptRunner::folder).orElse("");
    }

    private String text(List<String> written, RunnerChange.Done done, List<String> heads, String folder) {
        List<String> lines = new ArrayList<>();
        lines.add("Wrote " + String.join(System.lineSeparator() + "Wrote ", written));
        done.moved().forEach((from, to) -> lines.add("Moved %s to %s".formatted(from, to)));
        if (!done.moved().isEmpty()) {
            lines.add("Configure Flyway's location as  classpath:%s/{vendor}".formatted(folder));
        }
        lines.add("Now compile. Delete the revisions of the former runner when no database needs them any more.");
        section("The new script has these steps as SQL:", done.carried(), lines);
        section(
                "Scripts that somebody wrote: the new form has the schema that they lead to and nothing else of them. Add rows, triggers, functions and types by hand:",
                done.left(),
                lines);
        if (!heads.isEmpty()) {
            lines.addAll(steps(heads.get(0)));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static void section(String title, List<String> content, List<String> lines) {
        if (!content.isEmpty()) {
            lines.add(title);
            content.forEach(each -> lines.add("  " + each));
        }
    }

    /** What to do once with each database: those that are up to date must not get the new first revision. */
    private List<String> steps(String head) {
        return switch (runner) {
            case RETORT ->
                List.of(NEW_ONES + "retort upgrade", DEPLOYED + "bring them up to date, then  retort stamp " + head);
            case FLYWAY ->
                List.of(
                        NEW_ONES + "flyway migrate",
                        DEPLOYED
                                + "bring them up to date, then  flyway baseline -baselineVersion=…  with the version of the new script; drop Flyway's table of an earlier time first");
            case LIQUIBASE ->
                List.of(
                        NEW_ONES + "liquibase update",
                        DEPLOYED + "bring them up to date, then  liquibase changelog-sync");
        };
    }
}
