package dev.retort.processor.entity.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotations of a compilation. Every element is looked at once. Elements belong to one round of javac, so a view lives no longer
 * than that. Not thread-safe, as javac is not.
 */
public final class AnnotationView {
    private final Elements elements;
    private final Function<Element, List<? extends AnnotationMirror>> source;
    private final Map<TypeElement, AnnotationType> types = new HashMap<>();
    private final Map<Element, Annotations> annotations = new HashMap<>();

    /** A view of the elements of a compilation. */
    public AnnotationView(Elements elements) {
        this(elements, Element::getAnnotationMirrors);
    }

    /** A view of the elements of a compilation with the annotations that something else than Java gives them. */
    public AnnotationView(Elements elements, Function<Element, List<? extends AnnotationMirror>> source) {
        this.elements = elements;
        this.source = source;
    }

    /** The annotations that stand on an element itself: not those of an overridden method or of a superclass. */
    public Annotations of(Element element) {
        Annotations known = annotations.get(element);
        if (known == null) {
            known = Annotations.read(this, source.apply(element));
            annotations.put(element, known);
        }
        return known;
    }

    Annotation annotation(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return new Annotation(this, mirror, type(type));
    }

    private AnnotationType type(TypeElement element) {
        AnnotationType known = types.get(element);
        if (known == null) {
            known = AnnotationType.of(element, elements);
            types.put(element, known);
        }
        return known;
    }
}
