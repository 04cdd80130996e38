package dev.retort.cli.command;

import dev.retort.MigrationRunner;
import dev.retort.Naming;
import dev.retort.cli.option.DialectNames;
import dev.retort.cli.option.LowerCaseNames;
import dev.retort.cli.option.RunnerNames;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.AtomicFiles;
import dev.retort.cli.project.SourceFolder;
import dev.retort.cli.revision.AfterWrite;
import dev.retort.cli.revision.MigrationsAnnotation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort init}: makes a package the home of a history. */
@Command(
        name = "init",
        description = "Create a migrations package: write its package-info.java with @Migrations.",
        footer = {
            "",
            "Afterwards compile, and accept the draft:  retort revision -m baseline",
            "Examples:",
            "  retort init --package com.acme.bookings.migrations",
            "  retort init --package com.acme.bookings.migrations --runner flyway --database postgresql"
        })
public final class InitCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private SourceFolder sources;

    @Mixin
    private AfterWrite afterWrite;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            required = true,
            description = "The package, such as com.acme.bookings.migrations.")
    private String packageName;

    @Option(
            names = "--naming",
            paramLabel = "RULES",
            defaultValue = "auto",
            completionCandidates = NamingNames.class,
            description =
                    "How tables and columns are named: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, which detects"
                            + " Spring Boot.")
    private Naming naming;

    private static final class NamingNames extends LowerCaseNames {
        NamingNames() {
            super(Naming.values());
        }
    }

    @Option(
            names = "--runner",
            paramLabel = "RUNNER",
            defaultValue = "retort",
            completionCandidates = RunnerNames.class,
            description =
                    "What runs the revisions: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}. The others run scripts and"
                            + " need --database.")
    private MigrationRunner runner;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            description = "A database that the history is for: ${COMPLETION-CANDIDATES}; repeatable. Default: all.",
            completionCandidates = DialectNames.class)
    private List<String> databases = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        requirePackage();
        requireDatabases();
        Path file = sources.file(packageName, "package-info.java");
        if (Files.exists(file)) {
            throw new RetortException(
                    Problem.FILE_ACCESS,
                    "%s already exists and was not changed. To make its package a migrations package, put @Migrations on it."
                            .formatted(file));
        }
        new AtomicFiles().add(file, text(file)).write();
        Optional<RetortException> failure = afterWrite.run(List.of(file));
        if (failure.isPresent()) {
            throw failure.get();
        }
        output.print(
                "Wrote %s.%nNow compile, then accept the first draft:  retort revision -m baseline%nIf the database exists already, take it over instead:  retort adopt"
                        .formatted(file),
                Map.of("file", file.toString(), "package", packageName));
        return ExitCodes.DONE;
    }

    private void requirePackage() {
        if (!SourceVersion.isName(packageName)) {
            throw new RetortException(
                    Problem.UNKNOWN_PACKAGE,
                    "\"%s\" is not a Java package name. Use one like com.acme.bookings.migrations."
                            .formatted(packageName));
        }
    }

    private void requireDatabases() {
        if (runner.runsScripts() && databases.isEmpty()) {
            throw new RetortException(
                    Problem.RUNNER_NEEDS_DATABASES,
                    "%s runs scripts, and nothing names the databases to write them for. Nothing was written. Name each:  retort init --package %s --runner %s --database postgresql"
                            .formatted(runner, packageName, runner));
        }
    }

    private String text(Path file) {
        String arguments = naming == Naming.AUTO ? "" : "(naming = dev.retort.Naming.%s)".formatted(naming);
        String text = """
                /** The history of the schema: one class per revision, and the snapshot at the head. */
                @Migrations%s
                package %s;

                import dev.retort.Migrations;
                """.formatted(arguments, packageName);
        return new MigrationsAnnotation(file.toString(), text).with(runner, databases);
    }
}
