/** Problems that the reader finds, each on the element that it is about. */
@NullMarked
package dev.retort.processor.entity.finding;

import org.jspecify.annotations.NullMarked;
