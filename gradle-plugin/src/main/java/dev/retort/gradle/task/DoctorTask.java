package dev.retort.gradle.task;

import dev.retort.gradle.command.DatabaseTask;
import dev.retort.gradle.command.ResourcesRoot;
import dev.retort.gradle.command.SourcesRoot;

/** Checks the set-up, and prints how to fix what is wrong. Fails the build if something does not work. */
public abstract class DoctorTask extends DatabaseTask implements SourcesRoot, ResourcesRoot {
    /** For Gradle, which makes the tasks. */
    public DoctorTask() {}
}
