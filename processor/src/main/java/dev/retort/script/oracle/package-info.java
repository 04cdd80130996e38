/** The SQL of Oracle Database, for scripts. Uses {@link dev.retort.script} and the shared SQL of the runtime. */
@NullMarked
package dev.retort.script.oracle;

import org.jspecify.annotations.NullMarked;
