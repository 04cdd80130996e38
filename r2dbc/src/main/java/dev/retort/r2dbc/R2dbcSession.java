package dev.retort.r2dbc;

import dev.retort.run.session.Session;
import io.r2dbc.spi.Clob;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** A connection of R2DBC, whose answers are waited for. */
final class R2dbcSession implements Session {
    /** The product name that the MySQL driver reports. The server's own name depends on who built it. */
    private static final String MYSQL = "MySQL";

    private final String driver;
    private final Connection connection;
    private final boolean autoCommitBefore;
    private boolean inTransaction;

    /**
     * @param driver the name of the factory that made the connection
     */
    R2dbcSession(String driver, Connection connection) throws SQLException {
        this.driver = driver;
        this.connection = connection;
        this.autoCommitBefore = connection.isAutoCommit();
        if (!autoCommitBefore) {
            PublisherResult.await(() -> connection.setAutoCommit(true));
        }
    }

    @Override
    public String product() {
        return driver.equals(MYSQL) ? MYSQL : connection.getMetadata().getDatabaseProductName();
    }

    @Override
    public String version() {
        return connection.getMetadata().getDatabaseVersion();
    }

    @Override
    public void execute(String sql) throws SQLException {
        PublisherResult.await(() -> results(sql).concatMap(Result::getRowsUpdated));
    }

    @Override
    public long update(String sql) throws SQLException {
        return PublisherResult.await(() -> results(sql).concatMap(Result::getRowsUpdated)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public List<List<@Nullable String>> query(String sql) throws SQLException {
        return PublisherResult.await(() -> results(sql).concatMap(result -> result.map(R2dbcSession::texts)));
    }

    private Flux<? extends Result> results(String sql) {
        return Flux.from(connection.createStatement(sql).execute());
    }

    private static List<@Nullable String> texts(Row row, RowMetadata columns) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int column = 0; column < columns.getColumnMetadatas().size(); column++) {
            Object value = row.get(column);
            // A long text may come as a stream of its own.
            texts.add(value instanceof Clob ? row.get(column, String.class) : value == null ? null : value.toString());
        }
        return texts;
    }

    @Override
    public boolean isInTransaction() {
        return !connection.isAutoCommit();
    }

    @Override
    public void begin() throws SQLException {
        PublisherResult.await(connection::beginTransaction);
        inTransaction = true;
    }

    @Override
    public void commit() throws SQLException {
        PublisherResult.await(connection::commitTransaction);
        inTransaction = false;
    }

    @Override
    public void rollback() throws SQLException {
        if (inTransaction) {
            inTransaction = false;
            PublisherResult.await(connection::rollbackTransaction);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            restore();
        } finally {
            PublisherResult.await(connection::close);
        }
    }

    /** Makes the connection what it was; a pool does not. */
    void restore() throws SQLException {
        if (!autoCommitBefore) {
            PublisherResult.await(() -> connection.setAutoCommit(false));
        }
    }
}
