package dev.retort.example.micronaut;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as it is deployed: its jar in a JVM of its own. */
final class BuiltApplication implements AutoCloseable {
    private static final String JAR = System.getProperty("bookings.jar");
    private static final Pattern LISTENING = Pattern.compile("Server Running: http://[^:]+:(\\d+)");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final Process process;
    private final Path output;

    private BuiltApplication(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts it.
     *
     * @param database the name of a database on the server
     * @param settings further ones: {@code retort.datasources.default.target=+1}
     */
    static BuiltApplication start(EmbeddedPostgres server, String database, String... settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-Dmicronaut.server.port=-1");
        command.add("-Ddatasources.default.url=jdbc:postgresql://localhost:" + server.getPort() + "/" + database);
        command.add("-Ddatasources.default.username=postgres");
        command.add("-Ddatasources.default.password=postgres");
        for (String setting : settings) {
            command.add("-D" + setting);
        }
        command.add("-jar");
        command.add(JAR);
        Path output = Files.createTempFile("bookings", ".log");
        return new BuiltApplication(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    /** Waits until it serves requests; returns what it has printed. */
    String awaitStart() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!listening().find()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("It did not start:\n" + Files.readString(output));
            }
            Thread.sleep(50);
        }
        return Files.readString(output);
    }

    /** Waits until it ends because it could not start. */
    String awaitFailure() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.NANOSECONDS) || process.exitValue() == 0) {
            throw new AssertionError("It did not fail:\n" + Files.readString(output));
        }
        return Files.readString(output);
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    String post(String path) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.noBody()).build());
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private URI uri(String path) throws IOException {
        Matcher port = listening();
        if (!port.find()) {
            throw new AssertionError("It does not listen");
        }
        return URI.create("http://localhost:" + port.group(1) + path);
    }

    private Matcher listening() throws IOException {
        return LISTENING.matcher(Files.readString(output));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Files.delete(output);
    }
}
