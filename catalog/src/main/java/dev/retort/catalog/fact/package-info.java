/** What the catalog of a database says, fact by fact, in its own words. Uses the schema of the runtime. */
@NullMarked
package dev.retort.catalog.fact;

import org.jspecify.annotations.NullMarked;
