package dev.retort.gradle;

import dev.retort.gradle.command.CommandTask;
import dev.retort.gradle.command.DatabaseTask;
import dev.retort.gradle.command.ProjectTask;
import dev.retort.gradle.fleet.FleetTask;
import dev.retort.gradle.fleet.ProvisionTask;
import dev.retort.gradle.task.AdoptTask;
import dev.retort.gradle.task.BundleTask;
import dev.retort.gradle.task.CheckTask;
import dev.retort.gradle.task.DiffTask;
import dev.retort.gradle.task.DoctorTask;
import dev.retort.gradle.task.DowngradeTask;
import dev.retort.gradle.task.DraftTask;
import dev.retort.gradle.task.DriftTask;
import dev.retort.gradle.task.EditTask;
import dev.retort.gradle.task.HistoryTask;
import dev.retort.gradle.task.InitTask;
import dev.retort.gradle.task.MergeTask;
import dev.retort.gradle.task.RebaseTask;
import dev.retort.gradle.task.RemoveTask;
import dev.retort.gradle.task.RepairTask;
import dev.retort.gradle.task.ReportTask;
import dev.retort.gradle.task.RevisionTask;
import dev.retort.gradle.task.RunnerTask;
import dev.retort.gradle.task.ShowTask;
import dev.retort.gradle.task.SqlTask;
import dev.retort.gradle.task.SquashTask;
import dev.retort.gradle.task.StampTask;
import dev.retort.gradle.task.UpgradeTask;
import dev.retort.gradle.task.VerifyTask;
import java.util.List;
import java.util.Locale;
import org.gradle.api.tasks.TaskContainer;

/**
 * The tasks, one for each command.
 *
 * @param command the name of the command
 * @param type the class of the task
 * @param isTracked whether its inputs tell whether it has to run again; a database or the sources that it writes are none
 * @param description what {@code gradle tasks} prints
 */
record CommandTasks(String command, Class<? extends CommandTask> type, boolean isTracked, String description) {
    /** All of them. */
    static final List<CommandTasks> ALL = List.of(
            tracked("check", CheckTask.class, "Checks that entities, snapshot and revisions agree."),
            tracked("bundle", BundleTask.class, "Makes one executable jar of revisions, runtime and JDBC drivers."),
            task("adopt", AdoptTask.class, "Takes over a database that exists."),
            task("branches", ProjectTask.class, "Lists the revisions where the history forks, and the labels."),
            task("current", DatabaseTask.class, "Shows the current revision of a database."),
            task("diff", DiffTask.class, "Shows what leads from one revision to another."),
            task("doctor", DoctorTask.class, "Checks the set-up, and prints how to fix what is wrong."),
            task("downgrade", DowngradeTask.class, "Downgrades a database to a target, which stays applied."),
            task("draft", DraftTask.class, "Shows the pending changes between the entities and the snapshot."),
            task("drift", DriftTask.class, "Compares a live database with the schema of its revision."),
            task("edit", EditTask.class, "Opens the source of a revision in an editor."),
            task("fleet", FleetTask.class, "Shows where the tenants are."),
            task("heads", ProjectTask.class, "Lists the revisions without a successor."),
            task("history", HistoryTask.class, "Lists the revisions; with a database, also their state there."),
            task("init", InitTask.class, "Creates a migrations package."),
            task("merge", MergeTask.class, "Joins several heads in a revision that follows all of them."),
            task("provision", ProvisionTask.class, "Creates the schema of a new tenant by one script."),
            task("rebase", RebaseTask.class, "Moves the revisions of one branch behind the head of the other."),
            task("remove", RemoveTask.class, "Deletes the newest revision."),
            task("repair", RepairTask.class, "Shows what blocks a run, or records what a person found out."),
            task("report", ReportTask.class, "Shows what has changed since a revision or a branch."),
            task("revision", RevisionTask.class, "Accepts the draft: writes a revision class and the snapshot."),
            task("runner", RunnerTask.class, "Changes what runs the revisions: Retort, Flyway or Liquibase."),
            task("show", ShowTask.class, "Shows the operations of a revision."),
            task("sql", SqlTask.class, "Prints a range of the history as SQL."),
            task("squash", SquashTask.class, "Replaces a range of revisions by one that leads to the same schema."),
            task("stamp", StampTask.class, "Records that a database is at a target, without running anything."),
            task("upgrade", UpgradeTask.class, "Upgrades a database to a target."),
            task("verify", VerifyTask.class, "Verifies the history on scratch databases."));

    private static CommandTasks task(String command, Class<? extends CommandTask> type, String description) {
        return new CommandTasks(command, type, false, description);
    }

    private static CommandTasks tracked(String command, Class<? extends CommandTask> type, String description) {
        return new CommandTasks(command, type, true, description);
    }

    /** The name of the task of a command: {@code retortRevision}. */
    static String name(String command) {
        return "retort" + command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
    }

    /** Registers all of them; Gradle makes those that a build runs. */
    static void register(TaskContainer tasks) {
        ALL.forEach(each -> tasks.register(name(each.command), each.type, each::configure));
    }

    private void configure(CommandTask task) {
        task.getCommand().set(command);
        task.setDescription(description);
        if (!isTracked) {
            task.doNotTrackState("It writes sources or asks a database.");
        }
    }
}
