/** The effect of Bean Validation constraints on columns. Uses annotations as {@code view} gives them. */
@NullMarked
package dev.retort.processor.entity.validation;

import org.jspecify.annotations.NullMarked;
