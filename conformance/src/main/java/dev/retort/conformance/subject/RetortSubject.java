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
    private static final String CHANGED = "-changed";

    private final Path folder;
    private final Tool retort;
    private final Map<Project, Optional<SubjectException>> written = new ConcurrentHashMap<>();

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
        upgrade(begun(application), database);
        return Set.of("retort_history");
    }

    @Override
    public List<String> drift(Application application, Scratch database) throws SubjectException {
        Project project = begun(application);
        return retort.differences(
                "drift", "--url", database.url(), "--classes", project.classes().toString());
    }

    @Override
    public void change(Application application, List<Path> classPath, Scratch database) throws SubjectException {
        Project first = project(application, "");
        Project changed = project(application, CHANGED);
        once(changed, () -> changed.follow(first, application.unit().classNames(), classPath, retort));
        upgrade(changed, database);
    }

    @Override
    public void takeBack(Application application, Scratch database) throws SubjectException {
        Project changed = project(application, CHANGED);
        retort.run(
                "downgrade",
                "--accept-loss",
                // The draft may be several revisions.
                project(application, "").head(),
                "--url",
                database.url(),
                "--classes",
                changed.classes().toString());
    }

    @Override
    public String script(Application application, String dialect) throws SubjectException {
        Project project = begun(application);
        return retort.answer(
                "sql", "--dialect", dialect, "--classes", project.classes().toString());
    }

    private Project begun(Application application) throws SubjectException {
        Project project = project(application, "");
        once(project, () -> project.begin(application, retort));
        return project;
    }

    private Project project(Application application, String suffix) {
        return new Project(folder.resolve(application.environment().hibernate())
                .resolve(application.environment().corpus().name())
                .resolve(application.unit().name())
                .resolve(application.naming() + "-" + application.constraintNames() + suffix));
    }

    private void upgrade(Project project, Scratch database) throws SubjectException {
        retort.run(
                "upgrade",
                "--url",
                database.url(),
                "--classes",
                project.classes().toString());
    }

    /** Writes a project for the first database; the others meet it, or its failure, as it is. */
    private void once(Project project, Writing writing) throws SubjectException {
        Optional<SubjectException> failure = written.computeIfAbsent(project, unwritten -> {
            try {
                writing.run();
                return Optional.empty();
            } catch (SubjectException e) {
                return Optional.of(e);
            }
        });
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws SubjectException;
    }

    @Override
    public void close() throws IOException {
        retort.close();
    }
}
