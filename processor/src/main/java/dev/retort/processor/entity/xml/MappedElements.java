package dev.retort.processor.entity.xml;

import dev.retort.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The annotations of classes and members as the mapping files have them: those in Java with what a file says laid over them, or what
 * the file says alone, where it says that it is complete.
 */
public final class MappedElements {
    private static final Set<String> PERSISTENCE =
            Set.of("jakarta.persistence", "javax.persistence", "org.hibernate.annotations");

    /** What is read of the defaults of the persistence unit, and what has no part in the schema. */
    private static final Set<String> UNIT_DEFAULTS = Set.of(
            "access",
            "cascade-persist",
            "catalog",
            // Hibernate 7.4 reads it, and quotes nothing.
            "delimited-identifiers",
            "description",
            "entity-listeners",
            "schema");

    private final Elements elements;
    private final MappingFiles files;
    private final Map<Element, AnnotatedMapping> annotated = new HashMap<>();
    private final Set<Element> complete = new HashSet<>();
    private final List<FileProblem> problems = new ArrayList<>();

    /** Over the classes of a compilation. */
    public MappedElements(Elements elements, Types types, MappingFiles files) {
        this.elements = elements;
        this.files = files;
        files.stream().forEach(file -> read(file, types));
    }

    private void read(MappingFile file, Types types) {
        PackageElement nowhere = elements.getPackageElement("");
        file.unitDefaults().stream()
                .flatMap(defaults -> defaults.children().stream())
                .filter(each -> !UNIT_DEFAULTS.contains(each.name()))
                .forEach(each -> unread(file, each, nowhere));
        for (XmlElement element : file.classes()) {
            TypeElement type = elements.getTypeElement(file.className(element));
            if (type == null) {
                unknown(file, element, file.className(element), nowhere);
            } else {
                if (files.isComplete() || element.is("metadata-complete")) {
                    complete.add(type);
                }
                new ClassMapping(this, new MirrorWriter(elements, types, file), file, type).read(element);
            }
        }
    }

    /** The annotations of a class, a member or anything else. */
    public List<? extends AnnotationMirror> of(Element element) {
        List<? extends AnnotationMirror> java = inJava(element);
        AnnotatedMapping found = annotated.get(element);
        return found == null ? java : found.over(java);
    }

    /** The annotations in Java that count. */
    List<? extends AnnotationMirror> inJava(Element element) {
        List<? extends AnnotationMirror> all = element.getAnnotationMirrors();
        boolean counts = !files.isComplete()
                && !complete.contains(element)
                && (element.getEnclosingElement() == null || !complete.contains(element.getEnclosingElement()));
        return counts || all.isEmpty()
                ? all
                : all.stream().filter(each -> !isOfPersistence(each)).toList();
    }

    /** Whether an annotation maps: one of a persistence library, or one that such an annotation makes a part of it. */
    private boolean isOfPersistence(AnnotationMirror mirror) {
        Element type = mirror.getAnnotationType().asElement();
        return PERSISTENCE.contains(packageName(type))
                || type.getAnnotationMirrors().stream()
                        .anyMatch(each -> PERSISTENCE.contains(
                                packageName(each.getAnnotationType().asElement())));
    }

    private String packageName(Element type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    AnnotatedMapping on(Element element) {
        return annotated.computeIfAbsent(element, key -> new AnnotatedMapping());
    }

    /** The schema of the persistence unit's tables and sequences without one of their own; empty for none. */
    public String unitSchema() {
        return unitDefault("schema").orElse("");
    }

    Optional<String> unitDefault(String name) {
        return files.unitDefault(name);
    }

    boolean isComplete(TypeElement type) {
        return complete.contains(type);
    }

    /** The problems of the files. */
    public List<FileProblem> problems() {
        return problems;
    }

    void unknown(MappingFile file, XmlElement element, String name, Element place) {
        problems.add(new FileProblem(
                Problem.UNKNOWN_IN_MAPPING_FILE,
                place,
                "%s: there is no %s, so the element has no effect. Correct the name, or remove the element."
                        .formatted(file.place(element), name)));
    }

    void unread(MappingFile file, XmlElement element, Element place) {
        problems.add(new FileProblem(
                Problem.UNSUPPORTED_MAPPING_ELEMENT,
                place,
                "%s is not supported in a mapping file and may affect the schema. Use the corresponding annotation, and remove the element from the file."
                        .formatted(file.place(element))));
    }
}
