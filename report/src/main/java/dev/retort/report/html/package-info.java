/** The page of HTML: its data, and the resources that show it. */
@NullMarked
package dev.retort.report.html;

import org.jspecify.annotations.NullMarked;
