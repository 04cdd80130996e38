package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that another processor generates come in a later round. */
class GeneratedEntitiesTest {
    private static final String ENTITIES = "META-INF/retort/com.acme.migrations.entities";
    private static final String AUDIT = """
            package com.acme;
            @jakarta.persistence.Entity
            public class Audit {
                @jakarta.persistence.Id Long id;
            }
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void guests() {
        workspace = new Workspace(folder).with(AuditGenerator::new).source("""
                        @dev.retort.Migrations
                        package com.acme.migrations;
                        """).source(AUDIT.replace("Audit", "Guest"));
    }

    @Test
    void belongToTheSchema() {
        assertThat(workspace.compile().success()).isTrue();
        assertThat(workspace.output(ENTITIES)).contains("table Audit", "table Guest");
    }

    @Test
    void stayWhereACompilationOfOtherClassesDoesNotGenerateThemAnew() {
        workspace.compile();
        String all = workspace.output(ENTITIES);
        Workspace.Compiled compiled = new Workspace(folder).compileOnly(List.of("com.acme.Guest"));
        assertThat(compiled.success()).as(compiled.messages()).isTrue();
        assertThat(workspace.output(ENTITIES)).isEqualTo(all);
    }

    @Test
    void areNoDriftOnceAccepted() {
        workspace.compile();
        EntitiesFile entities = EntitiesFile.parse(workspace.output(ENTITIES));
        workspace.resource(
                "com/acme/migrations/schema.snapshot", new Snapshot(List.of("7c1e"), entities.schema()).toString());
        assertThat(workspace.compile().messages()).isEmpty();
        assertThat(workspace.hasOutput("com/acme/migrations/PendingDraft.java")).isFalse();
    }

    @Test
    void areInTheDraftThatIsLeftAsTextWhenTheyComeTooLateToCompileIt() {
        assertThat(workspace.compile().messages())
                .contains(
                        "note: The draft is in the class output as text and is not compiled: META-INF/retort/com.acme.migrations.draft");
        assertThat(workspace.output("META-INF/retort/com.acme.migrations.draft"))
                .contains("\"Audit\"", "\"Guest\"");
    }

    /** Generates one entity. */
    public static final class AuditGenerator extends AbstractProcessor {
        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("com.acme.Audit")
                        .openWriter()) {
                    writer.write(AUDIT);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
