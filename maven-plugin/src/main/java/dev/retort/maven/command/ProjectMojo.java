package dev.retort.maven.command;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal over what the project's compiler made. */
public abstract class ProjectMojo extends CommandMojo {

    /** The class output of the project. */
    @Parameter(property = "retort.classes", defaultValue = "${project.build.outputDirectory}", required = true)
    private File classes;

    /** The class path of the project: drivers, and revisions from other modules. */
    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    /** The migrations package; needed where there are several histories. */
    @Parameter(property = "retort.package")
    private @Nullable String packageName;

    /** Jars and folders with extensions for drafts, as on the compiler's processor path. */
    @Parameter(property = "retort.processorPath")
    private @Nullable String processorPath;

    /** Jars and folders for revision classes and drivers. */
    protected List<String> classPath() {
        return classPath;
    }

    /** A command with these. */
    protected final CommandArguments command(String name) {
        return new CommandArguments(name)
                .option("--classes", classes)
                .option("--class-path", String.join(File.pathSeparator, classPath()))
                .option("--processor-path", processorPath)
                .option("--package", packageName);
    }
}
