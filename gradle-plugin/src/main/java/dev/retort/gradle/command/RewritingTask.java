package dev.retort.gradle.command;

import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** A task that changes or deletes revisions, which no database may have applied. */
public abstract class RewritingTask extends WritingTask implements DatabaseConnection {
    /** For Gradle, which makes the tasks. */
    public RewritingTask() {}

    /** The JDBC URL of a database that must not have applied them. */
    @Input
    @Optional
    @Option(option = "url", description = "The JDBC URL of a database that must not have applied them.")
    @Override
    public abstract Property<String> getUrl();

    /** The user of that database. */
    @Input
    @Optional
    @Option(option = "user", description = "The user of that database.")
    @Override
    public abstract Property<String> getUser();

    /** The password of that user. */
    @Internal
    @Option(option = "password", description = "The password of that user.")
    @Override
    public abstract Property<String> getPassword();
}
