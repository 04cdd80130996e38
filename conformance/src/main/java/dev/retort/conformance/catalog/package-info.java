/** What a database holds, as values, and the comparison of two of them. */
@NullMarked
package dev.retort.conformance.catalog;

import org.jspecify.annotations.NullMarked;
