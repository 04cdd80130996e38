/** What Retort costs, beside the same work in plain JDBC and what its peers take for it. */
@NullMarked
package dev.retort.benchmarks;

import org.jspecify.annotations.NullMarked;
