/**
 * The history as SQL for someone else to run, and the dialects that only write such scripts. Uses the runtime and nothing of the processor.
 */
@NullMarked
package dev.retort.script;

import org.jspecify.annotations.NullMarked;
