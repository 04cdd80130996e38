package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.ProjectMojo;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Opens the source of a revision in the editor of {@code VISUAL} or {@code EDITOR}; without one, prints its path. */
@Mojo(name = "edit", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class EditMojo extends ProjectMojo {
    /** The root of the sources. Default: that of the module with the migrations package. */
    @Parameter(property = "retort.sources")
    private @Nullable File sources;

    /** The revision: an id, the first digits of one, {@code head}. */
    @Parameter(property = "retort.target", defaultValue = "head")
    private String target;

    /** For Maven, which sets the parameters. */
    public EditMojo() {}

    @Override
    protected CommandArguments arguments() {
        return command("edit").option("--sources", sources(sources)).positional(target);
    }
}
