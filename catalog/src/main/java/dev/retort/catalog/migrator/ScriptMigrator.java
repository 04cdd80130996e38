package dev.retort.catalog.migrator;

import java.util.Optional;
import javax.sql.DataSource;

/** Runs the scripts of a project on one database, with the tool that runs them in production. */
public interface ScriptMigrator {
    /** The tool. */
    String name();

    /**
     * Runs all scripts that the database has not run.
     *
     * @throws ScriptsRefusedException if the tool is not there, or a script fails
     */
    void migrate(DataSource database) throws ScriptsRefusedException;

    /**
     * Takes back the revisions at the end that Retort wrote, and runs them again.
     *
     * @return why nothing was taken back; empty if it was
     * @throws ScriptsRefusedException if a statement fails
     */
    Optional<String> downAndUp(DataSource database) throws ScriptsRefusedException;
}
