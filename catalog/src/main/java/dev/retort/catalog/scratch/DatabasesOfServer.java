package dev.retort.catalog.scratch;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Databases of a server that is running: each has a name of its own, so the one that the URL names, and all others, stay as they are. */
final class DatabasesOfServer implements ScratchServer {
    private static final String PREFIX = "retort_verify_";

    private static final Pattern URL = Pattern.compile("(jdbc:\\w+:(?://[^/?;]*/)?)([^/?;]*)(.*)");

    private final String url;
    private final DriverDataSource server;
    private final Product product;

    /** What is different between servers. */
    enum Product {
        /** Also ends what is connected to a database that is dropped. */
        POSTGRESQL(" with (force)"),
        /** And MariaDB. */
        MYSQL("");

        private final String dropOptions;

        Product(String dropOptions) {
            this.dropOptions = dropOptions;
        }
    }

    /**
     * @param url the URL of a database of the server
     * @param server connections to that
     */
    DatabasesOfServer(String url, DriverDataSource server, Product product) {
        this.url = url;
        this.server = server;
        this.product = product;
    }

    /** {@code jdbc:postgresql://localhost/bookings}: without what may hold a password. */
    @Override
    public String name() {
        Matcher parts = URL.matcher(url);
        return parts.matches()
                ? parts.group(1).replaceFirst("//[^/@]*@", "//") + parts.group(2)
                : DriverDataSource.product(url);
    }

    @Override
    public Scratch fresh() throws SQLException {
        return fresh("");
    }

    private Scratch fresh(String options) throws SQLException {
        String name = PREFIX + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw refused("the URL names no database", null);
        }
        try {
            execute("create database " + name + options);
        } catch (SQLException e) {
            throw refused(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
        DriverDataSource database = server.at(parts.group(1) + name + parts.group(3));
        return new Scratch(database, () -> execute("drop database " + name + product.dropOptions));
    }

    @Override
    public ScratchTemplate template(Scratch original) throws SQLException {
        if (product == Product.POSTGRESQL) {
            String name = name(original);
            return () -> fresh(" template " + name);
        }
        List<String> statements = MySqlCopy.of(original.dataSource());
        return () -> fresh().afterStatements(statements);
    }

    private static String name(Scratch original) throws SQLException {
        try (Connection connection = original.dataSource().getConnection()) {
            return connection.getCatalog();
        }
    }

    private RetortException refused(String why, @Nullable SQLException cause) {
        return new RetortException(
                Problem.SCRATCH_REFUSED,
                "No scratch database can be made at %s: %s. Retort verifies only in a database of its own, so that no table of yours is touched. Nothing was done. Use a user who may create databases, or an embedded database: --database postgresql."
                        .formatted(name(), why),
                cause);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        // The server is the user's.
    }
}
