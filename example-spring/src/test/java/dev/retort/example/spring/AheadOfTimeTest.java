package dev.retort.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spring's ahead-of-time processing, which a native image starts with: the generated context runs here on a JVM. */
class AheadOfTimeTest {
    private static final String PROCESSOR = "org.springframework.boot.SpringApplicationAotProcessor";

    @Test
    void theGeneratedContextUpgradesBeforeHibernateValidates(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path sources = folder.resolve("sources");
        Path resources = folder.resolve("resources");
        Path classes = folder.resolve("classes");
        List<String> processing = List.of(
                "-cp",
                ApplicationProcess.classPath(),
                PROCESSOR,
                SpringBookings.class.getName(),
                sources.toString(),
                resources.toString(),
                classes.toString(),
                "dev.retort",
                "bookings");
        try (ApplicationProcess process = ApplicationProcess.start(folder.resolve("processing"), processing)) {
            process.awaitEnd();
        }
        compile(sources, classes);
        List<String> start = List.of(
                "-Dspring.aot.enabled=true",
                "-Dspring.devtools.restart.enabled=false",
                "-cp",
                String.join(
                        File.pathSeparator, classes.toString(), resources.toString(), ApplicationProcess.classPath()),
                SpringBookings.class.getName(),
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:mem:ahead");
        try (ApplicationProcess process = ApplicationProcess.start(folder.resolve("start"), start)) {
            String log = process.awaitOutput(each -> each.contains("Started SpringBookings"));
            assertThat(log).contains("Starting AOT-processed SpringBookings", "Database: upgraded from base");
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                classes + File.pathSeparator + ApplicationProcess.classPath()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }
}
