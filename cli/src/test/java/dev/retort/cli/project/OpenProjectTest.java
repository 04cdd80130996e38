package dev.retort.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.util.Collections;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OpenProjectTest {
    @TempDir
    Path folder;

    @Test
    void offersTheDriversOfTheClassPathAsLongAsItIsOpen() throws IOException {
        List<Driver> before = Collections.list(DriverManager.getDrivers());
        try (OpenProject project = OpenProject.of(project(driver()))) {
            project.registerDrivers();
            assertThat(Collections.list(DriverManager.getDrivers())).hasSize(before.size() + 1);
        }
        assertThat(Collections.list(DriverManager.getDrivers())).isEqualTo(before);
    }

    private Project project(Path classPath) {
        Project project = new Project();
        new CommandLine(project).parseArgs("--classes=" + folder, "--class-path=" + classPath);
        return project;
    }

    /** The class output of a driver that no other class path has. */
    private Path driver() throws IOException {
        Path source = Files.writeString(folder.resolve("AcmeDriver.java"), """
                import java.sql.*;
                import java.util.Properties;
                import java.util.logging.Logger;
                public class AcmeDriver implements Driver {
                    public Connection connect(String url, Properties properties) { return null; }
                    public boolean acceptsURL(String url) { return false; }
                    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) { return new DriverPropertyInfo[0]; }
                    public int getMajorVersion() { return 1; }
                    public int getMinorVersion() { return 0; }
                    public boolean jdbcCompliant() { return false; }
                    public Logger getParentLogger() { return null; }
                }
                """);
        Path output = folder.resolve("driver");
        Files.createDirectories(output.resolve("META-INF/services"));
        Files.writeString(output.resolve("META-INF/services/java.sql.Driver"), "AcmeDriver\n");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            javac.getTask(
                            null,
                            files,
                            null,
                            List.of("-d", output.toString(), "-proc:none"),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
        }
        return output;
    }
}
