/** Migrated databases for JUnit tests, and ready-made tests for a history. */
@NullMarked
package dev.retort.testkit;

import org.jspecify.annotations.NullMarked;
