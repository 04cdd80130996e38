package dev.retort.example.spring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devtools loads the application, and so its revisions, with a class loader of its own, and starts it again after a change. */
class DevtoolsTest {

    @Test
    void aRestartUpgradesAgain(@TempDir Path folder) throws IOException, InterruptedException {
        Path watched = Files.createDirectory(folder.resolve("watched"));
        List<String> arguments = List.of(
                "-cp",
                ApplicationProcess.classPath(),
                SpringBookings.class.getName(),
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:" + folder.resolve("bookings"),
                "--spring.devtools.livereload.enabled=false",
                "--spring.devtools.restart.additional-paths=" + watched);
        try (ApplicationProcess process = ApplicationProcess.start(folder.resolve("log"), arguments)) {
            process.awaitOutput(log -> log.contains("restartedMain") && log.contains("Started SpringBookings"));
            process.awaitOutput(log -> log.contains("Database: upgraded from base"));
            Files.writeString(watched.resolve("changed"), "");
            process.awaitOutput(log -> log.contains("Database: up to date with"));
        }
    }
}
