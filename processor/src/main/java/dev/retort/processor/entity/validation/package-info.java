/** What Bean Validation's constraints on the properties of a class say of columns. Uses annotations as {@code view} gives them. */
@NullMarked
package dev.retort.processor.entity.validation;

import org.jspecify.annotations.NullMarked;
