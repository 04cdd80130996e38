package dev.retort.cli.doctor;

import dev.retort.cli.project.ClassFiles;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.Project;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.util.List;

/**
 * Whether the compiler ran with the processor, which leaves the names of the histories that it found.
 *
 * @param found receives the findings
 * @param project the class outputs
 */
record ProcessorCheckup(Diagnoses found, Project project) {
    private static final String CHECK = "processor";

    /** The migrations packages; none if something is wrong. */
    List<String> packages() throws IOException {
        try {
            List<String> packages = new CompilerOutput(project).requiredPackageNames();
            found.ok(CHECK, "it ran, and found " + String.join(", ", packages));
            return packages;
        } catch (RetortException e) {
            if (e.problem() != Problem.NO_HISTORY) {
                throw e;
            }
            missing(ClassFiles.in(project.classes()));
            return List.of();
        }
    }

    private void missing(ClassFiles files) {
        if (!files.migrations().isEmpty()) {
            found.error(
                    CHECK,
                    "it did not run: a package with @Migrations is compiled, and META-INF/retort is not there",
                    "Put it on the processor path and compile all: annotationProcessorPaths of the maven-compiler-plugin, annotationProcessor in"
                            + " Gradle, -processorpath of javac; without -proc:none.");
        } else {
            found.error(
                    CHECK,
                    "no package with @Migrations is compiled",
                    "Create one and compile:  retort init --package com.acme.migrations   If it is in another module, compile with"
                            + " -Aretort.package=NAME and name that module with --class-path.");
        }
    }
}
