package dev.retort.maven.command;

import dev.retort.cli.CommandArguments;
import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that writes revision classes and the snapshot. */
public abstract class WritingMojo extends ProjectMojo {
    /** The root of the sources, where revision classes are written. Default: that of the module with the migrations package. */
    @Parameter(property = "retort.sources")
    private @Nullable File sources;

    /** The root of the resources, where the snapshot is. Default: {@code src/main/resources} of the module with the migrations package. */
    @Parameter(property = "retort.resources")
    private @Nullable File resources;

    /** How the class is indented: a number of spaces, or {@code tab}. */
    @Parameter(property = "retort.indent")
    private @Nullable String indent;

    /** Import each static member by its name, instead of with {@code *}. */
    @Parameter(property = "retort.singleImports")
    private boolean singleImports;

    /** Start the class with {@code @formatter:off}. */
    @Parameter(property = "retort.formatterOff")
    private boolean formatterOff;

    /** A command to run after the class was written, such as the project's formatter; {@code {files}} stands for its path. */
    @Parameter(property = "retort.afterWrite")
    private @Nullable String afterWrite;

    /** A command with these. */
    protected final CommandArguments writing(String name) {
        return command(name)
                .option("--sources", sources(sources))
                .option("--resources", resources(resources))
                .option("--indent", indent)
                .flag("--single-imports", singleImports)
                .flag("--formatter-off", formatterOff)
                .option("--after-write", afterWrite);
    }
}
