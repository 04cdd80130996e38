package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.CommandMojo;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Creates a migrations package: writes its {@code package-info.java} with {@code @Migrations}. */
@Mojo(name = "init")
public final class InitMojo extends CommandMojo {
    /** The root of the sources, where revision classes are written. */
    @Parameter(property = "retort.sources", defaultValue = "${project.build.sourceDirectory}", required = true)
    private File sources;

    /** The package, such as {@code com.acme.bookings.migrations}. */
    @Parameter(property = "retort.package", required = true)
    private String packageName;

    /** How tables and columns are named: AUTO, JPA, SPRING. */
    @Parameter(property = "retort.naming", defaultValue = "AUTO")
    private String naming;

    /** What runs the revisions: {@code retort}, {@code flyway} or {@code liquibase}. */
    @Parameter(property = "retort.runner", defaultValue = "retort")
    private String runner;

    /** The databases that the history is for; without any, all. */
    @Parameter(property = "retort.database")
    private @Nullable List<String> database;

    /** A command to run after the file was written, such as the project's formatter; {@code {files}} stands for its path. */
    @Parameter(property = "retort.afterWrite")
    private @Nullable String afterWrite;

    /** The modules of the build. */
    @Parameter(defaultValue = "${reactorProjects}", readonly = true, required = true)
    private List<MavenProject> modules;

    /** For Maven, which sets the parameters. */
    public InitMojo() {}

    /** Each module would get the package. */
    @Override
    protected boolean prepare() throws MojoFailureException {
        if (modules.size() > 1) {
            throw new MojoFailureException(
                    "A history is in one module, and this build has %s. Nothing was written. Name the module:  mvn retort:init -pl MODULE -Dretort.package=%s"
                            .formatted(modules.size(), packageName));
        }
        return true;
    }

    @Override
    protected CommandArguments arguments() {
        return new CommandArguments("init")
                .option("--sources", sources)
                .option("--package", packageName)
                .option("--naming", naming)
                .option("--runner", runner)
                .options("--database", database)
                .option("--after-write", afterWrite);
    }
}
