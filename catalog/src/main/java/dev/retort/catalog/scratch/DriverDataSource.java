package dev.retort.catalog.scratch;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections of a JDBC URL by a driver of a class loader, which {@link java.sql.DriverManager} would not see.
 *
 * @param driver the driver
 * @param url the URL
 * @param properties user and password, and what else the driver takes
 */
record DriverDataSource(Driver driver, String url, Properties properties) implements DataSource {

    /**
     * Connections by the first driver that knows the URL.
     *
     * @throws RetortException if there is none (RT504)
     */
    static DriverDataSource of(String url, Properties properties, ClassLoader loader) throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
            if (driver.acceptsURL(url)) {
                return new DriverDataSource(driver, url, properties);
            }
        }
        throw new RetortException(
                Problem.NO_SCRATCH_DATABASE,
                "No driver on the class path knows URLs of %s, so there is no scratch database. Nothing was done. Add the driver to the dependencies of the project; for the command, name its jar with --class-path."
                        .formatted(product(url)));
    }

    /** {@code jdbc:postgresql}: the part of a URL that can't hold a password. */
    static String product(String url) {
        return url.replaceFirst("^(\\w+:\\w+).*", "$1");
    }

    /** The URL with user and password as its parameters, as far as they are known. */
    String urlWithUser() {
        StringBuilder text = new StringBuilder(url);
        for (String name : List.of("user", "password")) {
            String value = properties.getProperty(name);
            if (value != null) {
                text.append(text.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** The same for another database of the server. */
    DriverDataSource at(String other) {
        return new DriverDataSource(driver, other, properties);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver.connect(url, properties);
        if (connection == null) {
            throw new SQLException("the driver does not know URLs of " + product(url));
        }
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // Nothing is logged here.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The driver's own applies.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("this wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
