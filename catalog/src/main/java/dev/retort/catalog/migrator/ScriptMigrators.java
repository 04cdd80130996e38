package dev.retort.catalog.migrator;

import dev.retort.dialect.Dialect;
import dev.retort.problem.RetortException;

/** Finds what runs the scripts of a history on a database: each database may have scripts of its own. */
public interface ScriptMigrators {
    /** The name of the runner in a sentence. */
    String runner();

    /**
     * What runs the scripts on a database.
     *
     * @throws RetortException if the history has no scripts for it (RT514)
     */
    ScriptMigrator on(Dialect dialect);
}
