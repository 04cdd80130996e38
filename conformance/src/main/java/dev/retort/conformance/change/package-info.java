/** A second version of entity classes, made by altering their class files; uses {@code corpus} and {@code hibernate}. */
@NullMarked
package dev.retort.conformance.change;

import org.jspecify.annotations.NullMarked;
