package dev.retort.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Joins several heads in a revision that follows all of them. */
@Mojo(name = "merge", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class MergeMojo extends ProjectMojo {
    /** The root of the sources, where revision classes are written. */
    @Parameter(property = "retort.sources", defaultValue = "${project.build.sourceDirectory}", required = true)
    private File sources;

    /** The root of the resources, where the snapshot is. */
    @Parameter(property = "retort.resources", defaultValue = "${project.basedir}/src/main/resources", required = true)
    private File resources;

    /** A short description of the revision. */
    @Parameter(property = "retort.message")
    private @Nullable String message;

    /** For Maven, which sets the parameters. */
    public MergeMojo() {}

    @Override
    CommandArguments arguments() {
        return command("merge")
                .option("--sources", sources)
                .option("--resources", resources)
                .option("--message", message);
    }
}
