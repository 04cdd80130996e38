package dev.retort.conformance.subject;

import dev.retort.conformance.database.Scratch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Retort as a user has it: javac with the processor from {@code retort.jar}, {@code retort revision -m baseline}, javac again,
 * {@code retort upgrade}. The baseline is written once for an application and applied to every database. Safe for several threads.
 */
public final class RetortSubject implements Subject, AutoCloseable {
    private final Path folder;
    private final Tool retort;
    private final Map<Application, Optional<SubjectException>> written = new ConcurrentHashMap<>();

    /**
     * Judges this build.
     *
     * @param retortJar the executable jar
     * @param drivers jars with the JDBC drivers that it does not bring along
     * @param folder where projects are written; they stay there to be looked at
     */
    public RetortSubject(Path retortJar, List<Path> drivers, Path folder) {
        this.folder = folder;
        this.retort = new Tool(retortJar, drivers);
    }

    @Override
    public Set<String> migrate(Application application, Scratch database) throws SubjectException {
        Baseline baseline = new Baseline(folder.resolve(application.corpus())
                .resolve(application.unit().name())
                .resolve(application.naming() + "-" + application.constraintNames()));
        Optional<SubjectException> failure =
                written.computeIfAbsent(application, unwritten -> failure(baseline, unwritten));
        if (failure.isPresent()) {
            throw failure.get();
        }
        retort.run(
                "upgrade",
                "--url",
                database.url(),
                "--classes",
                baseline.classes().toString());
        return Set.of("retort_history");
    }

    private Optional<SubjectException> failure(Baseline baseline, Application application) {
        try {
            baseline.write(application, retort);
            return Optional.empty();
        } catch (SubjectException e) {
            return Optional.of(e);
        }
    }

    @Override
    public void close() throws IOException {
        retort.close();
    }
}
