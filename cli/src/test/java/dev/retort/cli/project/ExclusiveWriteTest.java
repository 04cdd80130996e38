package dev.retort.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExclusiveWriteTest {
    private static final int TIMES = 200;

    @TempDir
    Path folder;

    @Test
    void processesAndThreadsTakeTurns() throws Exception {
        Path file = folder.resolve("number");
        Files.writeString(file, "0");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Count.class.getName(),
                            file.toString())
                    .inheritIO()
                    .start());
        }
        Callable<Void> count = () -> {
            Count.main(file.toString());
            return null;
        };
        var threads = Executors.newFixedThreadPool(2);
        for (var done : threads.invokeAll(List.of(count, count))) {
            done.get();
        }
        threads.shutdown();
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(file).hasContent(Integer.toString(5 * TIMES));
        assertThat(folder).as("the lock is gone").isDirectoryNotContaining("glob:**.lock");
    }

    /** Reads a number and writes the next one, again and again. */
    static final class Count {
        private Count() {}

        public static void main(String... file) throws IOException {
            Path number = Path.of(file[0]);
            for (int i = 0; i < TIMES; i++) {
                ExclusiveWrite.of(
                        number,
                        () -> Files.writeString(
                                number, Integer.toString(Integer.parseInt(Files.readString(number)) + 1)));
            }
        }
    }
}
