package dev.retort.cli.project;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.Map;

/** What to use instead of a command that reads or runs revision classes, where another runner runs scripts. */
final class OtherRunner {
    /** What draws up a change again, because a script can't be replayed in memory. */
    private static final String AGAIN =
            "Keep the scripts and the snapshot that others have, delete your own scripts, compile, and write the change again:  retort revision -m \"...\"";

    private static final Map<String, String> FLYWAY = Map.of(
            "upgrade", "flyway migrate",
            "downgrade", "flyway undo, or run the script U… in a client",
            "stamp", "flyway migrate -skipExecutingMigrations=true, or flyway baseline where Flyway has no table yet",
            "repair", "flyway repair");

    private static final Map<String, String> LIQUIBASE = Map.of(
            "upgrade", "liquibase update",
            "downgrade", "liquibase rollback-count 1",
            "stamp", "liquibase changelog-sync",
            "repair", "liquibase release-locks, or liquibase clear-checksums");

    private static final Map<String, String> BOTH = Map.of(
            "merge", AGAIN,
            "rebase", AGAIN,
            "remove", "Delete its scripts, and restore the snapshot from version control",
            "sql", "The scripts are the SQL",
            "bundle", "Deploy the scripts with that tool",
            "drift", "Compare with the entities:  retort drift --entities");

    private OtherRunner() {}

    /** That a command is of no use here. */
    static RetortException refusing(String command, ScriptRunner runner) {
        boolean flyway = runner.name().equals("Flyway");
        String instead = (flyway ? FLYWAY : LIQUIBASE).get(command);
        String remedy = instead != null
                ? "Run  " + instead
                : BOTH.getOrDefault(
                        command,
                        "Look into %s, or run  %s"
                                .formatted(runner.folder(), flyway ? "flyway info" : "liquibase history"));
        return new RetortException(
                Problem.OTHER_RUNNER,
                "%s runs the revisions of %s, as its @Migrations states, and they are scripts, so \"retort %s\" does nothing here. %s."
                        .formatted(runner.name(), runner.packageName(), command, remedy));
    }
}
