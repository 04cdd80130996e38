package dev.retort.example.spring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A program in a JVM of its own, with the class path of the tests. */
final class ApplicationProcess implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final Process process;
    private final Path output;

    private ApplicationProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** The class path of the tests; Surefire starts them with a jar that only refers to it. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Starts it with what follows {@code java}. */
    static ApplicationProcess start(Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ApplicationProcess(process, output);
    }

    /** Waits until it has printed something. */
    String awaitOutput(Predicate<String> expected) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        String text = "";
        while (!expected.test(text)) {
            if (System.nanoTime() > end || !process.isAlive() && text.equals(Files.readString(output))) {
                throw new AssertionError(text);
            }
            Thread.sleep(200);
            text = Files.readString(output);
        }
        return text;
    }

    /** Waits until it ends well. */
    String awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.NANOSECONDS) || process.exitValue() != 0) {
            throw new AssertionError(Files.readString(output));
        }
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
