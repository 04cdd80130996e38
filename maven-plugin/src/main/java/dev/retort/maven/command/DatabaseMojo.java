package dev.retort.maven.command;

import dev.retort.cli.CommandArguments;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal over a database. */
public abstract class DatabaseMojo extends ProjectMojo {

    /** The JDBC URL; else the environment variable {@code RETORT_URL}. */
    @Parameter(property = "retort.url")
    private @Nullable String url;

    /** The user; else the environment variable {@code RETORT_USER}. */
    @Parameter(property = "retort.user")
    private @Nullable String user;

    /** The password; else the environment variable {@code RETORT_PASSWORD}. */
    @Parameter(property = "retort.password")
    private @Nullable String password;

    /** A command with these. */
    protected final CommandArguments databaseCommand(String name) {
        return command(name).option("--url", url).option("--user", user).option("--password", password);
    }
}
