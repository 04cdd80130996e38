package dev.retort.cli.doctor;

import dev.retort.Retort;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.TargetTexts;
import dev.retort.problem.RetortException;
import dev.retort.run.history.Database;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.HistoryEntry.Status;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.SecretMasking;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The database, if one is named: its driver, its version, the rights of the user, what stands between.
 *
 * @param found receives the findings
 * @param open the revisions and the drivers
 * @param database the connection
 */
record DatabaseCheckup(Diagnoses found, OpenProject open, DatabaseOptions database) {
    private static final Set<Status> IN_THE_WAY =
            EnumSet.of(Status.CHANGED, Status.UNKNOWN, Status.INTERRUPTED, Status.UNREADABLE);

    /** H2: the database of that name is not there, and was not to be created. */
    private static final Set<Integer> H2_NOT_FOUND = Set.of(90146, 90149);

    void run(List<String> packages) {
        Optional<String> url = database.url();
        found.attempt("driver", () -> driver(url));
        if (url.isEmpty()) {
            found.skipped("database", "none is named: --url, or RETORT_URL");
            return;
        }
        found.attempt("database", () -> examine(url.get(), packages));
    }

    private void driver(Optional<String> url) {
        open.registerDrivers();
        List<String> drivers = open.drivers();
        if (url.isEmpty()) {
            found.ok("driver", String.join(", ", drivers));
            return;
        }
        try {
            found.ok("driver", OpenProject.nameOf(DriverManager.getDriver(url.get())));
        } catch (SQLException e) {
            found.error(
                    "driver",
                    "none of %s is for %s".formatted(String.join(", ", drivers), SecretMasking.masked(url.get())),
                    "Correct the URL, or name the jar of its driver with --class-path.");
        }
    }

    private void examine(String url, List<String> packages) throws SQLException {
        if (SqliteFile.isMissing(url)) {
            notThereYet();
            return;
        }
        ConnectionSource connections = database.connections(open);
        try (Database opened = open.database(connections, "retort_doctor")) {
            SupportedDatabase.examine(opened, found);
        } catch (RetortException e) {
            if (e.getCause() instanceof SQLException sql && H2_NOT_FOUND.contains(sql.getErrorCode())) {
                notThereYet();
                return;
            }
            throw e;
        }
        found.attempt("pooler", () -> new PoolerCheckup(found, connections).run());
        for (String each : packages) {
            found.attempt("applied", () -> examine(each, connections));
        }
    }

    private void notThereYet() {
        found.warning("database", "it does not exist yet", "The first  retort upgrade  creates it.");
    }

    private void examine(String packageName, ConnectionSource connections) {
        if (open.scriptRunner(packageName).isPresent()) {
            found.skipped("applied", packageName + ": another tool runs its scripts, and knows what is applied");
            return;
        }
        Retort retort = database.onExisting(open).migrations(packageName);
        applied(packageName, retort.history());
        String table = retort.historyTable();
        new RightsCheckup(found, () -> open.database(connections, table), connections).run();
    }

    private void applied(String packageName, List<HistoryEntry> history) {
        String blocking = history.stream()
                .filter(each -> IN_THE_WAY.contains(each.status()))
                .map(each -> each.id() + " " + each.status().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!blocking.isEmpty()) {
            found.error("applied", packageName + ": " + blocking, "For what to do about each:  retort repair");
            return;
        }
        List<String> current = history.stream()
                .filter(HistoryEntry::current)
                .map(HistoryEntry::id)
                .toList();
        long pending =
                history.stream().filter(each -> each.status() == Status.PENDING).count();
        found.ok("applied", "%s: at %s, %s pending".formatted(packageName, TargetTexts.list(current), pending));
    }
}
