package dev.retort.processor.entity.type;

import dev.retort.problem.Problem;

/**
 * Something of an attribute that can't be read from its source.
 *
 * @param text what, why it matters, what to do; without the code
 */
public record TypeRemark(Problem problem, String text) {}
