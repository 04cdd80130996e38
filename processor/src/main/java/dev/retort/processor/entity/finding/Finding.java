package dev.retort.processor.entity.finding;

import dev.retort.problem.Problem;
import javax.lang.model.element.Element;

/**
 * A problem with an element.
 *
 * @param text the problem, why it matters, what to do; without the code
 * @param element the element that the developer has to look at
 * @param annotation the qualified name of the annotation on the element that is the problem; empty for the element as a whole
 */
public record Finding(Problem problem, String text, ElementReference element, String annotation) {
    /** A problem with an element as a whole. */
    public Finding(Problem problem, String text, ElementReference element) {
        this(problem, text, element, "");
    }

    /** A problem with an element of this round as a whole. */
    public Finding(Problem problem, String text, Element element) {
        this(problem, text, ElementReference.of(element));
    }
}
