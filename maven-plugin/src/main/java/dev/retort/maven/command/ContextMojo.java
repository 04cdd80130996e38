package dev.retort.maven.command;

import dev.retort.cli.CommandArguments;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal over a database that runs or writes operations. */
public abstract class ContextMojo extends DatabaseMojo {
    /** The contexts of which the rows are wanted too, such as {@code demo}. */
    @Parameter(property = "retort.context")
    private @Nullable List<String> context;

    /** A command with these. */
    protected final CommandArguments contextCommand(String name) {
        return databaseCommand(name).options("--context", context);
    }
}
