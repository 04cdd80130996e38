package dev.retort.cli.adopt;

import dev.retort.Retort;
import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.revision.RevisionFiles;
import dev.retort.cli.revision.WrittenFiles;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.HistoryEntry;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort adopt}: takes over a database that exists. */
@Command(
        name = "adopt",
        description =
                "Take over a database that exists: write its schema as the first revision, and record that the database is at it. Asks about"
                        + " each difference from the entities. Changes nothing in the database but the history table.",
        footer = {
            "",
            "Without answers the command prints the differences, as lines to answer in a file, and ends with 3. Examples:",
            "  retort adopt --url jdbc:postgresql://localhost/bookings",
            "  retort adopt --answers adopt.answers",
            "  retort adopt --answer 'guest.note=entity' --answer 'booking.fk_*=keep: named by the scripts' --answer '*=database'"
        })
public final class AdoptCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private RevisionFiles files;

    @Mixin
    private Answers answers;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            defaultValue = "baseline",
            description = "The message of the first revision. Default: ${DEFAULT-VALUE}.")
    private String message;

    @Option(
            names = "--ignore",
            paramLabel = "PATTERN",
            description =
                    "Leave alone what matches: a table, view or sequence, or a part of a table, such as 'guest.fax'. * matches any"
                            + " text; repeatable. The patterns of @Migrations apply too; name the tables there, so that drafts leave them alone as well.")
    private List<String> patterns = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            CompilerOutput compiled = new CompilerOutput(project);
            String packageName = compiled.packageName();
            EntitiesFile entities = compiled.entities(packageName);
            Retort retort = database.onExisting(open).migrations(packageName);
            requireNoHistory(retort, files.snapshot().read(packageName, compiled));
            IgnoredObjects ignored = open.ignored(retort, packageName, patterns);
            LiveDatabase live = read(open, entities.schema(), ignored);
            Adoption adoption = new Adoption(entities, live);
            adoption.requireSomethingInCommon();
            if (HibernateNames.are(entities.schema(), live.live().schema())) {
                return chooseHibernateNames(packageName);
            }
            return adopt(open, retort, packageName, adoption, ignored);
        }
    }

    private int adopt(OpenProject open, Retort retort, String packageName, Adoption adoption, IgnoredObjects ignored)
            throws IOException {
        AdoptReport report = new AdoptReport(adoption);
        List<Difference> differences = adoption.differences();
        List<Optional<Answer>> given = answered(adoption, differences);
        if (given.stream().anyMatch(Optional::isEmpty)) {
            output.ask(report.questions(given), report.questionsAsJson(given));
            return ExitCodes.ANSWER_NEEDED;
        }
        List<Answer> all = given.stream().map(Optional::orElseThrow).toList();
        Snapshot snapshot = adoption.snapshot(differences, all);
        requireUnchanged(adoption.database(), read(open, adoption.entities().schema(), ignored));
        DatabaseDrift left = adoption.left(snapshot.schema(), ignored);
        Draft baseline = baseline(packageName, snapshot.schema());
        WrittenFiles written = files.write(List.of(baseline), List.of(), snapshot);
        stamp(retort, baseline, written);
        report.done(all, snapshot.at(List.of(baseline.id())), left).print(written, output);
        return written.code();
    }

    private List<Optional<Answer>> answered(Adoption adoption, List<Difference> differences) throws IOException {
        EntityAdvice advice = new EntityAdvice(adoption.database());
        List<Optional<Answer>> given = new ArrayList<>(answers.to(differences));
        for (int i = 0; i < given.size(); i++) {
            Difference difference = differences.get(i);
            if (given.get(i).isEmpty()) {
                Optional<Answer> asked = Answers.ask(difference, advice.of(difference), adoption.canStay(difference));
                if (asked.isEmpty()) {
                    return given;
                }
                given.set(i, asked);
            }
        }
        return given;
    }

    private static void requireNoHistory(Retort retort, Snapshot snapshot) {
        if (!retort.graph().revisions().isEmpty() || !snapshot.heads().isEmpty()) {
            throw new RetortException(Problem.HISTORY_EXISTS, """
                    This history has revisions already, and an adoption begins one. Nothing was written. To bring another database to it, make its \
                    schema that of a revision and record that:  retort drift --entities , then  retort stamp""");
        }
        List<String> rows = retort.history().stream().map(HistoryEntry::id).toList();
        if (!rows.isEmpty()) {
            throw new RetortException(
                    Problem.HISTORY_EXISTS, """
                    The database has a history already, in %s: %s. Nothing was written. Run the command with the code that has these revisions, or name \
                    another table: @Migrations(historyTable = …).""".formatted(retort.historyTable(), String.join(", ", rows)));
        }
    }

    private LiveDatabase read(OpenProject open, Schema expected, IgnoredObjects ignored) {
        return open.compare(database.connections(open), expected, ignored);
    }

    private static void requireUnchanged(LiveDatabase before, LiveDatabase after) {
        if (!before.live().schema().equals(after.live().schema())) {
            throw new RetortException(Problem.CATALOG_CHANGED, """
                    Somebody changed the schema of the database while this command was running. Nothing was written. Run the command again.""");
        }
    }

    private int chooseHibernateNames(String packageName) throws IOException {
        Path file = files.sources().file(packageName, "package-info.java");
        String found = "The foreign keys of the database have the names that Hibernate generates. ";
        String text = HibernateNames.choose(file)
                ? found
                        + "Wrote constraintNames = HIBERNATE into %s. Compile, then run the command again."
                                .formatted(file)
                : found
                        + "Write @Migrations(constraintNames = ConstraintNames.HIBERNATE) on package %s, compile, then run the command again."
                                .formatted(packageName);
        output.ask(text, Map.of("constraintNames", "HIBERNATE", "file", file.toString()));
        return ExitCodes.ANSWER_NEEDED;
    }

    private Draft baseline(String packageName, Schema schema) {
        List<Operation> operations = Diff.between(Schema.empty(), schema, List.of());
        return Draft.of(packageName, List.of(), message, Schema.empty(), operations);
    }

    /** The class is not compiled yet; the same revision in memory has its id and checksum. */
    private void stamp(Retort retort, Draft baseline, WrittenFiles written) {
        RevisionBody body = new RevisionBody(baseline.message(), baseline.upgrade(), baseline.downgrade(), Set.of());
        try {
            retort.drafts(List.of(new RevisionNode(baseline.id(), baseline.parents(), body)))
                    .stamp(baseline.id());
        } catch (RetortException e) {
            output.print(
                    written.text() + System.lineSeparator()
                            + "The database could not record it. Once that is possible, compile, then run  retort stamp head",
                    written.json());
            throw e;
        }
    }
}
