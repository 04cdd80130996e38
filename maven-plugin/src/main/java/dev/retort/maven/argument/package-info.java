/** The arguments that goals pass to commands. */
@NullMarked
package dev.retort.maven.argument;

import org.jspecify.annotations.NullMarked;
