package dev.retort.processor;

import dev.retort.Migrations;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.comparison.HazardOfElement;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The messages of the processor, at the severity that {@code retort.drift} asks for. */
final class Messages {
    private final Messager messager;
    private final Elements elements;
    private final Drift drift;

    Messages(ProcessingEnvironment environment, Drift drift) {
        this.messager = environment.getMessager();
        this.elements = environment.getElementUtils();
        this.drift = drift;
    }

    /** Each finding on its element, at its annotation if it is about one. */
    void report(List<Finding> findings) {
        drift.kind().ifPresent(kind -> findings.forEach(each -> print(kind, each)));
    }

    /** Each finding as an error, whatever {@code retort.drift} says: nothing could be compared. */
    void fail(List<Finding> findings) {
        findings.forEach(each -> print(Diagnostic.Kind.ERROR, each));
    }

    /** Each remark on its element: a detail that can't be read, while the rest of the schema can be relied on. */
    void remark(List<Finding> remarks) {
        if (drift.kind().isPresent()) {
            remarks.forEach(each -> print(Diagnostic.Kind.WARNING, each));
        }
    }

    /** Each hazard that a rule of the project found, on the element that its operation comes from. */
    void reportHazards(List<HazardOfElement> hazards) {
        drift.kind()
                .ifPresent(kind -> hazards.forEach(each -> print(
                        kind, each.text(), each.element().resolve(elements).orElse(null), "")));
    }

    /** Reports the reader's findings, and writes them for the tools, which refuse to draft while there are any. */
    void writeProblems(CompilerFiles files, String packageName, List<Finding> findings) {
        write(files, packageName + ".problems", findings);
        report(findings);
    }

    /** Reports what could not be read, and writes it for the tools, which say that they did not compare it. */
    void writeRemarks(CompilerFiles files, String packageName, List<Finding> remarks) {
        write(files, packageName + ".remarks", remarks);
        remark(remarks);
    }

    private static void write(CompilerFiles files, String name, List<Finding> findings) {
        String path = "META-INF/retort/" + name;
        if (findings.isEmpty()) {
            files.delete(StandardLocation.CLASS_OUTPUT, "", path);
        } else {
            files.writeOutput(
                    path,
                    findings.stream()
                            .map(each -> "%s: %s\n".formatted(place(each.element()), text(each)))
                            .collect(Collectors.joining()));
        }
    }

    private static String place(ElementReference element) {
        return element.owner() == null ? element.name() : element.displayName();
    }

    /** Entities, but no history to compare them with; a library whose entities belong to histories elsewhere ignores drift. */
    void noHistory(int classes) {
        if (classes > 0 && drift.kind().isPresent()) {
            note(Problem.NO_HISTORY.message(
                    "There are %s mapped classes, but no migrations package. Create one:  retort init --package <package>"
                            .formatted(classes)));
        }
    }

    /** No Hibernate on the class path and none stated. */
    void hibernateAssumed() {
        note(Problem.HIBERNATE_ASSUMED.message(
                "There is no Hibernate on the class path of this compilation, so the entities are read by the rules of Hibernate %s. Other versions create other schemas. State the one that the application runs with:  @Migrations(hibernate = \"%s\")"
                        .formatted(HibernateProfile.NEWEST.version(), HibernateProfile.NEWEST.version())));
    }

    /** A snapshot with conflict markers, as a warning whatever {@code retort.drift} says: nothing was compared. */
    void conflict(RetortException conflict) {
        messager.printMessage(Diagnostic.Kind.MANDATORY_WARNING, String.valueOf(conflict.getMessage()));
    }

    /** Prints a note. */
    void note(String text) {
        messager.printMessage(Diagnostic.Kind.NOTE, text);
    }

    private void print(Diagnostic.Kind kind, Finding finding) {
        print(kind, text(finding), finding.element().resolve(elements).orElse(null), finding.annotation());
    }

    private void print(Diagnostic.Kind kind, String text, @Nullable Element element, String annotation) {
        messager.printMessage(kind, text, element, annotation(element, annotation));
    }

    /** The annotation to point at. A package has no other place in its file that is about its history. */
    private static @Nullable AnnotationMirror annotation(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        String wanted = name.isEmpty() && element instanceof PackageElement ? Migrations.class.getName() : name;
        return element.getAnnotationMirrors().stream()
                .filter(each -> each.getAnnotationType().toString().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static String text(Finding finding) {
        return finding.problem().message(finding.text());
    }
}
