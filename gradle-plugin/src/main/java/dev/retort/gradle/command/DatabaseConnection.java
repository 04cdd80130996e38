package dev.retort.gradle.command;

import org.gradle.api.provider.Property;

/** A task that connects to a database. Without a value, the command looks into the environment and {@code retort.properties}. */
public interface DatabaseConnection {
    /** The JDBC URL. */
    Property<String> getUrl();

    /** The user. */
    Property<String> getUser();

    /** The password. */
    Property<String> getPassword();
}
