package dev.retort.cli.option;

import dev.retort.Retort;
import dev.retort.cli.project.OpenProject;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.session.ConnectionSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The database that a command works on. {@link Settings} supplies what the command line omits, except for the password. */
public final class DatabaseOptions {
    private static final String MARIADB_LOGGING = "mariadb.logging.disable";

    /** Of the files that H2 opens in this process: from how full it compacts them, in a thread of its own. */
    private static final String H2_COMPACTION = "h2.autoCompactFillRate";

    /** By default, the driver prints the whole URL if it rejects it. The reference keeps the logger from being collected. */
    private static final Logger POSTGRESQL_LOGGING = Logger.getLogger("org.postgresql");

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "JDBC URL, such as jdbc:postgresql://localhost/bookings. Default: RETORT_URL, else retort.properties.")
    private @Nullable String url;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Database user. Default: RETORT_USER, else retort.properties.")
    private @Nullable String user;

    @Mixin
    private PasswordOption password;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The revisions of a project on the database. */
    public Retort on(OpenProject project) {
        return on(project, known());
    }

    /** The same on a database that has to be there: H2 would make one of any name. */
    public Retort onExisting(OpenProject project) {
        return on(project, existing());
    }

    /** Connections to a database that has to be there. */
    public ConnectionSource connections(OpenProject project) {
        return connections(project, existing());
    }

    private String existing() {
        String known = known();
        boolean made = known.startsWith("jdbc:h2:")
                && !known.startsWith("jdbc:h2:mem:")
                && !known.toUpperCase(Locale.ROOT).contains("IFEXISTS");
        return made ? known + ";IFEXISTS=TRUE" : known;
    }

    private String known() {
        return url().orElseThrow(
                        () -> new RetortException(
                                Problem.DATABASE_UNREACHABLE,
                                "No database is named. Name it with --url (and --user and --password), or in RETORT_URL, RETORT_USER and RETORT_PASSWORD."));
    }

    private Retort on(OpenProject project, String known) {
        project.requireOwnRunner(command.name());
        return project.choose(Retort.using(connections(project, known)));
    }

    /** Keeps drivers from printing what Retort reports itself. */
    public static void silenceDrivers() {
        if (System.getProperty(MARIADB_LOGGING) == null) {
            // Left alone it prints each statement that failed, among them the question whether there is a history yet.
            System.setProperty(MARIADB_LOGGING, "true");
        }
        POSTGRESQL_LOGGING.setLevel(Level.OFF);
    }

    private ConnectionSource connections(OpenProject project, String known) {
        silenceDrivers();
        if (System.getProperty(H2_COMPACTION) == null) {
            System.setProperty(H2_COMPACTION, "0"); // on a full disk it loses what the file held, and reports nothing
        }
        project.registerDrivers();
        project.deleteTraceFileOnClose(known);
        return ConnectionSource.of(known, user, password.value());
    }

    /** The revisions of a project, on the database if one is named. */
    public Retort onIfNamed(OpenProject project) {
        if (isNamed()) {
            return onExisting(project);
        }
        project.requireOwnRunner(command.name());
        return project.offline();
    }

    /** Those of some revisions that the database has applied, or begun to; none if no database is named. */
    public List<String> applied(List<String> ids, OpenProject project) {
        return isNamed()
                ? onExisting(project).history().stream()
                        .filter(entry -> entry.status() != HistoryEntry.Status.PENDING)
                        .map(HistoryEntry::id)
                        .filter(ids::contains)
                        .toList()
                : List.of();
    }

    /** Whether a database is named. */
    public boolean isNamed() {
        return url().isPresent();
    }

    /** The URL, which may contain a password; empty if none is named. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }
}
