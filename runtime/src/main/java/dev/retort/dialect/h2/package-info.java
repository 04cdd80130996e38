/** H2. */
@NullMarked
package dev.retort.dialect.h2;

import org.jspecify.annotations.NullMarked;
