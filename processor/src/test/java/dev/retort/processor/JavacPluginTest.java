package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in of javac does what the processor does, to the byte. */
class JavacPluginTest {
    private static final String ENTITIES = "META-INF/retort/com.acme.migrations.entities";

    private static final List<String> EXPORTS = Stream.of("api", "processing", "util")
            .map("-J--add-exports=jdk.compiler/com.sun.tools.javac.%s=ALL-UNNAMED"::formatted)
            .toList();

    private static final List<String> AS_PLUGIN = List.of("-proc:none", "-Xplugin:Retort");

    private static final List<String> AS_PROCESSOR = List.of("-processor", RetortProcessor.class.getName());

    private static final String BOOKING = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Booking {
                @Id @GeneratedValue Long id;
                @ManyToOne(optional = false) Guest guest;
                @Embedded Stay stay;
                @Enumerated(EnumType.STRING) Mood mood;
                java.util.Locale language;
                Object secret;
                enum Mood { GOOD, BAD }
                @Embeddable
                public static class Stay { java.time.LocalDate first; int nights; }
            }
            """;

    private static final String REVISION = """
            package com.acme.migrations;
            import dev.retort.*;
            @Revision(id = "7c1e09d4b2aa", message = "baseline")
            public final class Baseline_7c1e implements Migration {
                @Override public void upgrade(Operations op) { op.execute("select 1"); }
                @Override public void downgrade(Operations op) { op.execute("select 2"); }
            }
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void guests() {
        workspace =
                new Workspace(folder).source("""
                        @dev.retort.Migrations(hibernate = "7.4")
                        package com.acme.migrations;
                        """).source("""
                        package com.acme;
                        import jakarta.persistence.*;
                        @Entity
                        @Table(indexes = @Index(columnList = "fax"))
                        public class Guest {
                            @Id Long id;
                            @Column(length = 40) String fax;
                        }
                        """).source(BOOKING).source(REVISION);
    }

    @Test
    void reportsAndWritesTheSameForProblemsAndWithoutASnapshot() throws Exception {
        assertThat(both("")).contains("[RT118]", "[RT102]");
    }

    @Test
    void compilesTheSameDraft() throws Exception {
        accept(BOOKING.replace("Object secret;", ""));
        workspace.source(BOOKING.replace("Object secret;", "@Column(nullable = false) String note;"));

        assertThat(both("-parameters")).contains("Booking.java:10: warning: [RT104]");
        assertThat(workspace.hasOutput("com/acme/migrations/PendingDraft.class"))
                .isTrue();
    }

    @Test
    void deletesADraftThatIsNotPendingAnyMore() throws Exception {
        accept(BOOKING.replace("Object secret;", ""));
        workspace.source(BOOKING.replace("Object secret;", "String note;"));
        javac(AS_PLUGIN, EXPORTS);
        assertThat(workspace.hasOutput("com/acme/migrations/PendingDraft.java")).isTrue();

        workspace.source(BOOKING.replace("Object secret;", ""));

        assertThat(javac(AS_PLUGIN, EXPORTS)).isEmpty();
        assertThat(workspace.hasOutput("com/acme/migrations/PendingDraft.java")).isFalse();
        assertThat(workspace.hasOutput("com/acme/migrations/PendingDraft.class"))
                .isFalse();
    }

    @Test
    void knowsTheEntitiesThatAnIncrementalCompilationLeavesOut() throws Exception {
        accept(BOOKING.replace("Object secret;", ""));
        String all = workspace.output(ENTITIES);

        assertThat(javac(AS_PLUGIN, EXPORTS, "com/acme/Guest.java")).isEmpty();

        assertThat(workspace.output(ENTITIES)).isEqualTo(all);
    }

    @Test
    void takesTheOptionsOfTheProcessor() throws Exception {
        List<String> strict = new ArrayList<>(AS_PLUGIN);
        strict.add("-Aretort.drift=error");
        assertThat(javac(strict, EXPORTS)).contains("error: [RT118]");
    }

    @Test
    void readsWhatAnotherProcessorGenerates() throws Exception {
        List<String> options =
                List.of("-processor", GeneratedEntitiesTest.class.getName() + "$AuditGenerator", "-Xplugin:Retort");
        javac(options, EXPORTS);
        assertThat(workspace.output(ENTITIES)).contains("table Audit", "table Guest");
    }

    @Test
    void namesTheExportsThatItNeeds() throws Exception {
        assertThat(javac(AS_PLUGIN, List.of()))
                .contains("error: [RT515] javac does not let the plug-in Retort see its classes", "--add-exports");
        assertThat(workspace.hasOutput(ENTITIES)).isFalse();
    }

    /** Compiles both ways, each into an empty folder but for the snapshot; returns the messages. */
    private String both(String option) throws Exception {
        Map<String, Integer> before = keepSnapshot();
        String messages = javac(with(AS_PROCESSOR, option), List.of());
        Map<String, Integer> outputs = workspace.outputs();
        assertThat(outputs).hasSizeGreaterThan(before.size());

        assertThat(keepSnapshot()).isEqualTo(before);
        assertThat(javac(with(AS_PLUGIN, option), EXPORTS)).isEqualTo(messages);
        assertThat(workspace.outputs()).isEqualTo(outputs);
        return messages;
    }

    private static List<String> with(List<String> options, String more) {
        return more.isEmpty()
                ? options
                : Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    private Map<String, Integer> keepSnapshot() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(file) && !file.endsWith("schema.snapshot")) {
                    Files.delete(file);
                }
            }
        }
        return workspace.outputs();
    }

    /** Accepts the entities with this booking as the snapshot. */
    private void accept(String booking) throws Exception {
        workspace.source(booking);
        javac(AS_PROCESSOR, List.of());
        EntitiesFile accepted = EntitiesFile.parse(workspace.output(ENTITIES));
        workspace.resource(
                "com/acme/migrations/schema.snapshot",
                new Snapshot(List.of("7c1e09d4b2aa"), accepted.schema(), accepted.facts()).toString());
    }

    /** What javac prints in a process of its own, which alone can have exports. */
    private String javac(List<String> options, List<String> exports, String... sources)
            throws IOException, InterruptedException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String output = folder.resolve("out").toString();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Duser.language=en",
                "-d",
                output,
                "-cp",
                output + java.io.File.pathSeparator + path,
                "-processorpath",
                path));
        command.addAll(exports);
        command.addAll(options);
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            files.filter(Files::isRegularFile)
                    .filter(each ->
                            sources.length == 0 || Stream.of(sources).anyMatch(name -> each.endsWith(Path.of(name))))
                    .sorted()
                    .map(Path::toString)
                    .forEach(command::add);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
