package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.ProjectMojo;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Makes one executable jar of the revisions, the runtime and the JDBC drivers of the project, for deployments. */
@Mojo(name = "bundle", defaultPhase = LifecyclePhase.PACKAGE, requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class BundleMojo extends ProjectMojo {
    /** The jar to write. */
    @Parameter(
            property = "retort.output",
            defaultValue = "${project.build.directory}/${project.artifactId}-migrations.jar",
            required = true)
    private File output;

    /** Jars or folders to include as a whole: what revisions, callbacks or dialects of your own use. */
    @Parameter(property = "retort.with")
    private @Nullable List<File> with;

    /** For Maven, which sets the parameters. */
    public BundleMojo() {}

    @Override
    protected CommandArguments arguments() {
        return command("bundle")
                .option("--output", output)
                .options(
                        "--with",
                        with == null ? null : with.stream().map(File::getPath).toList());
    }
}
