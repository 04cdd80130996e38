package dev.retort.catalog.verify;

import dev.retort.catalog.migrator.ScriptMigrator;
import dev.retort.catalog.migrator.ScriptsRefusedException;
import dev.retort.problem.RetortException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Takes back what Retort wrote last, with the runner of the project, and runs it again. What a rollback leaves behind is in the way then. */
record ScriptRollback(VerifiedHistory history, ScratchDatabase database, ScriptRun scripts)
        implements VerificationCheck {
    @Override
    public String name() {
        return "down and up again, with the runner";
    }

    @Override
    public CheckResult run() {
        ScriptMigrator migrator;
        try {
            migrator = scripts.requireDone();
        } catch (RetortException e) {
            return CheckResult.notRun("A script fails on this database.");
        }
        try {
            Optional<String> notBack = migrator.downAndUp(database.dataSource());
            if (notBack.isPresent()) {
                return CheckResult.notRun(notBack.get());
            }
            List<String> differences = database.differences(history.schema());
            return differences.isEmpty()
                    ? CheckResult.passed()
                    : RoundTrip.differs("after a rollback and a second run, by the snapshot", differences);
        } catch (ScriptsRefusedException e) {
            return ScriptRun.refused(migrator.name(), String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            return CheckResult.failed(List.of(String.valueOf(e.getMessage())), "The scratch database failed.");
        }
    }
}
