package dev.retort.processor.entity;

import dev.retort.problem.Problem;
import javax.lang.model.element.Element;

/**
 * A problem with an entity, on the element that a person has to look at.
 *
 * @param text what, why it matters, what to do; without the code
 */
public record Finding(Problem problem, String text, Element element) {}
