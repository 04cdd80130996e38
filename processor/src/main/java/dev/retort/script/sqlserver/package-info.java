/** The SQL of SQL Server, for scripts. Uses {@link dev.retort.script} and the shared SQL of the runtime. */
@NullMarked
package dev.retort.script.sqlserver;

import org.jspecify.annotations.NullMarked;
