package dev.retort.cli.command;

import dev.retort.catalog.scratch.ScratchServer;
import dev.retort.catalog.scratch.ScratchServers;
import dev.retort.catalog.verify.Verification;
import dev.retort.catalog.verify.VerifiedHistory;
import dev.retort.cli.option.ContextOptions;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.option.PasswordOption;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.output.VerifyProgress;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.script.Scripts;
import dev.retort.cli.verification.ScriptedHistory;
import dev.retort.cli.verification.VerifyReport;
import dev.retort.cli.verification.VerifyRun;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.spi.Extensions;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort verify}: tries a history on scratch databases. */
@Command(
        name = "verify",
        description =
                "Verify the history: one head, revisions, snapshot and entities agree, and on scratch databases every"
                        + " revision goes up, down and up again and leads to the snapshot. Exits with 2 if a check fails.",
        footer = {
            "",
            "Examples:",
            "  retort verify                                        needs no database",
            "  retort verify --database h2 --database postgresql    both at once",
            "  retort verify --database jdbc:mysql://localhost/test --user root --password"
        })
public final class VerifyCommand implements Callable<Integer> {
    /** They log each step. The references keep the loggers from being collected. */
    private static final List<Logger> LOGGING = Stream.of("org.hibernate", "org.flywaydb", "liquibase")
            .map(Logger::getLogger)
            .toList();

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private SnapshotFile snapshot;

    @Mixin
    private ContextOptions contexts;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            description = "Where to make scratch databases: " + ScratchServers.NAMES
                    + ", or the JDBC URL of a server, on which only databases of its own are touched."
                    + " Repeatable; several run at once.")
    private List<String> databases = new ArrayList<>();

    @Option(names = "--user", paramLabel = "NAME", description = "Database user for URLs.")
    private @Nullable String user;

    @Mixin
    private PasswordOption password;

    @Override
    public Integer call() throws IOException {
        DatabaseOptions.silenceDrivers();
        LOGGING.forEach(each -> each.setLevel(Level.SEVERE));
        try (OpenProject open = OpenProject.of(project);
                URLClassLoader extensions = project.extensions()) {
            String secret = password.value();
            List<ScratchServer> servers = databases.stream()
                    .map(database -> open.scratch(database, user, secret))
                    .toList();
            VerifiedHistory history = history(open, new Extensions(extensions));
            VerifyReport report = new VerifyReport(history.packageName());
            try (VerifyProgress progress = output.verifyProgress()) {
                verify(open, history, servers, new VerifyRun(report, progress));
            }
            output.print(report.text(), report.json());
            return report.isFailed() ? ExitCodes.DIFFERENT : ExitCodes.DONE;
        }
    }

    private void verify(OpenProject open, VerifiedHistory history, List<ScratchServer> servers, VerifyRun run)
            throws IOException {
        Optional<ScriptRunner> runner = open.scriptRunner(history.packageName());
        if (runner.isEmpty()) {
            run.checks("", Verification.withoutDatabase(history));
            run.atOnce(servers, server -> Verification.on(server, history));
            return;
        }
        Path resources = snapshot.root();
        ScriptedHistory scripted = new ScriptedHistory(history, Scripts.read(runner.get(), resources), resources);
        run.checks("", scripted.withoutDatabase());
        run.atOnce(servers, server -> Verification.ofScripts(server, history, scripted));
    }

    private VerifiedHistory history(OpenProject open, Extensions extensions) throws IOException {
        CompilerOutput compiled = new CompilerOutput(project);
        String packageName = compiled.packageName();
        return open.history(
                        packageName, snapshot.read(packageName, compiled), entities(compiled, packageName), extensions)
                .in(contexts.names(open.offline()));
    }

    /** A module that has the revisions alone has no entities. */
    private static Optional<EntitiesFile> entities(CompilerOutput compiled, String packageName) {
        try {
            return Optional.of(compiled.entities(packageName));
        } catch (RetortException e) {
            if (e.problem() == Problem.NOT_COMPILED) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
