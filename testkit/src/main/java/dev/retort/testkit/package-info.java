/**
 * Migrated databases for JUnit tests, and ready-made tests for a history.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.testkit;

import org.jspecify.annotations.NullMarked;
