package dev.retort.conformance;

import dev.retort.conformance.corpus.ClassPath;
import dev.retort.conformance.corpus.Corpus;
import dev.retort.conformance.corpus.Environment;
import dev.retort.conformance.corpus.Versions;
import dev.retort.conformance.database.Databases;
import dev.retort.conformance.database.RunningDatabases;
import dev.retort.conformance.script.Vendor;
import dev.retort.conformance.subject.RetortSubject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The conformance run: for each corpus and database, the schema that Retort's baseline makes against the one that Hibernate
 * makes. Prints a table in Markdown, and where all corpora were judged on all databases writes {@code docs/conformance.md}. Exits with 1
 * when something differs or failed that {@code reasons.txt} gives no reason for.
 */
@Command(
        name = "conformance",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CommandLine.ExitCode.SOFTWARE,
        description = "Compares the schemas of Retort's baselines with Hibernate's, over real entity classes.")
public final class Conformance implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--corpus", paramLabel = "NAME", description = "Only this corpus; repeatable.")
    private List<String> corpora = new ArrayList<>();

    @Option(
            names = "--database",
            paramLabel = "NAME",
            description =
                    "Only this database: h2, postgresql, mariadb, mysql; or, by its script, sqlserver, oracle; repeatable."
                            + " Default: the first four.")
    private List<String> databases = new ArrayList<>();

    @Option(
            names = "--hibernate",
            paramLabel = "VERSION",
            description =
                    "The Hibernate that judges, by its first two numbers: 6.6; or all; repeatable. Default: the newest.")
    private List<String> hibernates = new ArrayList<>();

    @Option(
            names = "--baselines",
            description =
                    "Only the schemas of the baselines: no changed versions, no drift, no validation by Hibernate.")
    private boolean baselines;

    @Option(names = "--home", paramLabel = "DIR", description = "The folder of this module; default: ${DEFAULT-VALUE}.")
    private Path home = Path.of("conformance");

    @Option(names = "--retort", paramLabel = "JAR", description = "What is judged; default: ${DEFAULT-VALUE}.")
    private Path retort = Path.of("cli/target/retort.jar");

    private Conformance() {}

    /**
     * Runs and ends the JVM with the exit code.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Conformance()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Path target = home.resolve("target/conformance");
        Reasons reasons = Reasons.read(home.resolve("reasons.txt"));
        List<Verdict> verdicts = verdicts(target);
        Report report = new Report(verdicts, reasons);
        Path listing = target.resolve("differences.txt");
        Files.writeString(listing, report.listing());
        System.out.print(report.table());
        System.out.print("\n" + report.versions());
        System.out.println("\nEvery difference, one a line: " + listing);
        if (corpora.isEmpty()
                && !baselines
                && hibernates.isEmpty()
                && verdicts.stream()
                                .map(verdict -> verdict.setting().database())
                                .distinct()
                                .count()
                        == Databases.NAMES.size()) {
            Path page = home.resolve("../docs/conformance.md").normalize();
            Files.writeString(page, new Page(report).text());
            System.out.println("Written: " + page);
        }
        int unexplained = report.unexplained().size();
        System.out.println(
                unexplained == 0 ? "No difference without a reason." : unexplained + " differences without a reason.");
        return unexplained == 0 ? 0 : 1;
    }

    private List<Verdict> verdicts(Path target) throws IOException, SQLException {
        List<String> there = new ArrayList<>(Databases.NAMES);
        there.addAll(Vendor.names());
        List<String> chosenDatabases = databases.isEmpty() ? Databases.NAMES : chosen(databases, there);
        List<String> live =
                chosenDatabases.stream().filter(Databases.NAMES::contains).toList();
        List<Vendor> vendors = Stream.of(Vendor.values())
                .filter(vendor -> chosenDatabases.contains(vendor.text()))
                .toList();
        List<Corpus> all = Corpus.readAll(home.resolve("corpora"));
        List<String> chosenCorpora =
                chosen(corpora, all.stream().map(Corpus::name).toList());
        if (!Files.exists(retort)) {
            throw new ParameterException(spec.commandLine(), "no file " + retort + "; build it with: make build");
        }
        List<Environment> environments = environments(
                all.stream()
                        .filter(corpus -> chosenCorpora.contains(corpus.name()))
                        .toList(),
                new ClassPath(target.resolve("class-paths"), Versions.read()));
        Consumer<String> log = System.err::println;
        try (RunningDatabases running = RunningDatabases.start(live, log);
                RetortSubject subject =
                        new RetortSubject(retort.toAbsolutePath(), Databases.drivers(), target.resolve("projects"))) {
            return new Docket(environments, running.databases(), vendors, target.resolve("changed"), baselines, subject)
                    .verdicts();
        }
    }

    /** One version of Hibernate after the other, each with every corpus. */
    private List<Environment> environments(List<Corpus> chosenCorpora, ClassPath classPaths) throws IOException {
        Versions versions = Versions.read();
        List<String> chosenHibernates = hibernates.isEmpty()
                ? List.of(versions.newestHibernate())
                : hibernates.contains("all") ? versions.hibernates() : chosen(hibernates, versions.hibernates());
        List<Environment> environments = new ArrayList<>();
        for (String hibernate : chosenHibernates) {
            for (Corpus corpus : chosenCorpora) {
                environments.addAll(Environment.of(corpus, hibernate, classPaths));
            }
        }
        return environments;
    }

    /** What was asked for, in the order in which it is there; everything where nothing was asked for. */
    private List<String> chosen(List<String> asked, List<String> there) {
        for (String name : asked) {
            if (!there.contains(name)) {
                throw new ParameterException(spec.commandLine(), "no '" + name + "'; there are " + there);
            }
        }
        return asked.isEmpty() ? there : there.stream().filter(asked::contains).toList();
    }
}
