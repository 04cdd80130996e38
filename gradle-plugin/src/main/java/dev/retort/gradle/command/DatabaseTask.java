package dev.retort.gradle.command;

import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** A task over a database. */
public abstract class DatabaseTask extends ProjectTask implements DatabaseConnection {
    /** For Gradle, which makes the tasks. */
    public DatabaseTask() {}

    /** The JDBC URL; else the environment variable {@code RETORT_URL}. */
    @Input
    @Optional
    @Option(option = "url", description = "The JDBC URL; else the environment variable RETORT_URL.")
    @Override
    public abstract Property<String> getUrl();

    /** The user; else the environment variable {@code RETORT_USER}. */
    @Input
    @Optional
    @Option(option = "user", description = "The user; else the environment variable RETORT_USER.")
    @Override
    public abstract Property<String> getUser();

    /** The password; else the environment variable {@code RETORT_PASSWORD}. */
    @Internal
    @Option(option = "password", description = "The password; else the environment variable RETORT_PASSWORD.")
    @Override
    public abstract Property<String> getPassword();
}
