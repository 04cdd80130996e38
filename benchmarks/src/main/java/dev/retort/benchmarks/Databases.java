package dev.retort.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** Makes empty databases: H2 in memory, and PostgreSQL on the loopback interface, which writes to disk as it does in production. */
final class Databases implements AutoCloseable {
    private final EmbeddedPostgres server;

    Databases() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    Target fresh(String product) throws SQLException {
        String name = "b" + UUID.randomUUID().toString().replace("-", "");
        if (product.equals("h2")) {
            JdbcDataSource memory = new JdbcDataSource();
            memory.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            return new Target(product, name, memory);
        }
        execute("create database " + name);
        return new Target(product, name, server.getDatabase("postgres", name));
    }

    /** Ends a database that nobody is connected to. */
    void drop(Target target) throws SQLException {
        if (!target.product().equals("h2")) {
            execute("drop database " + target.name() + " with (force)");
            return;
        }
        try (Connection connection = target.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
