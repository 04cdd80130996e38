/** Compares a live database with the schema that is expected of it, and tells what a person would do about each difference. */
@NullMarked
package dev.retort.catalog.drift;

import org.jspecify.annotations.NullMarked;
