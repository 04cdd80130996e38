/** The locks that let one run at a time change a database. */
@NullMarked
package dev.retort.run.lock;

import org.jspecify.annotations.NullMarked;
