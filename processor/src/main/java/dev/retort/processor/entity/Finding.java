package dev.retort.processor.entity;

import dev.retort.problem.Problem;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A problem with an element, which is what a person has to look at.
 *
 * @param text what, why it matters, what to do; without the code
 * @param annotation which one of the element's annotations it is about, if it is about one
 */
public record Finding(
        Problem problem,
        String text,
        Element element,
        @Nullable AnnotationMirror annotation) {
    /** A problem with an element as a whole. */
    public Finding(Problem problem, String text, Element element) {
        this(problem, text, element, null);
    }
}
