/** Where the tables of a diagram are placed. The Eclipse Layout Kernel computes it. */
@NullMarked
package dev.retort.report.diagram;

import org.jspecify.annotations.NullMarked;
