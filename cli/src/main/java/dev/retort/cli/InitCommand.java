package dev.retort.cli;

import dev.retort.Naming;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort init}: makes a package the home of a history. */
@Command(
        name = "init",
        description = "Make a package the home of a history: write its package-info.java with @Migrations.",
        footer = {
            "",
            "Example:",
            "  retort init --package com.acme.bookings.migrations",
            "Then compile, and accept what the compiler drafted:",
            "  retort revision -m baseline"
        })
final class InitCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private SourceFolder sources;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            required = true,
            description = "The package, such as com.acme.bookings.migrations.")
    private String packageName;

    @Option(
            names = "--naming",
            paramLabel = "RULES",
            defaultValue = "AUTO",
            description =
                    "How tables and columns are named: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, which sees whether"
                            + " Spring Boot is there.")
    private Naming naming;

    @Override
    public Integer call() throws IOException {
        if (!SourceVersion.isName(packageName)) {
            throw new RetortException(
                    Problem.UNKNOWN_PACKAGE,
                    "\"%s\" is no name of a Java package. Use one like com.acme.bookings.migrations."
                            .formatted(packageName));
        }
        Path file = sources.file(packageName, "package-info.java");
        if (Files.exists(file)) {
            throw new RetortException(
                    Problem.FILE_ACCESS,
                    "There is a %s already; it was left as it is. To make its package the home of a history, put @Migrations on it."
                            .formatted(file));
        }
        new AtomicFiles().add(file, text()).write();
        output.print(
                "Wrote %s.%nNow compile, then accept the first draft:  retort revision -m baseline".formatted(file),
                Map.of("file", file.toString(), "package", packageName));
        return ExitCodes.DONE;
    }

    private String text() {
        String arguments = naming == Naming.AUTO ? "" : "(naming = dev.retort.Naming.%s)".formatted(naming);
        return """
                /** The history of the schema: one class a revision, and the snapshot of where they lead. */
                @Migrations%s
                package %s;

                import dev.retort.Migrations;
                """.formatted(arguments, packageName);
    }
}
