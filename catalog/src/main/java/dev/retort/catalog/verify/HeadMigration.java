package dev.retort.catalog.verify;

import dev.retort.problem.RetortException;
import java.sql.SQLException;

/** Leads a scratch database to the head of its history. A database that is there already stays as it is. */
interface HeadMigration {
    /**
     * Applies what is not applied.
     *
     * @throws RetortException if a revision or a script fails, which a check of its own reports
     */
    void run() throws SQLException;
}
