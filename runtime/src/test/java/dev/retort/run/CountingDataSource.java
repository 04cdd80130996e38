package dev.retort.run;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** A data source that notes every connection and every statement, or hands out one connection that stays open, as a pool does. */
public class CountingDataSource implements DataSource {
    private final DataSource dataSource;
    private @Nullable Connection pooled;
    private boolean always;
    private final List<String> events = new ArrayList<>();

    private final List<Connection> opened;

    public CountingDataSource(DataSource dataSource) {
        this(dataSource, new ArrayList<>());
    }

    /** Adds every connection that it opens to a list. */
    public CountingDataSource(DataSource dataSource, List<Connection> opened) {
        this.dataSource = dataSource;
        this.opened = opened;
    }

    /** Hands out this connection first, and does not let it be closed. */
    static CountingDataSource keepingOpen(Connection pooled, DataSource dataSource) {
        CountingDataSource source = new CountingDataSource(dataSource);
        source.pooled = pooled;
        return source;
    }

    /** Hands out this connection every time. */
    static CountingDataSource always(Connection pooled) {
        CountingDataSource source = keepingOpen(pooled, new JdbcDataSource());
        source.always = true;
        return source;
    }

    /** {@code connect}, then the SQL of every statement, in order; {@code batch} for some that are sent at once, and {@code commit}. */
    public List<String> events() {
        return List.copyOf(events);
    }

    @Override
    public Connection getConnection() throws SQLException {
        events.add("connect");
        Connection kept = pooled;
        pooled = always ? kept : null;
        Connection connection = kept != null ? kept : dataSource.getConnection();
        opened.add(connection);
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (kept != null && method.getName().equals("close")) {
                return null;
            }
            if (method.getName().equals("commit")) {
                events.add("commit");
            }
            if (method.getName().equals("prepareStatement")) {
                events.add(String.valueOf(arguments[0]));
            }
            Object result = call(connection, method, arguments);
            return result instanceof Statement statement && !(result instanceof PreparedStatement)
                    ? counted(statement)
                    : result;
        });
    }

    private Statement counted(Statement statement) {
        return proxy(Statement.class, (proxy, method, arguments) -> {
            if (method.getName().equals("executeBatch")) {
                events.add("batch");
            } else if (method.getName().startsWith("execute")) {
                events.add(String.valueOf(arguments[0]));
            }
            return call(statement, method, arguments);
        });
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
