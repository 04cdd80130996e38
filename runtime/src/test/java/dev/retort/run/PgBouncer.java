package dev.retort.run;

import dev.retort.dialect.UntestedDatabase;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** PgBouncer in transaction mode before a PostgreSQL server, as Debian and others install it. */
public final class PgBouncer implements AutoCloseable {
    private final Process process;
    private final Path directory;
    private final String url;

    private PgBouncer(Process process, Path directory, String url) {
        this.process = process;
        this.directory = directory;
        this.url = url;
    }

    static PgBouncer before(TestDatabase database) throws IOException, InterruptedException {
        return before(database.url(), database.user());
    }

    /** Starts one; where it is not installed, the test is left out, and the build says so. */
    public static PgBouncer before(String database, String user) throws IOException, InterruptedException {
        Path program = Stream.of((System.getenv("PATH") + ":/usr/sbin").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            throw UntestedDatabase.report("PgBouncer (install the package pgbouncer)");
        }
        URI server = URI.create(database.substring("jdbc:".length()));
        int port = freePort();
        Path directory = Files.createTempDirectory("retort-pgbouncer");
        directory.toFile().setReadable(true, false);
        directory.toFile().setExecutable(true, false);
        Path settings = directory.resolve("pgbouncer.ini");
        Files.writeString(settings, """
                [databases]
                * = host=127.0.0.1 port=%d user=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                auth_type = any
                pool_mode = transaction
                default_pool_size = 4
                unix_socket_dir =
                ignore_startup_parameters = extra_float_digits
                """.formatted(server.getPort(), user, port));
        List<String> command = new ArrayList<>(List.of(String.valueOf(program), settings.toString()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(
                    0, List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")); // it refuses root
        }
        Process process = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        awaitPort(port);
        return new PgBouncer(
                process,
                directory,
                "jdbc:postgresql://127.0.0.1:" + port + server.getPath() + "?prepareThreshold=0&user=" + user);
    }

    /** The JDBC URL of the database behind it, with its user. */
    public String url() {
        return url;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port) throws IOException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (ConnectException e) {
                if (attempt == 100) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        for (String file : List.of("pgbouncer.ini", "log")) {
            Files.deleteIfExists(directory.resolve(file));
        }
        Files.delete(directory);
    }
}
