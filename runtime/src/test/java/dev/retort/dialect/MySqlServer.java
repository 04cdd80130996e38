package dev.retort.dialect;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A MySQL server on the loopback interface, from the binaries on the test class path, with its files in a temporary folder. */
final class MySqlServer implements AutoCloseable {
    private final Path folder;
    private final Process process;
    private final int port;

    private MySqlServer(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Leaves the test out where the libraries are missing that the binaries need; fails it where every database must be tested. */
    static void requireLibraries() throws IOException {
        if (!hasLibrary("libaio.so.1") || !hasLibrary("libnuma.so.1")) {
            UntestedDatabase.report(
                    "MySQL, which needs Linux on amd64 with libaio.so.1 and libnuma.so.1 (.ci/install-databases)");
        }
    }

    private static boolean hasLibrary(String name) {
        return Stream.of("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64")
                .anyMatch(path -> new File(path, name).exists());
    }

    static MySqlServer start() throws IOException {
        // What is lost when the machine loses power is not wanted again.
        return start("--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync");
    }

    /** One with options of its own. */
    static MySqlServer start(String... options) throws IOException {
        Path folder = Servers.folder("retort-mysql");
        try (InputStream binaries = MySqlServer.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
            Files.copy(binaries, folder.resolve("mysql.tar.gz"));
        }
        run(folder, List.of("tar", "xzf", "mysql.tar.gz"));
        run(folder, command(folder, "--initialize-insecure"));
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        return start(folder, port, options);
    }

    private static MySqlServer start(Path folder, int port, String... options) throws IOException {
        List<String> command = command(
                folder,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + folder.resolve("socket"),
                "--mysqlx=0",
                "--skip-log-bin");
        command.addAll(List.of(options));
        MySqlServer server = new MySqlServer(folder, process(folder, command), port);
        server.await();
        return server;
    }

    /** Another server on the files of this one, which is dead. */
    MySqlServer again(String... options) throws IOException {
        return start(folder, port, options);
    }

    /** Ends the server as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private static List<String> command(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                folder.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + folder,
                "--datadir=" + folder.resolve("data"),
                "--auto-generate-certs=OFF",
                "--caching-sha2-password-auto-generate-rsa-keys=OFF",
                "--sha256-password-auto-generate-rsa-keys=OFF"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Process process(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
                .start();
    }

    private static Path log(Path folder) {
        return folder.resolve("log");
    }

    private static void run(Path folder, List<String> command) throws IOException {
        try {
            if (process(folder, command).waitFor() != 0) {
                throw new IOException(command + " failed: " + Files.readString(log(folder)));
            }
        } catch (InterruptedException e) {
            throw new IOException(command + " was interrupted", e);
        }
    }

    private void await() throws IOException {
        while (process.isAlive()) {
            try {
                DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + port + "/", "root", "")
                        .close();
                return;
            } catch (SQLException e) {
                pause();
            }
        }
        throw new IOException("MySQL did not start: " + Files.readString(log(folder)));
    }

    private void pause() throws IOException {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException("interrupted while MySQL started", e);
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try (Stream<Path> files = Files.walk(folder)) {
            process.waitFor();
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
