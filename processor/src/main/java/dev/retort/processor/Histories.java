package dev.retort.processor;

import dev.retort.Migrations;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The migrations packages of a compilation: those in it, those of the compilation before it, which an incremental one leaves out, and
 * the one that {@code retort.package} names.
 */
final class Histories {
    private static final String LIST = "META-INF/retort/packages";

    private final Elements elements;
    private final CompilerFiles files;
    private final NavigableSet<String> names = new TreeSet<>();

    Histories(Elements elements, CompilerFiles files, Optional<String> given) {
        this.elements = elements;
        this.files = files;
        files.readOutput(LIST).stream()
                .flatMap(String::lines)
                .filter(this::isAnnotated)
                .forEach(names::add);
        given.ifPresent(names::add);
    }

    private boolean isAnnotated(String name) {
        PackageElement element = elements.getPackageElement(name);
        if (element == null) {
            files.requireGone(name + ".package-info");
        }
        return element != null && element.getAnnotation(Migrations.class) != null;
    }

    /** Adds the packages of a round; true if there were any. */
    boolean collect(RoundEnvironment round) {
        Set<PackageElement> packages = ElementFilter.packagesIn(round.getElementsAnnotatedWith(Migrations.class));
        packages.forEach(element -> names.add(element.getQualifiedName().toString()));
        return !packages.isEmpty();
    }

    /** The histories, by name, as their elements are in this round. */
    List<History> all() {
        return names.stream().map(this::history).toList();
    }

    private History history(String name) {
        PackageElement element = elements.getPackageElement(name);
        if (element == null) {
            throw new RetortException(
                    Problem.UNKNOWN_PACKAGE,
                    "There is no package %s, neither in this compilation nor on the class path. Correct the option retort.package, or put the module that has the package on the class path."
                            .formatted(name));
        }
        return History.of(element);
    }

    /** Writes the list for the next compilation and for the tools. */
    void write() {
        files.writeOutput(LIST, names.stream().map(name -> name + "\n").collect(Collectors.joining()));
    }
}
