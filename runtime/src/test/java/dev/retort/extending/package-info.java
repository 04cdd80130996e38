/** The callbacks that {@code docs/extending.md} shows, as a user of the runtime would write them: public API alone. */
@NullMarked
package dev.retort.extending;

import org.jspecify.annotations.NullMarked;
