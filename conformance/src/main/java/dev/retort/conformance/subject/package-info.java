/** What is judged: the way of a user from entity classes to a migrated database; uses {@code corpus} and {@code database}. */
@NullMarked
package dev.retort.conformance.subject;

import org.jspecify.annotations.NullMarked;
