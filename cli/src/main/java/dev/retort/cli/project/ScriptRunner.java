package dev.retort.cli.project;

import dev.retort.MigrationRunner;
import dev.retort.dialect.Dialect;
import java.util.List;

/**
 * The runner of a history whose revisions are scripts.
 *
 * @param packageName the migrations package
 * @param runner not Retort
 * @param databases the databases that each revision has a script for, one or more
 * @param folder the folder of the scripts in the resources, {@code db/migration}
 */
public record ScriptRunner(String packageName, MigrationRunner runner, List<Dialect> databases, String folder) {
    public ScriptRunner {
        databases = List.copyOf(databases);
    }

    /** The name of the runner in a sentence. */
    public String name() {
        return runner == MigrationRunner.FLYWAY ? "Flyway" : "Liquibase";
    }

    /** The command of the runner that records scripts on a database without running them. */
    public String recording() {
        return runner == MigrationRunner.FLYWAY
                ? "flyway migrate -skipExecutingMigrations=true"
                : "liquibase changelog-sync";
    }

    /**
     * What else there is to do where scripts are deleted that the runner may have recorded: to Flyway, a new one of the same version would be a changed
     * one.
     */
    public String forgetting() {
        return runner == MigrationRunner.FLYWAY
                ? "; if Flyway has run them, delete their rows from flyway_schema_history"
                : ", and their lines in the master changelog";
    }

    /** The folder that a runner looks into by default. */
    static String defaultFolder(MigrationRunner runner) {
        return runner == MigrationRunner.FLYWAY ? "db/migration" : "db/changelog";
    }
}
