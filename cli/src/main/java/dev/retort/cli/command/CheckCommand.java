package dev.retort.cli.command;

import dev.retort.catalog.verify.HistoryCheck;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.pending.AcceptingCommand;
import dev.retort.cli.pending.PendingChange;
import dev.retort.cli.pending.RefusedOperations;
import dev.retort.cli.pending.RenameDecisions;
import dev.retort.cli.project.AtomicFiles;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.project.SourceFolder;
import dev.retort.cli.project.UncompiledSources;
import dev.retort.cli.script.ScriptCheck;
import dev.retort.cli.script.Scripts;
import dev.retort.processor.comparison.ToldOperations;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort check}: checks that entities, snapshot and revisions agree. */
@Command(
        name = "check",
        description = "Check that the entities, the snapshot and the revisions agree. Exits with 2 if they differ."
                + " Needs no database. Prints what the compiler could not read of the entities, which is not compared.",
        footer = {
            "",
            "Run it in continuous integration.",
            "Examples:",
            "  retort check",
            "  retort check --fix   writes the snapshot again if only its text differs; records scripts that were edited"
        })
public final class CheckCommand implements Callable<Integer> {
    private static final String ENTITIES_ARE_AHEAD = "Accept what is pending in the entities with  ";

    /** Not to be accepted: one more revision would record the mistake. */
    private static final String SNAPSHOT_IS_WRONG =
            "A revision and its snapshot are written together: compile first, or restore both from version control.";

    private static final String SCRIPTS_ARE_WRONG =
            "A script and its snapshot are written together. Where nothing else is said, restore both from version control.";

    private static final String DOWNGRADE_IS_WRONG =
            "Correct the downgrade in its class. Where the revision is applied, record that with  retort repair --changed";

    private static final String HAZARD_IS_OPEN =
            "Correct the revision, or accept the hazard on its class. An acceptance leaves the checksum as it is.";

    private static final String HANDMADE_IS_MISSING =
            "Only revisions create this; record it in the snapshot, then compile, so that drafts keep it:  retort check --fix";

    private static final String TEXT_IS_OLD =
            "Its schema is right, only its text differs. Write it again with  retort check --fix";

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private SnapshotFile snapshot;

    @Mixin
    private SourceFolder sources;

    @Mixin
    private RenameDecisions decisions;

    @Option(
            names = "--fix",
            description =
                    "Write the snapshot again if its schema is right and only its text differs. For scripts of another runner: record those that were edited as they are.")
    private boolean fix;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project);
                URLClassLoader extensions = project.extensions()) {
            return check(open, PendingChange.read(open, project, snapshot, decisions, new Extensions(extensions)));
        }
    }

    private int check(OpenProject open, PendingChange pending) throws IOException {
        List<String> entities = new ArrayList<>();
        ToldOperations.of(pending.operations(), pending.snapshot().schema())
                .forEach(each -> entities.add("entities: " + each));
        pending.meanings().forEach(each -> entities.add("entities: " + each.comment()));
        RefusedOperations.of(pending.operations(), pending.snapshot().schema(), open.databases(pending.packageName()))
                .forEach(refused -> entities.add("entities: " + refused));
        Optional<ScriptRunner> runner = open.scriptRunner(pending.packageName());
        if (runner.isPresent()) {
            return checkScripts(Scripts.read(runner.get(), snapshot.root()), pending, entities);
        }
        HistoryCheck history =
                open.check(pending.written(), pending.snapshot(), pending.packageName(), pending.rules());
        history.notes().forEach(each -> output.progress("note: " + each));
        List<String> unread = unread(pending);
        if (entities.isEmpty() && history.differences().isEmpty()) {
            return checkText(pending, unread);
        }
        return differ(
                Stream.concat(entities.stream(), history.differences().stream()).toList(),
                remedy(entities, history, pending),
                unread);
    }

    private List<String> unread(PendingChange pending) {
        List<String> unread = new CompilerOutput(project).unread(pending.packageName());
        unread.forEach(each -> output.progress("not compared: " + each));
        return unread;
    }

    /** Scripts can't be replayed in memory: their headers tell whether they lead to the snapshot as they were written. */
    private int checkScripts(Scripts scripts, PendingChange pending, List<String> entities) throws IOException {
        List<String> unread = unread(pending);
        List<String> differences = ScriptCheck.of(scripts, pending.written().heads());
        if (entities.isEmpty() && differences.isEmpty()) {
            return checkText(pending, unread);
        }
        if (fix && entities.isEmpty() && differences.stream().allMatch(ScriptCheck::isOfEdit)) {
            return vouch(scripts);
        }
        return differ(
                Stream.concat(entities.stream(), differences.stream()).toList(),
                differences.isEmpty() ? ENTITIES_ARE_AHEAD + AcceptingCommand.of(pending, true) : SCRIPTS_ARE_WRONG,
                unread);
    }

    private int vouch(Scripts scripts) throws IOException {
        Map<Path, String> texts = scripts.vouched();
        AtomicFiles files = new AtomicFiles();
        texts.forEach(files::add);
        files.write();
        List<String> written = texts.keySet().stream().map(Path::toString).toList();
        output.print(
                "Wrote " + String.join(System.lineSeparator() + "Wrote ", written),
                Map.of("differences", List.of(), "files", written));
        return ExitCodes.DONE;
    }

    private static String remedy(List<String> entities, HistoryCheck history, PendingChange pending) {
        if (!history.heads().isEmpty() || !history.replay().isEmpty()) {
            return SNAPSHOT_IS_WRONG;
        }
        if (!history.downgrades().isEmpty()) {
            return DOWNGRADE_IS_WRONG;
        }
        return entities.isEmpty() ? HAZARD_IS_OPEN : ENTITIES_ARE_AHEAD + AcceptingCommand.of(pending, false);
    }

    /** A snapshot with the right schema but another text. The next revision would change unrelated lines. */
    private int checkText(PendingChange pending, List<String> unread) throws IOException {
        Snapshot expected = pending.reached();
        CompilerOutput compiled = new CompilerOutput(project);
        Optional<String> difference = snapshot.textDifference(pending.packageName(), compiled, expected);
        if (difference.isEmpty()) {
            output.print(
                    "Entities, snapshot and revisions agree." + UncompiledSources.hint(sources, project),
                    object(List.of(), unread));
            return ExitCodes.DONE;
        }
        if (!fix) {
            List<String> handmade = HistoryCheck.handmade(pending.written(), pending.snapshot());
            return handmade.isEmpty()
                    ? differ(List.of("snapshot: " + difference.get()), TEXT_IS_OLD, unread)
                    : differ(handmade, HANDMADE_IS_MISSING, unread);
        }
        Path written = snapshot.path(pending.packageName());
        new AtomicFiles().add(written, expected.toString()).write();
        output.print("Wrote " + written, Map.of("differences", List.of(), "files", List.of(written.toString())));
        return ExitCodes.DONE;
    }

    private int differ(List<String> differences, String remedy, List<String> unread) {
        output.print(
                "Entities, snapshot and revisions do not agree:%n  %s%n%s"
                        .formatted(String.join(System.lineSeparator() + "  ", differences), remedy),
                object(differences, unread));
        return ExitCodes.DIFFERENT;
    }

    private static Map<String, ?> object(List<String> differences, List<String> unread) {
        return Map.of("differences", differences, "notCompared", unread);
    }
}
