package dev.retort.gradle.task;

import dev.retort.gradle.command.DatabaseConnection;
import dev.retort.gradle.command.WritingTask;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Takes over a database that exists: writes its schema as the first revision, and records that the database is at it. */
public abstract class AdoptTask extends WritingTask implements DatabaseConnection {
    /** For Gradle, which makes the tasks. */
    public AdoptTask() {}

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

    /** The message of the first revision. */
    @Input
    @Optional
    @Option(option = "message", description = "The message of the first revision.")
    public abstract Property<String> getMessage();

    /** What to do about differences: {@code guest.note=entity}, {@code *=database}. */
    @Input
    @Optional
    @Option(option = "answer", description = "What to do about differences: guest.note=entity, *=database.")
    public abstract ListProperty<String> getAnswer();

    /** A file with such answers, a line each. */
    @Input
    @Optional
    @Option(option = "answers", description = "A file with such answers, a line each.")
    public abstract Property<String> getAnswers();

    /** Patterns of what to leave alone: {@code audit_*}, {@code guest.search_vector}. */
    @Input
    @Optional
    @Option(option = "ignore", description = "Patterns of what to leave alone: audit_*, guest.search_vector.")
    public abstract ListProperty<String> getIgnore();
}
