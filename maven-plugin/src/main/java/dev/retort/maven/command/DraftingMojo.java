package dev.retort.maven.command;

import dev.retort.cli.CommandArguments;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that compares the entities with the snapshot, and writes no revision. */
public abstract class DraftingMojo extends ProjectMojo {
    /** The root of the resources, where the snapshot is. Default: {@code src/main/resources} of the module with the migrations package. */
    @Parameter(property = "retort.resources")
    private @Nullable File resources;

    /** Columns that had another name: {@code guest.fax=phone}. */
    @Parameter(property = "retort.rename")
    private @Nullable List<String> rename;

    /** Tables that had another name: {@code visitor=guest}. */
    @Parameter(property = "retort.renameTable")
    private @Nullable List<String> renameTable;

    /** The objects that are dropped and not renamed: {@code guest.fax}, {@code guest}. */
    @Parameter(property = "retort.drop")
    private @Nullable List<String> drop;

    /** A command with these. */
    protected final CommandArguments drafting(String name) {
        return command(name)
                .option("--resources", resources(resources))
                .options("--rename", rename)
                .options("--rename-table", renameTable)
                .options("--drop", drop);
    }
}
