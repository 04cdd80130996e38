/** The programs of this module: the conformance run, and a way to ask Hibernate for its schema. May use all other packages. */
@NullMarked
package dev.retort.conformance;

import org.jspecify.annotations.NullMarked;
