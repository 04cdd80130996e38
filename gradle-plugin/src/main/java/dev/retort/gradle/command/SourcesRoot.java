package dev.retort.gradle.command;

import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.tasks.Internal;

/** A task that works on the sources of revision classes. */
public interface SourcesRoot {
    /** The root of the sources with the migrations package. */
    @Internal
    DirectoryProperty getSources();
}
