package dev.retort.conformance.database;

import com.mysql.cj.jdbc.MysqlDataSource;
import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.reader.CatalogReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A real MySQL server, its binaries from a jar; a fresh database is a new one on that server. */
final class MySql implements Database {
    private final MySqlServer server;
    private final ScratchDatabases scratch;

    /**
     * Starts the server on a free port of the loopback interface.
     *
     * @throws DatabaseUnavailableException when this machine cannot run it
     * @throws IOException when it does not start
     */
    MySql() throws IOException {
        server = MySqlServer.start();
        scratch = new ScratchDatabases("jdbc:mysql://127.0.0.1:" + server.port() + "/%s", url -> {
            MysqlDataSource dataSource = new MysqlDataSource();
            dataSource.setUrl(url);
            return dataSource;
        });
    }

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public String driverPackage() {
        return "com.mysql";
    }

    @Override
    public Scratch fresh(String options) throws SQLException {
        return scratch.fresh(options);
    }

    @Override
    public Catalog read(Connection connection) throws SQLException {
        return CatalogReader.of(name()).read(connection);
    }

    @Override
    public void close() throws SQLException {
        try {
            server.close();
        } catch (IOException e) {
            throw new SQLException("MySQL does not stop", e);
        }
    }
}
