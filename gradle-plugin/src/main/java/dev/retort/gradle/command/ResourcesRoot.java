package dev.retort.gradle.command;

import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.tasks.Internal;

/** A task that works on the resources of a history. */
public interface ResourcesRoot {
    /** The root of the resources with the snapshot. */
    @Internal
    DirectoryProperty getResources();
}
