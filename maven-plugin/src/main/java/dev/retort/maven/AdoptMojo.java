package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.NamedValues;
import dev.retort.maven.command.WritingMojo;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Takes over a database that exists: writes its schema as the first revision, and records that the database is at it. */
@Mojo(name = "adopt", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class AdoptMojo extends WritingMojo {
    /** The JDBC URL; else the environment variable {@code RETORT_URL}. */
    @Parameter(property = "retort.url")
    private @Nullable String url;

    /** The user; else the environment variable {@code RETORT_USER}. */
    @Parameter(property = "retort.user")
    private @Nullable String user;

    /** The password; else the environment variable {@code RETORT_PASSWORD}. */
    @Parameter(property = "retort.password")
    private @Nullable String password;

    /** The message of the first revision. */
    @Parameter(property = "retort.message", defaultValue = "baseline")
    private String message;

    /** What to do about differences: {@code guest.note=entity}, {@code *=database}. */
    @Parameter(property = "retort.answer")
    private @Nullable List<String> answer;

    /** A file with such answers, a line each. */
    @Parameter(property = "retort.answers")
    private @Nullable File answers;

    /** Patterns of what to leave alone: {@code audit_*}, {@code guest.search_vector}. */
    @Parameter(property = "retort.ignore")
    private @Nullable List<String> ignore;

    /** For Maven, which sets the parameters. */
    public AdoptMojo() {}

    @Override
    protected CommandArguments arguments() {
        return writing("adopt")
                .option("--url", url)
                .option("--user", user)
                .option("--password", password)
                .option("--message", message)
                .options("--answer", NamedValues.of(answer))
                .option("--answers", answers)
                .options("--ignore", ignore);
    }
}
