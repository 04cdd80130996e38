package dev.retort.cli.adopt;

import dev.retort.Retort;
import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.ExpectedSchema;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.project.UncompiledSources;
import dev.retort.cli.revision.RevisionFiles;
import dev.retort.cli.script.Scripts;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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
            "Without answers the command prints the differences, as lines to answer in a file, and ends with 3.",
            "Examples:",
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
            UncompiledSources.requireNone(files.sources(), project);
            Baseline baseline = baseline(open, packageName);
            baseline.requireNoHistory(files.snapshot().read(packageName, compiled));
            IgnoredObjects ignored = open.ignored(open.offline().migrations(packageName), packageName, patterns);
            LiveDatabase live = read(open, entities, ignored);
            Adoption adoption = new Adoption(entities, compiled.members(packageName), live);
            adoption.requireSomethingInCommon();
            if (HibernateNames.are(entities.schema(), live.live().schema())) {
                return chooseHibernateNames(packageName);
            }
            return adopt(open, baseline, adoption, ignored);
        }
    }

    private Baseline baseline(OpenProject open, String packageName) throws IOException {
        Optional<ScriptRunner> runner = open.scriptRunner(packageName);
        if (runner.isPresent()) {
            Scripts scripts = Scripts.read(runner.get(), files.snapshot().root());
            return new ScriptBaseline(scripts, packageName, message, files.snapshot());
        }
        Retort retort = database.onExisting(open).migrations(packageName);
        return new ClassBaseline(retort, packageName, message, files);
    }

    private int adopt(OpenProject open, Baseline baseline, Adoption adoption, IgnoredObjects ignored)
            throws IOException {
        List<Difference> differences = adoption.differences();
        List<PossibleAnswers> possible = adoption.possible();
        AdoptReport report = new AdoptReport(adoption, possible);
        List<Optional<Answer>> given = answered(possible, answers.to(differences));
        if (given.stream().anyMatch(Optional::isEmpty)) {
            output.ask(report.questions(given), report.questionsAsJson(given));
            return ExitCodes.ANSWER_NEEDED;
        }
        List<Answer> all = given.stream().map(Optional::orElseThrow).toList();
        Snapshot snapshot = adoption.snapshot(differences, all);
        adoption.requireFreeNames(snapshot);
        requireUnchanged(adoption.database(), read(open, adoption.entities(), ignored));
        DatabaseDrift left = adoption.left(snapshot.schema(), ignored);
        CarriedObjects carried = CarriedObjects.of(
                adoption.database(),
                adoption.database().definitions(database.connections(open)),
                left.notCompared(),
                snapshot.schema());
        Baseline.Done done = baseline.write(snapshot, adoption.inOrder(snapshot.schema()), carried);
        report.done(all, snapshot.at(List.of(done.id())), left, carried).print(done, output);
        return done.files().code();
    }

    /** The answers with those that a person gives at the terminal, until there is none. */
    private static List<Optional<Answer>> answered(List<PossibleAnswers> possible, List<Optional<Answer>> before) {
        PossibleAnswers.require(possible, before);
        List<Optional<Answer>> given = new ArrayList<>(before);
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).isEmpty()) {
                List<Integer> names = openNames(possible, given);
                Optional<Answers.Typed> typed = Answers.ask(possible.get(i), names.size());
                if (typed.isEmpty()) {
                    return given;
                }
                Optional<Answer> answer = typed.map(Answers.Typed::answer);
                given.set(i, answer);
                if (typed.get().forAllNames()) {
                    names.forEach(at -> given.set(at, answer));
                }
            }
        }
        return given;
    }

    /** Where the differences in names are that nobody answered. */
    private static List<Integer> openNames(List<PossibleAnswers> possible, List<Optional<Answer>> given) {
        return IntStream.range(0, given.size())
                .filter(i -> given.get(i).isEmpty()
                        && possible.get(i).isOfNames()
                        && possible.get(i).keepable())
                .boxed()
                .toList();
    }

    private LiveDatabase read(OpenProject open, EntitiesFile entities, IgnoredObjects ignored) {
        ExpectedSchema expected = new ExpectedSchema(entities.schema(), entities.facts());
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
}
