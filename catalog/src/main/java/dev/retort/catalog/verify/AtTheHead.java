package dev.retort.catalog.verify;

import dev.retort.problem.RetortException;
import java.sql.SQLException;
import java.util.List;

/** Whether the database with all revisions is as the snapshot describes it. */
record AtTheHead(VerifiedHistory history, ScratchDatabase database, HeadMigration head) implements VerificationCheck {
    @Override
    public String name() {
        return "the database at the head agrees with the snapshot";
    }

    @Override
    public CheckResult run() {
        try {
            head.run();
        } catch (RetortException | SQLException e) {
            return CheckResult.notRun("A revision fails on this database.");
        }
        try {
            List<String> differences = database.differences(history.schema());
            return differences.isEmpty()
                    ? CheckResult.passed()
                    : RoundTrip.differs("at the head, by the snapshot", differences);
        } catch (SQLException e) {
            return CheckResult.failed(List.of(String.valueOf(e.getMessage())), "The scratch database failed.");
        }
    }
}
