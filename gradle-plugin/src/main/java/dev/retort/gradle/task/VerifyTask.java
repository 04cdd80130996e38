package dev.retort.gradle.task;

import dev.retort.gradle.command.ProjectTask;
import dev.retort.gradle.command.ResourcesRoot;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Verifies the history on scratch databases. Fails the build if a check fails. */
public abstract class VerifyTask extends ProjectTask implements ResourcesRoot {
    /** For Gradle, which makes the tasks. */
    public VerifyTask() {}

    /** Where to make scratch databases: {@code h2}, {@code postgresql}, a JDBC URL. */
    @Input
    @Optional
    @Option(option = "database", description = "Where to make scratch databases: h2, postgresql, a JDBC URL.")
    public abstract ListProperty<String> getDatabase();

    /** The user for URLs. */
    @Input
    @Optional
    @Option(option = "user", description = "The user for URLs.")
    public abstract Property<String> getUser();

    /** The password for URLs; else the environment variable {@code RETORT_PASSWORD}. */
    @Internal
    @Option(option = "password", description = "The password for URLs; else the environment variable RETORT_PASSWORD.")
    public abstract Property<String> getPassword();

    /** The contexts of which the rows are verified too, such as {@code demo}. */
    @Input
    @Optional
    @Option(option = "context", description = "The contexts of which the rows are verified too, such as demo.")
    public abstract ListProperty<String> getContext();
}
