package dev.retort.gradle.task;

import dev.retort.cli.CommandArguments;
import dev.retort.gradle.command.ProjectTask;
import java.io.File;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.tasks.Classpath;
import org.gradle.api.tasks.OutputFile;

/** Makes one executable jar of the revisions, the runtime and the JDBC drivers of the project, for deployments. */
public abstract class BundleTask extends ProjectTask {
    /** For Gradle, which makes the tasks. */
    public BundleTask() {}

    /** The jar to write. */
    @OutputFile
    public abstract RegularFileProperty getOutput();

    /** Jars or folders to include as a whole: what revisions, callbacks or dialects of your own use. */
    @Classpath
    public abstract ConfigurableFileCollection getWith();

    @Override
    protected CommandArguments arguments() {
        return super.arguments()
                .option("--output", getOutput().get().getAsFile())
                .options(
                        "--with",
                        getWith().getFiles().stream().map(File::getPath).toList());
    }
}
