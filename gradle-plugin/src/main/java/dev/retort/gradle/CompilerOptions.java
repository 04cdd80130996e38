package dev.retort.gradle;

import java.util.ArrayList;
import java.util.List;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.FileTree;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.IgnoreEmptyDirectories;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.process.CommandLineArgumentProvider;

/**
 * The options of the annotation processor. The files that it reads are inputs of the compilation, by their content and their path below the
 * resources; the folder itself is not, so that another machine finds what this one has put into the build cache.
 */
public abstract class CompilerOptions implements CommandLineArgumentProvider {
    /** For Gradle, which makes it. */
    public CompilerOptions() {}

    /** The root of the resources with the snapshot and the mapping files. */
    @Internal
    public abstract DirectoryProperty getResources();

    /** The snapshot and what may be a mapping file. */
    @InputFiles
    @IgnoreEmptyDirectories
    @PathSensitive(PathSensitivity.RELATIVE)
    public FileTree getRead() {
        return getResources().getAsFileTree().matching(files -> files.include("**/schema.snapshot", "**/*.xml"));
    }

    /** The migrations package, where another project has it. */
    @Input
    @Optional
    public abstract Property<String> getPackageName();

    /** What to do where entities and snapshot differ. */
    @Input
    @Optional
    public abstract Property<String> getDrift();

    @Override
    public Iterable<String> asArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add("-Aretort.snapshot=" + getResources().get().getAsFile());
        if (getPackageName().isPresent()) {
            arguments.add("-Aretort.package=" + getPackageName().get());
        }
        if (getDrift().isPresent()) {
            arguments.add("-Aretort.drift=" + getDrift().get());
        }
        return arguments;
    }
}
