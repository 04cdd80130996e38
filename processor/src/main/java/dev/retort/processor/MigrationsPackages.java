package dev.retort.processor;

import dev.retort.Migrations;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.comparison.HistoryConfiguration;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.finding.Finding;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The migrations packages of a compilation: those in it, those of the compilation before it, which an incremental one leaves out, and
 * the one that {@code retort.package} names.
 */
final class MigrationsPackages {
    private static final String LIST = "META-INF/retort/packages";

    private final Elements elements;
    private final CompilerFiles files;
    private final RetortAnnotations annotations;
    private final NavigableSet<String> names = new TreeSet<>();

    MigrationsPackages(Elements elements, CompilerFiles files, Optional<String> given) {
        this.elements = elements;
        this.files = files;
        this.annotations = new RetortAnnotations(elements);
        files.readOutput(LIST).stream()
                .flatMap(String::lines)
                .filter(this::isAnnotated)
                .forEach(names::add);
        given.ifPresent(names::add);
    }

    private boolean isAnnotated(String name) {
        PackageElement element = elements.getPackageElement(name);
        if (element == null) {
            files.requireDeleted(name + ".package-info");
        }
        return element != null && element.getAnnotation(Migrations.class) != null;
    }

    /** Adds the packages of a round; true if there were any. */
    boolean collect(RoundEnvironment round) {
        Set<PackageElement> packages = ElementFilter.packagesIn(round.getElementsAnnotatedWith(Migrations.class));
        packages.forEach(element -> names.add(element.getQualifiedName().toString()));
        return !packages.isEmpty();
    }

    /** The histories, by name, as their elements are in this round; without those {@link #unresolved}. */
    List<HistoryConfiguration> all() {
        return names.stream()
                .map(this::element)
                .filter(element -> !isUnresolved(element))
                .map(HistoryConfiguration::of)
                .toList();
    }

    /** The packages whose configuration names what does not exist in this round. */
    List<Finding> unresolved() {
        return names.stream()
                .map(this::element)
                .filter(this::isUnresolved)
                .map(element -> RetortAnnotations.finding(ElementReference.of(element), Migrations.class))
                .toList();
    }

    /**
     * The classes that {@link Migrations#entities} names and that no provider would read.
     *
     * @param isMapped whether a class of a name is mapped
     */
    List<Finding> unmapped(Predicate<String> isMapped) {
        return all().stream()
                .flatMap(history -> history.entities().stream()
                        .filter(isMapped.negate())
                        .sorted()
                        .map(name -> unmapped(name, history)))
                .toList();
    }

    private static Finding unmapped(String name, HistoryConfiguration history) {
        return new Finding(
                Problem.NOT_MAPPED,
                "@Migrations(entities = …) of %s names %s, which has no annotation @Entity, @MappedSuperclass, @Embeddable or @Converter, and no mapping file maps it. The history would lack its table. Annotate the class, or remove it from entities."
                        .formatted(history.name(), name),
                ElementReference.of(history.element()),
                Migrations.class.getName());
    }

    private boolean isUnresolved(PackageElement element) {
        return annotations.isUnresolved(element, Migrations.class);
    }

    private PackageElement element(String name) {
        PackageElement element = elements.getPackageElement(name);
        if (element == null) {
            throw new RetortException(
                    Problem.UNKNOWN_PACKAGE,
                    "There is no package %s, neither in this compilation nor on the class path. Correct the option retort.package, or put the module that has the package on the class path."
                            .formatted(name));
        }
        return element;
    }

    /** Writes the list for the next compilation and for the tools. */
    void write() {
        files.writeOutput(LIST, names.stream().map(name -> name + "\n").collect(Collectors.joining()));
    }
}
