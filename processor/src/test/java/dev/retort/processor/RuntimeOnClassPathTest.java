package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runtime of another version than the processor's. Its classes stand in sources, which come before those of the class path. */
class RuntimeOnClassPathTest {
    private static final String GUEST = """
            package com.acme;
            @jakarta.persistence.Entity
            public class Guest { @jakarta.persistence.Id long id; }
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void guest() {
        workspace = new Workspace(folder).source(GUEST);
    }

    private String failure() {
        Workspace.Compiled compiled = workspace.compile();
        assertThat(compiled.success()).isFalse();
        return compiled.messages();
    }

    @Test
    void thatIsOlderIsToldByWhatItLacks() {
        workspace
                .source("""
                @dev.retort.Migrations
                package com.acme.migrations;
                """)
                .source("""
                        package dev.retort;
                        public @interface Migrations {
                            String[] packages() default {};
                        }
                        """)
                .resource(
                        "META-INF/maven/dev.retort/retort-runtime/pom.properties",
                        "artifactId=retort-runtime\nversion=0.0.9\n");
        assertThat(failure())
                .contains(
                        "error: [RT145] The retort-runtime on the class path of this compilation (0.0.9) has no"
                                + " Migrations.constraintNames, Migrations.databases, Migrations.downgrade, Migrations.entities, ")
                .contains(", which the processor uses. Their versions differ, so nothing was compared.")
                .doesNotContain("RT901");
    }

    @Test
    void thatIsNewerIsToldByWhatTheProcessorDoesNotKnow() {
        workspace.source("""
                @dev.retort.Migrations(naming = dev.retort.Naming.KEBAB)
                package com.acme.migrations;
                """).source("""
                package dev.retort;
                public enum Naming { AUTO, JPA, SPRING, KEBAB }
                """);
        assertThat(failure())
                .contains("error: [RT145] The retort-runtime on the class path of this compilation has Naming.KEBAB,"
                        + " which the processor does not know. Their versions differ")
                .doesNotContain("RT901");
    }

    /** Without a processor path the processor finds the classes that the build has chosen for the program. */
    @Test
    void thatTheProcessorRunsWithIsToldByWhatDoesNotFit() {
        workspace.source("""
                @dev.retort.Migrations
                package com.acme.migrations;
                """).with(RuntimeOnClassPathTest::withoutSequences);
        assertThat(failure())
                .contains(
                        "error: [RT145] The retort-runtime on the class path of this compilation is used by the processor"
                                + " and does not match it (java.lang.NoClassDefFoundError: dev/retort/schema/Sequence).")
                .doesNotContain("RT901");
    }

    /** The processor over a runtime that does not have sequences yet. */
    private static Processor withoutSequences() {
        try {
            return (Processor) new Older()
                    .loadClass(RetortProcessor.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Defines the classes of Retort anew, but for one. */
    private static final class Older extends ClassLoader {
        Older() {
            super(RuntimeOnClassPathTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals("dev.retort.schema.Sequence")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null
                    ? loaded
                    : name.startsWith("dev.retort.") ? own(name) : super.loadClass(name, resolve);
        }

        private Class<?> own(String name) throws ClassNotFoundException {
            try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (stream == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
