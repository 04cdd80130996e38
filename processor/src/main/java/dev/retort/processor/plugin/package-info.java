/** The plug-in of javac, which calls the processor without the price that javac takes for any. */
@NullMarked
package dev.retort.processor.plugin;

import org.jspecify.annotations.NullMarked;
