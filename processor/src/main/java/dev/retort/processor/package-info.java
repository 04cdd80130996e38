/** The annotation processor: rounds, options and problems. Uses every package below it. */
@NullMarked
package dev.retort.processor;

import org.jspecify.annotations.NullMarked;
