package dev.retort.fleet;

import dev.retort.run.CountingDataSource;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Notes what is sent to the databases whose URL has {@code jdbc:counted:} in place of {@code jdbc:}. */
final class CountedDriver implements Driver, AutoCloseable {
    private static final String PREFIX = "jdbc:counted:";

    private final CountingDataSource counting;

    /** Counts for one database until it is closed. */
    CountedDriver(DataSource database) throws SQLException {
        counting = new CountingDataSource(database);
        DriverManager.registerDriver(this);
    }

    /** The URL by which connections are counted. */
    static String url(String url) {
        return url.replaceFirst("jdbc:", PREFIX);
    }

    /** See {@link CountingDataSource#events()}. */
    List<String> events() {
        return counting.events();
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url) ? counting.getConnection() : null;
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public void close() throws SQLException {
        DriverManager.deregisterDriver(this);
    }
}
