package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cost of a compilation, in calls and loaded classes. */
class CompilationCostTest {
    private static final String BOOKING = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Booking {
                @Id @GeneratedValue Long id;
                @ManyToOne Guest guest;
                String note;
            }
            """;

    private static final String PROCESSOR = RetortProcessor.class.getName();

    private static final Map<String, String> STEPS = Map.of(
            "dev.retort.processor.entity.EntityReader", "read",
            "dev.retort.processor.snapshot.Snapshot", "parse",
            "dev.retort.processor.diff.matching.RenamePlan", "of",
            "dev.retort.processor.diff.Diff", "of",
            "dev.retort.processor.hazard.Hazards", "of",
            "dev.retort.processor.draft.DraftWriter", "write");

    /** The packages of single databases, and what they share. */
    private static final List<String> DATABASES = List.of(
            "dev.retort.dialect.h2.",
            "dev.retort.dialect.postgresql.",
            "dev.retort.dialect.mysql.",
            "dev.retort.dialect.sqlite.",
            "dev.retort.dialect.sql.",
            "dev.retort.script.");

    @TempDir
    Path folder;

    @Test
    void takesEachStepOnceFromTheEntitiesToTheDraft() throws Exception {
        Workspace workspace = withRevision(BOOKING.replace("String note;", ""));
        workspace.source(BOOKING);

        ObservedCompilation compilation = ObservedCompilation.of(arguments(), STEPS);

        assertThat(compilation.output()).contains("Booking.java:7: warning: [RT112] Column \"note\"");
        assertThat(workspace.output("com/acme/migrations/PendingDraft.java")).contains("note");
        assertThat(compilation.calls())
                .containsOnly(
                        Map.entry("EntityReader.read", 1),
                        Map.entry("Snapshot.parse", 1),
                        Map.entry("RenamePlan.of", 1),
                        Map.entry("Diff.of", 1),
                        Map.entry("Hazards.of", 1),
                        Map.entry("DraftWriter.write", 1));
        assertThat(databaseClasses(compilation))
                .as("the limits of new names come from the providers, and a dialect is loaded by none of them")
                .allMatch(name -> name.endsWith("Provider"));
    }

    @Test
    void loadsNothingOfADatabaseWhereNothingIsPending() throws Exception {
        withRevision(BOOKING);

        ObservedCompilation compilation = ObservedCompilation.of(arguments(), STEPS);

        assertThat(compilation.output()).isEmpty();
        assertThat(compilation.calls()).containsEntry("Hazards.of", 0).containsEntry("DraftWriter.write", 0);
        assertThat(databaseClasses(compilation)).isEmpty();
    }

    /** RT211 names the databases that rewrite a table for the new type. It compares the type that each of them has for the old and the new one. */
    @Test
    void loadsTheDialectsOfTheDatabasesThatMayRewriteATableForAChangedType() throws Exception {
        Workspace workspace = withRevision(BOOKING.replace("String note;", "Integer nights;"));
        workspace.source(BOOKING.replace("String note;", "Long nights;"));

        ObservedCompilation compilation = ObservedCompilation.of(arguments(), STEPS);

        assertThat(workspace.output("com/acme/migrations/PendingDraft.java")).contains("RT211 rewrites every row");
        assertThat(databaseClasses(compilation))
                .contains("dev.retort.dialect.postgresql.PostgreSqlTypes", "dev.retort.dialect.mysql.MySqlTypes")
                .doesNotContain("dev.retort.dialect.h2.H2");
    }

    /** Entities whose history has a revision for this booking. */
    private Workspace withRevision(String booking) throws Exception {
        Workspace workspace = new Workspace(folder).source("""
                        @dev.retort.Migrations(naming = dev.retort.Naming.SPRING)
                        package com.acme.migrations;
                        """).source("""
                        package com.acme;
                        @jakarta.persistence.Entity
                        public class Guest {
                            @jakarta.persistence.Id Long id;
                        }
                        """).source(booking);
        workspace.compile();
        EntitiesFile accepted = EntitiesFile.parse(workspace.output("META-INF/retort/com.acme.migrations.entities"));
        workspace.resource(
                "com/acme/migrations/schema.snapshot",
                new Snapshot(List.of("7c1e09d4b2aa"), accepted.schema(), accepted.facts()).toString());
        return workspace;
    }

    private static List<String> databaseClasses(ObservedCompilation compilation) {
        return compilation.classes().stream()
                .filter(name -> DATABASES.stream().anyMatch(name::startsWith))
                .toList();
    }

    private List<String> arguments() throws Exception {
        String output = folder.resolve("out").toString();
        String path = System.getProperty("java.class.path");
        // Named, so that the other processors of the tests' class path (Lombok among them) neither run nor print a
        // word.
        List<String> arguments = new ArrayList<>(
                List.of("-d", output, "-cp", output + ":" + path, "-processorpath", path, "-processor", PROCESSOR));
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            sources.filter(Files::isRegularFile).sorted().map(Path::toString).forEach(arguments::add);
        }
        return arguments;
    }
}
