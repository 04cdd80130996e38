/** The index of revisions that the processor writes: what a start knows without loading a revision class. Internal. */
@NullMarked
package dev.retort.index;

import org.jspecify.annotations.NullMarked;
