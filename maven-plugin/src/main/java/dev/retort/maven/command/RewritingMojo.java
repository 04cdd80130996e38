package dev.retort.maven.command;

import dev.retort.cli.CommandArguments;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that changes or deletes revisions, which no database may have applied. */
public abstract class RewritingMojo extends WritingMojo {
    /** The JDBC URL of a database that must not have applied them. */
    @Parameter(property = "retort.url")
    private @Nullable String url;

    /** The user of that database. */
    @Parameter(property = "retort.user")
    private @Nullable String user;

    /** The password of that user. */
    @Parameter(property = "retort.password")
    private @Nullable String password;

    /** A command with these. */
    protected final CommandArguments rewriting(String name) {
        return writing(name).option("--url", url).option("--user", user).option("--password", password);
    }
}
