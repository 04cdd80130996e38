package dev.retort.run;

import dev.retort.run.history.Direction;
import dev.retort.run.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The run that calls a {@link Callback}: its direction and its connection. The run alone ends transactions, so there
 * is no method for that. Valid until the run ends; not thread-safe.
 */
public final class CallbackContext {
    private final Session session;
    private final String dialect;
    private final Direction direction;

    /**
     * Creates a context, for a run or to test a callback.
     *
     * @param session the connection of the run
     * @param dialect the name of the dialect: {@code postgresql}
     * @param direction upgrade or downgrade
     */
    public CallbackContext(Session session, String dialect, Direction direction) {
        this.session = session;
        this.dialect = dialect;
        this.direction = direction;
    }

    /** Whether the run upgrades or downgrades. */
    public Direction direction() {
        return direction;
    }

    /** The name of the dialect: {@code postgresql}. */
    public String dialect() {
        return dialect;
    }

    /**
     * Executes a statement. It is part of the open transaction, if there is one, and otherwise commits by itself.
     *
     * @param sql one statement in the dialect of the database, without a closing semicolon
     */
    public void execute(String sql) throws SQLException {
        session.execute(sql);
    }

    /**
     * Runs a query.
     *
     * @return the rows; each value as text, or null
     */
    public List<List<@Nullable String>> query(String sql) throws SQLException {
        return session.query(sql);
    }

    /**
     * The JDBC connection; empty over R2DBC. Do not commit, roll back or close it, and do not change its auto-commit
     * mode.
     */
    public Optional<Connection> connection() {
        return session.connection();
    }
}
