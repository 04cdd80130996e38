package dev.retort.maven.command;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The modules of a build, by what the compiler left in their class outputs. */
final class ReactorModules {
    private final MavenSession session;

    ReactorModules(MavenSession session) {
        this.session = session;
    }

    /** Where the classes of a module are. */
    static File output(MavenProject module) {
        return new File(module.getBuild().getOutputDirectory());
    }

    /** The migrations packages that a compilation knew: those of its module, and the one that {@code retort.package} named. */
    static List<String> packages(File output) {
        Path list = output.toPath().resolve("META-INF/retort/packages");
        try {
            return Files.exists(list) ? Files.readAllLines(list) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Why a goal leaves a module out when it runs for several: its work is done where the entities of a history are. The last module of a
     * build in which no module has a history is not left out, so that the command fails and states what is missing.
     */
    Optional<String> reasonToSkip(MavenProject module) {
        List<String> packages = packages(output(module));
        if (packages.isEmpty()) {
            return isOneOfSeveral(module) && !isLastWithout(module)
                    ? Optional.of("no @Migrations in " + module.getArtifactId() + ".")
                    : Optional.empty();
        }
        return packages.stream().noneMatch(each -> hasEntities(module, each)) && isUsed(module)
                ? Optional.of("%s has no entities of %s; a module that depends on it may."
                        .formatted(module.getArtifactId(), String.join(", ", packages)))
                : Optional.empty();
    }

    private static boolean hasEntities(MavenProject module, String packageName) {
        return new File(output(module), "META-INF/retort/" + packageName + ".entities").exists();
    }

    private boolean isUsed(MavenProject module) {
        return !session.getProjectDependencyGraph()
                .getDownstreamProjects(module, true)
                .isEmpty();
    }

    /** Also if Maven builds only this module of them. */
    private boolean isOneOfSeveral(MavenProject module) {
        MavenProject parent = module.getParent();
        return session.getAllProjects().size() > 1
                || (parent != null
                        && parent.getFile() != null
                        && !parent.getModules().isEmpty());
    }

    private boolean isLastWithout(MavenProject module) {
        List<MavenProject> built = session.getProjects();
        return built.size() > 1
                && built.size() == session.getAllProjects().size()
                && built.get(built.size() - 1).getId().equals(module.getId())
                && built.stream().allMatch(each -> packages(output(each)).isEmpty());
    }

    /** The module whose sources have one of the packages; the given one if none has, or if it has itself. */
    MavenProject withSource(List<String> packages, MavenProject module) {
        if (packages.stream().anyMatch(each -> hasSource(module, each))) {
            return module;
        }
        return session.getAllProjects().stream()
                .filter(each -> packages.stream().anyMatch(name -> hasSource(each, name)))
                .findFirst()
                .orElse(module);
    }

    private static boolean hasSource(MavenProject module, String packageName) {
        return new File(module.getBuild().getSourceDirectory(), packageName.replace('.', '/') + "/package-info.java")
                .exists();
    }
}
