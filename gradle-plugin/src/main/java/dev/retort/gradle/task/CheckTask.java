package dev.retort.gradle.task;

import dev.retort.gradle.command.ProjectTask;
import dev.retort.gradle.command.ResourcesRoot;
import dev.retort.gradle.command.SourcesRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.IgnoreEmptyDirectories;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.OutputFile;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.options.Option;

/** Checks that entities, snapshot and revisions agree. Fails the build if they do not. */
public abstract class CheckTask extends ProjectTask implements SourcesRoot, ResourcesRoot {
    /** For Gradle, which makes the tasks. */
    public CheckTask() {}

    /** Write the snapshot again if its schema is right and only its text differs; record scripts that were edited. */
    @Input
    @Optional
    @Option(
            option = "fix",
            description =
                    "Write the snapshot again if its schema is right and only its text differs; record scripts that were edited.")
    public abstract Property<Boolean> getFix();

    /** Columns that had another name: {@code guest.fax=phone}. */
    @Input
    @Optional
    @Option(option = "rename", description = "Columns that had another name: guest.fax=phone.")
    public abstract ListProperty<String> getRename();

    /** Tables that had another name: {@code visitor=guest}. */
    @Input
    @Optional
    @Option(option = "rename-table", description = "Tables that had another name: visitor=guest.")
    public abstract ListProperty<String> getRenameTable();

    /** The objects that are dropped and not renamed: {@code guest.fax}, {@code guest}. */
    @Input
    @Optional
    @Option(option = "drop", description = "The objects that are dropped and not renamed: guest.fax, guest.")
    public abstract ListProperty<String> getDrop();

    /** What the command reads beside classes: the snapshot, scripts, and {@code retort.properties}. */
    @InputFiles
    @IgnoreEmptyDirectories
    @PathSensitive(PathSensitivity.RELATIVE)
    public abstract ConfigurableFileCollection getCheckedFiles();

    /** Exists after a check that found no difference. */
    @OutputFile
    public abstract RegularFileProperty getAgreed();

    @Override
    public void run() {
        super.run();
        Path agreed = getAgreed().get().getAsFile().toPath();
        try {
            Files.writeString(agreed, "Entities, snapshot and revisions agree.\n");
        } catch (IOException e) {
            throw new UncheckedIOException("can't write " + agreed, e);
        }
    }
}
