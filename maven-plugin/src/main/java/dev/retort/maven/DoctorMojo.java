package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.DatabaseMojo;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Checks the set-up, and prints how to fix what is wrong. Fails the build if something does not work. */
@Mojo(name = "doctor", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DoctorMojo extends DatabaseMojo {
    /** The root of the sources, which may be newer than their classes. */
    @Parameter(property = "retort.sources", defaultValue = "${project.build.sourceDirectory}", required = true)
    private File sources;

    /** The root of the resources, where the snapshot is. */
    @Parameter(property = "retort.resources", defaultValue = "${project.basedir}/src/main/resources", required = true)
    private File resources;

    /** For Maven, which sets the parameters. */
    public DoctorMojo() {}

    @Override
    protected CommandArguments arguments() {
        return databaseCommand("doctor").option("--sources", sources).option("--resources", resources);
    }
}
