package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** The module of a project with one extension of the compiler, compiled. */
final class ExtensionJar {
    private ExtensionJar() {}

    /**
     * Compiles an extension and names it as a service.
     *
     * @param kind the interface
     * @param name the class name, in a package
     * @return the class output, for {@code --processor-path}
     */
    static Path of(Path folder, Class<?> kind, String name, String source) throws IOException {
        Path file = folder.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java");
        Files.writeString(file, source);
        Path output = folder.resolve("extensions");
        Path services = output.resolve("META-INF").resolve("services");
        Files.createDirectories(services);
        Files.writeString(services.resolve(kind.getName()), name + "\n");
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path", "")
                                + File.pathSeparator
                                + System.getProperty("surefire.test.class.path", ""),
                        "-d",
                        output.toString(),
                        file.toString());
        assertThat(code).isZero();
        return output;
    }
}
