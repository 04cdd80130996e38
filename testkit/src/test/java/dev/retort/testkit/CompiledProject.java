package dev.retort.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Main;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A project with one entity and one revision in a folder, compiled by javac with the processor. */
final class CompiledProject {
    private static final String GUEST = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Guest {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(length = 40) String fax;
                @ElementCollection java.util.List<String> tags;
            }
            """;

    private final Path folder;

    private CompiledProject(Path folder) {
        this.folder = folder;
    }

    /** A project whose entities are accepted. */
    static CompiledProject in(Path folder) throws IOException {
        CompiledProject project = new CompiledProject(folder);
        project.write(GUEST);
        Files.createDirectories(folder.resolve("res"));
        project.process();
        project.retort("init", "--sources=" + folder.resolve("src"), "--package=com.acme.migrations");
        project.process();
        project.retort(
                "revision",
                "--classes=" + folder.resolve("out"),
                "--sources=" + folder.resolve("src"),
                "--resources=" + folder.resolve("res"),
                "-m",
                "baseline");
        project.process();
        return project;
    }

    private void write(String guest) throws IOException {
        Path file = folder.resolve("src/com/acme/Guest.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, guest);
    }

    private void retort(String... arguments) {
        StringWriter out = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(out, true), arguments);
        assertThat(code).as(out.toString()).isZero();
    }

    /** Changes the entity behind the processor's back. */
    CompiledProject changeUnseen(String from, String to) throws IOException {
        write(GUEST.replace(from, to));
        return compile("-proc:none");
    }

    /** Compiles with the processor, which newer compilers do not run unless they are told. */
    private void process() throws IOException {
        compile("-processor", "dev.retort.processor.RetortProcessor");
    }

    private CompiledProject compile(String... options) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                out.toString(),
                "-cp",
                out
                        + File.pathSeparator
                        + folder.resolve("res")
                        + File.pathSeparator
                        + System.getProperty("java.class.path")));
        arguments.addAll(List.of(options));
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            sources.filter(Files::isRegularFile).forEach(each -> arguments.add(each.toString()));
        }
        ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        return this;
    }

    /** A loader of what was compiled, with the class path of the tests. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {
                    folder.resolve("out").toUri().toURL(),
                    folder.resolve("res").toUri().toURL()
                },
                CompiledProject.class.getClassLoader());
    }
}
