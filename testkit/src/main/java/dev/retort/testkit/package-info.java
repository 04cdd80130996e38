/** Ready-made JUnit tests for a history. */
@NullMarked
package dev.retort.testkit;

import org.jspecify.annotations.NullMarked;
