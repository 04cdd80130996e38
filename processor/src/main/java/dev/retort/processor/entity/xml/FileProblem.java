package dev.retort.processor.entity.xml;

import dev.retort.problem.Problem;
import javax.lang.model.element.Element;

/**
 * What is wrong in a mapping file.
 *
 * @param text where, what, why it matters, what to do; without the code
 * @param element the class or member that it is about; the unnamed package where there is none
 */
public record FileProblem(Problem problem, Element element, String text) {}
