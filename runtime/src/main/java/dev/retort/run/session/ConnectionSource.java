package dev.retort.run.session;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A source of connections. Thread-safe if the data source is. */
public final class ConnectionSource {
    /**
     * For how long H2 compacts a file that it closes. Where the disk is full, it stops half-way, reports nothing, and can lose even what was on disk
     * before the run. Only whoever opens the file first sets it.
     */
    private static final String COMPACTION = "MAX_COMPACT_TIME";

    private static final String REACHABLE =
            "Check that it is running, that the host, port and name in the URL are correct, and that its driver is on the class path";

    private final String description;
    private final List<String> secrets;
    private final Opening opening;
    private final String remedy;

    /**
     * @param secrets the passwords that are known, which no message may tell
     * @param remedy what to do when the database can't be reached
     */
    private ConnectionSource(String description, List<String> secrets, Opening opening, String remedy) {
        this.description = SecretMasking.url(description);
        this.remedy = remedy;
        this.secrets = secrets;
        this.opening = opening;
    }

    private ConnectionSource(String description, List<String> secrets, Opening opening) {
        this(description, secrets, opening, REACHABLE);
    }

    /** Opens a connection. */
    public interface Opening {
        /** A new one. */
        public Session open() throws SQLException;
    }

    /**
     * Connections of any kind.
     *
     * @param description which database, without a password: {@code r2dbc:postgresql://localhost/bookings}
     */
    public static ConnectionSource of(String description, Opening opening) {
        return new ConnectionSource(description, SecretMasking.of(description, null), opening);
    }

    /** Connections of a data source. */
    public static ConnectionSource of(DataSource dataSource) {
        return new ConnectionSource("of the data source", List.of(), () -> new JdbcSession(dataSource.getConnection()));
    }

    /**
     * Connections of a JDBC URL, by the driver that knows it.
     *
     * @param user the user, or null if the URL contains it or none is needed
     * @param password null where there is none, or the URL has it
     */
    public static ConnectionSource of(String url, @Nullable String user, @Nullable String password) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        String settings = url.toUpperCase(Locale.ROOT);
        if (settings.startsWith("JDBC:H2:") && !settings.startsWith("JDBC:H2:MEM:") && !settings.contains(COMPACTION)) {
            properties.setProperty(COMPACTION, "0");
        }
        return new ConnectionSource(
                url,
                SecretMasking.of(url, password),
                () -> new JdbcSession(DriverManager.getConnection(url, properties)),
                Optional.of(JdbcUrl.remedy(SecretMasking.url(url)))
                        .filter(remedy -> !remedy.isEmpty())
                        .orElse(REACHABLE));
    }

    /** This source, whose first connection comes from elsewhere. */
    ConnectionSource startingWith(Opening first) {
        AtomicBoolean begun = new AtomicBoolean();
        return new ConnectionSource(
                description, secrets, () -> begun.compareAndSet(false, true) ? first.open() : opening.open(), remedy);
    }

    /** No database at all: for what can be done without one. */
    public static ConnectionSource none() {
        return new ConnectionSource("none", List.of(), () -> {
            throw new RetortException(Problem.DATABASE_UNREACHABLE, """
                    No database is named, and this command needs one. Name it with --url, --user and --password, or in RETORT_URL, RETORT_USER and \
                    RETORT_PASSWORD; in a program, with Retort.using(…).""");
        });
    }

    /**
     * A new connection.
     *
     * @throws RetortException if the database can't be reached (RT403) or denies access (RT404); no message contains a password
     */
    public Session open() {
        try {
            return opening.open();
        } catch (SQLException e) {
            String said = SecretMasking.said(e, secrets);
            throw isDenied(e) ? denied(said, e) : unreachable(said, e);
        }
    }

    private RetortException denied(String said, SQLException cause) {
        return new RetortException(
                Problem.ACCESS_DENIED, """
                The database %s denies access: %s. Nothing was done. Check the user and the password: --user and --password, RETORT_USER and \
                RETORT_PASSWORD, or the configuration of the data source.""".formatted(description, said), SecretMasking.without(cause, secrets));
    }

    private RetortException unreachable(String said, SQLException cause) {
        return new RetortException(
                Problem.DATABASE_UNREACHABLE,
                "The database %s can't be reached: %s. Nothing was done. %s.".formatted(description, said, remedy),
                SecretMasking.without(cause, secrets));
    }

    /**
     * SQLSTATE class 28, "invalid authorization specification", no right to this database, or no password, for which the driver of PostgreSQL has
     * "rejected"; a pool hides it in a cause.
     */
    private static boolean isDenied(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                String state = String.valueOf(sql.getSQLState());
                boolean lacksPassword =
                        state.equals("08004") && sql.getClass().getName().startsWith("org.postgresql.");
                if (state.startsWith("28") || lacksPassword || FailureCause.of(sql) == FailureCause.PRIVILEGE) {
                    return true;
                }
            }
        }
        return false;
    }
}
