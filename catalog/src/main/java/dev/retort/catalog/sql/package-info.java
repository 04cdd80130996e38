/** When two names, types, defaults, conditions and queries mean the same to a database. Uses the runtime. */
@NullMarked
package dev.retort.catalog.sql;

import org.jspecify.annotations.NullMarked;
