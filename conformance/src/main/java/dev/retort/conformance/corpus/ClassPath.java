package dev.retort.conformance.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Resolves the class path that a corpus' {@code pom.xml} describes, with the Maven on the PATH, and compiles its sources. */
public final class ClassPath {
    private final Path cache;
    private final Versions versions;
    private final Set<Path> compiled = new HashSet<>();

    /**
     * Keeps resolved class paths in {@code cache}, a folder below {@code target}.
     *
     * @param cache made when missing
     */
    public ClassPath(Path cache, Versions versions) {
        this.cache = cache;
        this.versions = versions;
    }

    /**
     * The jars of a corpus, and before them the folder of its sources, if it has any, compiled against the newest Hibernate. Maven
     * is asked only when its pom, the parent of all corpora or the root pom is newer than the answer kept.
     *
     * @param hibernate the first two numbers of the version of Hibernate: {@code 6.6}
     * @throws IOException when Maven cannot resolve them or the sources do not compile; the message holds the output
     */
    public List<Path> of(Corpus corpus, String hibernate) throws IOException {
        List<Path> jars = new ArrayList<>(jars(corpus, versions.withHibernate(hibernate)));
        SourceFolder sources = Corpus.sources(corpus.folder());
        if (Files.isDirectory(sources.folder())) {
            Path classes = classes(corpus);
            if (compiled.add(classes)) {
                sources.compile(jars(corpus, versions), classes);
                copy(corpus.folder().resolve("resources"), classes);
            }
            jars.add(0, classes);
        }
        return jars;
    }

    String newestHibernate() {
        return versions.newestHibernate();
    }

    private Path classes(Corpus corpus) {
        return cache.resolve(corpus.name() + "-classes").toAbsolutePath();
    }

    private List<Path> jars(Corpus corpus, Versions versions) throws IOException {
        Path pom = corpus.folder().resolve("pom.xml").toAbsolutePath();
        Path answer = Files.createDirectories(cache)
                .resolve(corpus.name() + "-" + versions.hibernate() + ".classpath")
                .toAbsolutePath();
        if (!isNewer(
                answer,
                pom,
                corpus.folder().resolve("../pom.xml"),
                corpus.folder().resolve("../../../pom.xml"))) {
            askMaven(pom, answer, versions);
        }
        List<Path> jars = new ArrayList<>();
        for (String jar : Files.readString(answer).strip().split(File.pathSeparator, -1)) {
            jars.add(Path.of(jar));
        }
        return jars;
    }

    /** Copies files that stand beside the classes, such as {@code META-INF/orm.xml}, where a corpus has any. */
    private static void copy(Path resources, Path classes) throws IOException {
        if (!Files.isDirectory(resources)) {
            return;
        }
        try (var files = Files.walk(resources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = classes.resolve(resources.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isNewer(Path answer, Path... sources) throws IOException {
        if (!Files.exists(answer)) {
            return false;
        }
        for (Path source : sources) {
            if (Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(answer)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static void askMaven(Path pom, Path answer, Versions versions) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "mvn", "-B", "-q", "-f", pom.toString(), versions.buildClassPathGoal(), "-Dmdep.outputFile=" + answer));
        command.addAll(versions.arguments());
        Process maven = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (maven.waitFor() != 0) {
                Files.deleteIfExists(answer);
                throw new IOException("Maven cannot resolve " + pom + ":\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Maven resolved " + pom, e);
        } finally {
            maven.destroy();
        }
    }
}
