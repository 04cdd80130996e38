package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The version of Hibernate that entities are read for. */
class HibernateOnClassPathTest {
    private static final String ENTITIES = "META-INF/retort/com.acme.migrations.entities";

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void entity() {
        workspace = entity(new Workspace(folder.resolve("workspace")));
    }

    /** With Hibernate's version in a column: null is allowed in it before 7.3. */
    private static Workspace entity(Workspace workspace) {
        return workspace.source("""
                package com.acme;
                import jakarta.persistence.*;
                @Entity
                public class Guest { @Id long id; @Version Integer version; }
                """).source("""
                @dev.retort.Migrations
                package com.acme.migrations;
                """);
    }

    @Test
    void isThatOfTheJar() throws IOException {
        Workspace.Compiled compiled = workspace.compile("-cp", classPath(jar("7.2.25.Final")));

        assertThat(compiled.success()).as(compiled.messages()).isTrue();
        assertThat(workspace.output(ENTITIES)).contains("column version integer null");
        assertThat(compiled.messages()).doesNotContain("RT164");
    }

    @Test
    void isThatOfTheJarForTheCompilerOfEclipseToo() throws IOException {
        Path generated = Files.createDirectories(folder.resolve("generated"));
        Workspace eclipse = entity(new Workspace(
                folder.resolve("eclipse"),
                new EclipseCompiler(),
                List.of("--release", "17", "-s", generated.toString())));

        Workspace.Compiled compiled = eclipse.compile("-cp", classPath(jar("7.2.25.Final")));

        assertThat(compiled.success()).as(compiled.messages()).isTrue();
        assertThat(eclipse.output(ENTITIES)).as(compiled.messages()).contains("column version integer null");
    }

    @Test
    void followsFromItsClassesWhereNoJarStatesIt() throws IOException {
        Path classes = classes(
                "package org.hibernate; public class Version {}",
                "package org.hibernate.annotations; public @interface PartitionKey {}",
                "package org.hibernate.annotations; public @interface SQLRestriction {}",
                "package org.hibernate.annotations; public @interface SoftDelete {}");

        workspace.compile("-cp", classPath(classes));

        assertThat(workspace.output(ENTITIES)).contains("column version integer null");
    }

    @Test
    void isTheNewestWhereThereIsNoneWhichIsSaidOnce() {
        Workspace.Compiled compiled = workspace.source("""
                package com.acme;
                import jakarta.persistence.*;
                @Entity
                public class Room { @Id long id; }
                """).compile("-cp", classPath(folder));

        assertThat(workspace.output(ENTITIES)).contains("column version integer not null");
        assertThat(compiled.messages())
                .containsOnlyOnce(
                        "note: [RT164] There is no Hibernate on the class path of this compilation, so the entities"
                                + " are read by the rules of Hibernate 7.4.");
    }

    @Test
    void isTheOneThatTheHistoryStatesWhateverIsFound() throws IOException {
        workspace.source("""
                @dev.retort.Migrations(hibernate = "6.6")
                package com.acme.migrations;
                """);

        Workspace.Compiled compiled = workspace.compile("-cp", classPath(jar("9.1.0.Final")));

        assertThat(compiled.success()).as(compiled.messages()).isTrue();
        assertThat(workspace.output(ENTITIES)).contains("column version integer null");
    }

    @Test
    void withoutAProfileIsRefused() throws IOException {
        Workspace.Compiled compiled = workspace.compile("-cp", classPath(jar("9.1.0.Final")));

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages())
                .containsOnlyOnce(
                        "com/acme/migrations/package-info.java:1: error: [RT165] Hibernate 9.1 is on the class path, and Retort"
                                + " knows the rules of 6.2, 6.3, 6.4, 6.5, 6.6, 7.0, 7.1, 7.2, 7.3, 7.4 only. The schema would be a guess, so"
                                + " nothing was compared. State the version whose schema you want, the nearest older one as a rule:"
                                + " @Migrations(hibernate = \"7.4\").");
        assertThat(workspace.hasOutput(ENTITIES)).isFalse();
    }

    @Test
    void thatIsNoVersionIsRefused() {
        workspace.source("""
                @dev.retort.Migrations(hibernate = "seven")
                package com.acme.migrations;
                """);

        assertThat(workspace.compile().messages())
                .contains(
                        "error: [RT165] @Migrations of com.acme.migrations states Hibernate \"seven\", and Retort knows");
    }

    /** Another class path than that of this test: without its Hibernate, with what is given. */
    private static String classPath(Path first) {
        return first
                + File.pathSeparator
                + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(entry -> !entry.contains("hibernate-"))
                        .collect(Collectors.joining(File.pathSeparator));
    }

    /** A jar as Hibernate publishes it, with the one class that tells that it is there. */
    private Path jar(String version) throws IOException {
        Path classes = classes("package org.hibernate; public class Version {}");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        Path jar = folder.resolve("core.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            entries.putNextEntry(new ZipEntry("org/hibernate/Version.class"));
            Files.copy(classes.resolve("org/hibernate/Version.class"), entries);
        }
        return jar;
    }

    private Path classes(String... sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        for (String source : sources) {
            Path file = folder.resolve(source.replaceFirst("(?s).*(?:class|@interface) (\\w+).*", "$1") + ".java");
            Files.writeString(file, source);
            int exit = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-proc:none", "-d", classes.toString(), file.toString());
            assertThat(exit).isZero();
        }
        return classes;
    }
}
