/** What a history that begins with a live database starts from: the schema of the entities, with what the database has instead. */
@NullMarked
package dev.retort.catalog.adopt;

import org.jspecify.annotations.NullMarked;
