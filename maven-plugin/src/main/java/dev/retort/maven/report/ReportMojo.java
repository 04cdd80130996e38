package dev.retort.maven.report;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.DraftingMojo;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows what has changed since a revision or a branch: operations, hazards, SQL, costs, tables. */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class ReportMojo extends DraftingMojo {
    /** The roots of the sources of entities and revisions, whose lines the report names. Default: those of all modules. */
    @Parameter(property = "retort.sources")
    private @Nullable List<File> sources;

    /** Where the report begins: a target of the history, or a branch, tag or commit of git. Default: the heads. */
    @Parameter(property = "retort.since")
    private @Nullable String since;

    /** How to show it: markdown, html, json, sarif, github. */
    @Parameter(property = "retort.format", defaultValue = "markdown")
    private String format;

    /** The databases to show SQL and costs for, such as {@code postgresql}. Default: those of the history. */
    @Parameter(property = "retort.dialects")
    private @Nullable List<String> dialects;

    /** The file to write the report to. Default: it is printed. */
    @Parameter(property = "retort.output")
    private @Nullable File output;

    /** Fail the build, after the report, if a hazard must be accepted and is not. */
    @Parameter(property = "retort.check", defaultValue = "false")
    private boolean check;

    /** The JDBC URL of a database whose state the page of HTML shows; else the environment variable {@code RETORT_URL}. */
    @Parameter(property = "retort.url")
    private @Nullable String url;

    /** The user; else the environment variable {@code RETORT_USER}. */
    @Parameter(property = "retort.user")
    private @Nullable String user;

    /** The password; else the environment variable {@code RETORT_PASSWORD}. */
    @Parameter(property = "retort.password")
    private @Nullable String password;

    /** For Maven, which sets the parameters. */
    public ReportMojo() {}

    @Override
    protected CommandArguments arguments() {
        return drafting("report")
                .options("--sources", sourcesOfAll(sources))
                .option("--since", since)
                .option("--format", format)
                .options("--dialect", dialects)
                .option("--output", output)
                .option("--url", url)
                .option("--user", user)
                .option("--password", password)
                .flag("--check", check);
    }
}
