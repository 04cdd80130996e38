package dev.retort.conformance.subject;

import dev.retort.conformance.database.Scratch;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Retort as a user has it: javac with the processor from {@code retort.jar}, {@code retort revision -m baseline}, javac again,
 * {@code retort upgrade}. The baseline is written once for an application and applied to every database.
 */
public final class RetortSubject implements Subject {
    private final Path retortJar;
    private final Path folder;
    private final Tool retort;
    private final Set<Application> written = new HashSet<>();

    /**
     * Judges this build.
     *
     * @param retortJar the executable jar
     * @param folder where projects are written; they stay there to be looked at
     */
    public RetortSubject(Path retortJar, Path folder) {
        this.retortJar = retortJar;
        this.folder = folder;
        this.retort = new Tool(retortJar);
    }

    @Override
    public Set<String> migrate(Application application, Scratch database) throws SubjectException {
        Baseline baseline = new Baseline(folder.resolve(application.corpus())
                .resolve(application.unit().name())
                .resolve(application.naming() + "-" + application.constraintNames()));
        if (!written.contains(application)) {
            baseline.write(application, retortJar, retort);
            written.add(application);
        }
        retort.run(
                "upgrade",
                "--url",
                database.url(),
                "--classes",
                baseline.classes().toString());
        return Set.of("retort_history");
    }
}
