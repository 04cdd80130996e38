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

/** Verifies the history on scratch databases. Fails the build if a check fails. */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, requiresDependencyResolution = ResolutionScope.TEST)
public final class VerifyMojo extends ProjectMojo {
    /** The class path of the tests, which have the embedded databases. */
    @Parameter(defaultValue = "${project.testClasspathElements}", readonly = true, required = true)
    private List<String> testClassPath;

    /** The root of the resources, where the snapshot is. Default: {@code src/main/resources} of the module with the migrations package. */
    @Parameter(property = "retort.resources")
    private @Nullable File resources;

    /** Where to make scratch databases: {@code h2}, {@code postgresql}, a JDBC URL. */
    @Parameter(property = "retort.database")
    private @Nullable List<String> database;

    /** The user for URLs. */
    @Parameter(property = "retort.user")
    private @Nullable String user;

    /** The password for URLs; else the environment variable {@code RETORT_PASSWORD}. */
    @Parameter(property = "retort.password")
    private @Nullable String password;

    /** The contexts of which the rows are verified too, such as {@code demo}. */
    @Parameter(property = "retort.context")
    private @Nullable List<String> context;

    /** For Maven, which sets the parameters. */
    public VerifyMojo() {}

    @Override
    protected List<String> classPath() {
        return testClassPath;
    }

    @Override
    protected String compilation() {
        return "process-test-classes";
    }

    @Override
    protected CommandArguments arguments() {
        return command("verify")
                .option("--resources", resources(resources))
                .options("--database", database)
                .options("--context", context)
                .option("--user", user)
                .option("--password", password);
    }
}
