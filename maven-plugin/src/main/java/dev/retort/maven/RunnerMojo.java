package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.WritingMojo;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Changes what runs the revisions: Retort, Flyway or Liquibase. */
@Mojo(name = "runner", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class RunnerMojo extends WritingMojo {
    /** The new runner: {@code retort}, {@code flyway} or {@code liquibase}. */
    @Parameter(property = "retort.runner", required = true)
    private String runner;

    /** The databases to have scripts for; without any those that {@code @Migrations} states. */
    @Parameter(property = "retort.database")
    private @Nullable List<String> database;

    /** For Maven, which sets the parameters. */
    public RunnerMojo() {}

    @Override
    protected CommandArguments arguments() {
        return writing("runner").options("--database", database).positional(runner);
    }
}
