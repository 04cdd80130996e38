package dev.retort.cli;

import com.sun.management.OperatingSystemMXBean;
import dev.retort.Retort;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.h2.jdbcx.JdbcDataSource;

/**
 * One thing done once in a fresh JVM, as it is in a build and when an application starts. Prints what it took: milliseconds of time, and
 * of all processors' work.
 */
final class Measured {
    private Measured() {}

    /** What it took, in milliseconds. */
    record Cost(long time, long work) {
        static Cost middle(List<Cost> costs) {
            return new Cost(
                    costs.stream().mapToLong(Cost::time).sorted().toArray()[costs.size() / 2],
                    costs.stream().mapToLong(Cost::work).sorted().toArray()[costs.size() / 2]);
        }
    }

    /** {@code javac ARGUMENTS}, or {@code upgrade URL}. */
    public static void main(String... arguments) {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        long start = System.nanoTime();
        long work = work();
        if (arguments[0].equals("javac")) {
            int code = ToolProvider.findFirst("javac")
                    .orElseThrow()
                    .run(
                            new PrintWriter(System.err, true),
                            new PrintWriter(System.err, true),
                            rest.toArray(String[]::new));
            if (code != 0) {
                throw new IllegalStateException("javac ended with " + code);
            }
        } else {
            JdbcDataSource database = new JdbcDataSource();
            database.setUrl(rest.get(0));
            Retort.using(database).upgrade();
        }
        System.out.println(millis(System.nanoTime() - start) + " " + millis(work() - work));
    }

    /** The same with a class path, in a JVM of its own. */
    static Cost cost(String classPath, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Measured.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ");
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", arguments));
        }
        return new Cost(Long.parseLong(figures[0]), Long.parseLong(figures[1]));
    }

    private static long work() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
