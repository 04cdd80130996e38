package dev.retort.catalog.verify;

import dev.retort.catalog.migrator.ScriptMigrator;
import dev.retort.catalog.migrator.ScriptMigrators;
import dev.retort.catalog.migrator.ScriptsRefusedException;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the runner of the project run all scripts on an empty database. The other checks start from there. */
final class ScriptRun implements VerificationCheck {
    private final ScratchDatabase database;
    private final ScriptMigrators migrators;
    private @Nullable ScriptMigrator done;

    ScriptRun(ScratchDatabase database, ScriptMigrators migrators) {
        this.database = database;
        this.migrators = migrators;
    }

    @Override
    public String name() {
        return migrators.runner() + " runs the scripts";
    }

    @Override
    public CheckResult run() {
        try {
            ScriptMigrator migrator = migrators.on(database.dialect());
            migrator.migrate(database.dataSource());
            done = migrator;
            return CheckResult.passed();
        } catch (ScriptsRefusedException e) {
            return refused(migrators.runner(), String.valueOf(e.getMessage()));
        } catch (RetortException e) {
            return CheckResult.failed(List.of(String.valueOf(e.getMessage())), "");
        } catch (SQLException e) {
            return CheckResult.failed(List.of(String.valueOf(e.getMessage())), "The scratch database failed.");
        }
    }

    /** The failure of a script. */
    static CheckResult refused(String runner, String why) {
        return CheckResult.failed(
                List.of(Problem.SCRIPTS_REFUSED.message(
                        "%s does not run the scripts: %s".formatted(runner, why.replaceAll("\\s*\\R\\s*", " ")))),
                "If a script is wrong, correct it, unless a database has run it: then a new script has to follow.");
    }

    /**
     * What ran the scripts.
     *
     * @throws RetortException if they were not run, or failed
     */
    ScriptMigrator requireDone() {
        ScriptMigrator migrator = done;
        if (migrator == null) {
            throw new RetortException(Problem.SCRIPTS_REFUSED, "The scripts were not run.");
        }
        return migrator;
    }
}
