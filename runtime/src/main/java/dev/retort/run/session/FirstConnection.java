package dev.retort.run.session;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is opened to ask whether there is anything to do. If there is, the work begins with it; otherwise it is closed. Not
 * thread-safe.
 */
public final class FirstConnection implements AutoCloseable {
    private final ConnectionSource source;
    private @Nullable Session unused;

    /** Opens nothing yet. */
    public FirstConnection(ConnectionSource source) {
        this.source = source;
    }

    /** The connection, opened at the first call. It is closed with this object. */
    public Session session() {
        if (unused == null) {
            unused = source.open();
        }
        return unused;
    }

    /** The source, which gives that connection first. Whoever takes it closes it. */
    public ConnectionSource source() {
        return source.startingWith(this::taken);
    }

    private Session taken() {
        Session session = session();
        unused = null;
        return session;
    }

    @Override
    public void close() throws SQLException {
        if (unused != null) {
            unused.close();
        }
    }
}
