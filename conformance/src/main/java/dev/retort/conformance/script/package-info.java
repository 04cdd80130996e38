/**
 * The judge where no server can be had: Hibernate's script against Retort's, read by the same rules into the same {@code catalog}.
 * Uses {@code catalog}, {@code corpus}, {@code hibernate} and {@code subject}.
 */
@NullMarked
package dev.retort.conformance.script;

import org.jspecify.annotations.NullMarked;
