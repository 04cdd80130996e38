package dev.retort.catalog.verify;

import dev.retort.Retort;
import dev.retort.problem.RetortException;
import dev.retort.revision.Repeatable;
import dev.retort.run.history.RepeatableTable;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Whether the repeatables run at the head, run again, and leave the views that they declare. */
record RepeatablesCheck(VerifiedHistory history, MigratedScratch scratch, int revisions) implements VerificationCheck {
    @Override
    public String name() {
        return "the repeatables run twice";
    }

    @Override
    public CheckResult run() {
        try {
            scratch.reach(revisions);
        } catch (RetortException | SQLException e) {
            return CheckResult.notRun("A revision fails on this database.");
        }
        try {
            try {
                return twice();
            } finally {
                scratch.startOver(); // their views would be in the way of what follows
            }
        } catch (RetortException e) {
            return CheckResult.failed(
                    List.of(String.valueOf(e.getMessage())),
                    "A repeatable must run on a database that it has run on: delete rows before it inserts them, and replace views.");
        } catch (SQLException e) {
            return CheckResult.failed(List.of(String.valueOf(e.getMessage())), "The scratch database failed.");
        }
    }

    private CheckResult twice() throws SQLException {
        Retort retort = Retort.using(scratch.database().dataSource())
                .classLoader(history.loader())
                .migrations(history.packageName())
                .contexts(history.contexts().toArray(String[]::new));
        String target = history.graph().branches().isMeant() ? "heads" : "head";
        retort.upgrade(target);
        try (Connection connection = scratch.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(RepeatableTable.beside(
                            history.historyTable(), scratch.database().dialect())
                    .invalidate());
        }
        retort.upgrade(target);
        Schema expected = history.schema();
        for (Repeatable each : retort.repeatables()) {
            expected = each.applyTo(expected);
        }
        List<String> differences = scratch.database().differences(expected);
        return differences.isEmpty() ? CheckResult.passed() : RoundTrip.differs("behind the repeatables", differences);
    }
}
