package dev.retort.conformance.database;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.reader.CatalogReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;

/** H2 in memory, reachable for other processes too; a fresh database is a new name. */
final class H2 implements Database {
    private final AtomicInteger count = new AtomicInteger();
    private final Server server;

    /**
     * Starts a server on a free port of the loopback interface.
     *
     * @throws IOException when it does not start
     */
    H2() throws IOException {
        try {
            server = Server.createTcpServer("-tcpPort", "0").start();
        } catch (SQLException e) {
            throw new IOException("H2 does not start", e);
        }
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public String driverPackage() {
        return "org.h2";
    }

    @Override
    public Scratch fresh(String options) throws SQLException {
        String database = "mem:scratch" + count.incrementAndGet();
        String suffix = options.isEmpty() ? "" : ";" + options;
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:" + database + suffix);
        // A database in memory lives as long as a connection to it is open.
        Connection anchor = dataSource.getConnection();
        return new Scratch("jdbc:h2:" + server.getURL() + "/" + database + suffix, dataSource, anchor::close);
    }

    @Override
    public Catalog read(Connection connection) throws SQLException {
        return CatalogReader.of(name()).read(connection);
    }

    @Override
    public void close() {
        server.stop();
    }
}
