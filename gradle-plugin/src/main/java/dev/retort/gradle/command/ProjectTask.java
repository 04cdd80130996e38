package dev.retort.gradle.command;

import dev.retort.cli.CommandArguments;
import java.io.File;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.FileCollection;
import org.gradle.api.tasks.Classpath;

/** A task over what the project's compiler made. Gradle compiles first: the classes are an input. */
public abstract class ProjectTask extends CommandTask {
    /** For Gradle, which makes the tasks. */
    public ProjectTask() {}

    /** The class outputs with the entities of the history. */
    @Classpath
    public abstract ConfigurableFileCollection getClasses();

    /** The class path of the project: drivers, and revisions from other projects. */
    @Classpath
    public abstract ConfigurableFileCollection getClassPath();

    /** The processor path of the compiler, which may have extensions for drafts. */
    @Classpath
    public abstract ConfigurableFileCollection getProcessorPath();

    @Override
    protected CommandArguments arguments() {
        return super.arguments()
                .options(
                        "--classes",
                        getClasses().getFiles().stream()
                                .filter(File::exists)
                                .map(File::getPath)
                                .toList())
                .option("--class-path", path(getClassPath()))
                .option("--processor-path", path(getProcessorPath()));
    }

    private static String path(FileCollection files) {
        return files.getAsPath();
    }
}
