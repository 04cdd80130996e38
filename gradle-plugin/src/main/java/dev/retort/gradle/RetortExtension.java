package dev.retort.gradle;

import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.provider.Property;

/**
 * The block {@code retort { … }} of a build script. Nothing in it is required.
 *
 * <pre>
 * retort {
 *     url.set(providers.environmentVariable("BOOKINGS_URL"))
 *     drift.set("error")
 * }
 * </pre>
 */
public abstract class RetortExtension {
    /** For Gradle, which makes it. */
    public RetortExtension() {}

    /** The migrations package: where there are several histories, or where another project has the package. */
    public abstract Property<String> getPackageName();

    /** What the compiler does where entities and snapshot differ: {@code warn}, {@code error} or {@code ignore}. */
    public abstract Property<String> getDrift();

    /** The JDBC URL; else the environment variable {@code RETORT_URL}. */
    public abstract Property<String> getUrl();

    /** The user; else the environment variable {@code RETORT_USER}. */
    public abstract Property<String> getUser();

    /** The password; else the environment variable {@code RETORT_PASSWORD}. */
    public abstract Property<String> getPassword();

    /** The root of the sources with the migrations package. Default: {@code src/main/java}. */
    public abstract DirectoryProperty getSources();

    /** The root of the resources with the snapshot. Default: {@code src/main/resources}. */
    public abstract DirectoryProperty getResources();

    /** The class outputs with the entities of the history. Default: those of the source set {@code main}. */
    public abstract ConfigurableFileCollection getClasses();
}
