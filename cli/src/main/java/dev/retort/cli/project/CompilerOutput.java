package dev.retort.cli.project;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.EntitiesOfModules;
import dev.retort.processor.snapshot.EntityMembers;
import dev.retort.processor.snapshot.LimitedText;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of the compiler in a project's class outputs. Loads no class. */
public final class CompilerOutput {
    private static final String FOLDER = "META-INF/retort/";

    private final Project project;

    public CompilerOutput(Project project) {
        this.project = project;
    }

    /** The migrations package that was asked for, or the only one that there is. */
    public String packageName() {
        NavigableSet<String> packages = required();
        if (packages.size() == 1) {
            return packages.first();
        }
        throw new RetortException(
                Problem.SEVERAL_HISTORIES,
                "There are several histories: %s. Name one: --package %s"
                        .formatted(String.join(", ", packages), packages.first()));
    }

    /**
     * The migrations package that was asked for, or all that there are, sorted.
     *
     * @throws RetortException if there are none
     */
    public List<String> requiredPackageNames() {
        return List.copyOf(required());
    }

    private NavigableSet<String> required() {
        NavigableSet<String> packages = packageNames();
        if (packages.isEmpty()) {
            throw new RetortException(
                    Problem.NO_HISTORY,
                    "The compiler left no history in %s. Put the processor on the processor path, create a migrations package with \"retort init\", and compile."
                            .formatted(places()));
        }
        return packages;
    }

    /** The migrations package that was asked for, or all that there are. */
    NavigableSet<String> packageNames() {
        NavigableSet<String> packages = new TreeSet<>();
        project.packageName()
                .ifPresentOrElse(
                        packages::add,
                        () -> texts(FOLDER + "packages")
                                .forEach(text -> text.lines().forEach(packages::add)));
        return packages;
    }

    /**
     * What the compiler made of the entities, in all class outputs that have some of this history.
     *
     * @throws RetortException if there is nothing, if the compiler could not read them exactly, or if two outputs contradict each other
     */
    public EntitiesFile entities(String packageName) {
        List<String> problems = texts(FOLDER + packageName + ".problems");
        if (!problems.isEmpty()) {
            throw new RetortException(
                    Problem.UNRELIABLE_ENTITIES,
                    "The compiler could not read all entities of %s exactly, so a revision made from them would be wrong. Fix these problems, then compile again:%n%s"
                            .formatted(packageName, String.join("", problems).stripTrailing()));
        }
        String name = packageName + ".entities";
        List<String> texts = texts(FOLDER + name);
        if (texts.isEmpty()) {
            throw new RetortException(
                    Problem.NOT_COMPILED,
                    "The compiler left no %s in %s. Compile the entities of this history first, with the processor on the processor path; name their class output with --classes."
                            .formatted(name, places()));
        }
        try {
            return texts.stream()
                    .map(EntitiesFile::parse)
                    .reduce(EntitiesOfModules::joined)
                    .orElseThrow();
        } catch (RetortException e) {
            throw e.at(name);
        }
    }

    /** Which classes and members the tables and columns come from; nothing where an older compiler left no such file. */
    public EntityMembers members(String packageName) {
        String name = packageName + ".members";
        try {
            return texts(FOLDER + name).stream()
                    .map(EntityMembers::parse)
                    .reduce(EntityMembers.none(), EntityMembers::joined);
        } catch (RetortException e) {
            throw e.at(name);
        }
    }

    /** What the compiler could not read of the entities, a message each: columns, checks and sequences that nothing compares. */
    public List<String> unread(String packageName) {
        return lines(packageName + ".remarks");
    }

    /** The class names of the extensions that the compiler drafted with. */
    public List<String> extensions(String packageName) {
        return lines(packageName + ".extensions");
    }

    private List<String> lines(String name) {
        return texts(FOLDER + name).stream().flatMap(String::lines).distinct().toList();
    }

    private String places() {
        return project.classes().stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** A resource of the class outputs, in their order; of the class path where no output has it. */
    List<String> texts(String name) {
        List<String> texts = texts(name, project.classes());
        return texts.isEmpty() ? texts(name, project.classPath()) : texts;
    }

    private static List<String> texts(String name, List<Path> places) {
        List<String> texts = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(Project.urls(places), null)) {
            for (URL url : Collections.list(loader.findResources(name))) {
                texts.add(text(url));
            }
        } catch (IOException e) {
            throw new RetortException(
                    Problem.FILE_ACCESS, "%s could not be read: %s.".formatted(name, e.getMessage()), e);
        }
        return texts;
    }

    private static String text(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return LimitedText.of(stream, url.getPath());
        }
    }
}
