/** Values and rows that a schema accepts, to try revisions on tables that are not empty. Pure: schemas in, values out. */
@NullMarked
package dev.retort.processor.sample;

import org.jspecify.annotations.NullMarked;
