package dev.retort.gradle.command;

import dev.retort.cli.CommandArguments;
import dev.retort.cli.EmbeddedCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gradle.api.DefaultTask;
import org.gradle.api.GradleException;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.options.Option;

/** A task that runs a command of the command line. */
public abstract class CommandTask extends DefaultTask {
    /** For Gradle, which makes the tasks. */
    public CommandTask() {}

    /** The name of the command. */
    @Input
    public abstract Property<String> getCommand();

    /** The folder of the build, where {@code retort.properties} may be. */
    @Internal
    public abstract DirectoryProperty getFolder();

    /** The migrations package; needed where there are several histories. */
    @Input
    @Optional
    @Option(option = "package", description = "The migrations package; needed where there are several histories.")
    public abstract Property<String> getPackageName();

    /** Print one JSON object instead of text. */
    @Input
    @Optional
    @Option(option = "json", description = "Print one JSON object instead of text.")
    public abstract Property<Boolean> getJson();

    /** The command with what the project gives it, without the options of the task. */
    protected CommandArguments arguments() {
        CommandArguments arguments = new CommandArguments(getCommand().get());
        if (this instanceof SourcesRoot root) {
            arguments.option("--sources", root.getSources().get().getAsFile());
        }
        if (this instanceof ResourcesRoot root) {
            arguments.option("--resources", root.getResources().get().getAsFile());
        }
        return arguments;
    }

    /** Runs the command. A command that is not done fails the build with its message. */
    @TaskAction
    public void run() {
        CommandArguments arguments = arguments();
        TaskOptions.add(this, arguments);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        EmbeddedCommand.run(getFolder().get().getAsFile().toPath(), out, arguments)
                .ifPresent(failure -> {
                    throw new GradleException(failure);
                });
    }
}
