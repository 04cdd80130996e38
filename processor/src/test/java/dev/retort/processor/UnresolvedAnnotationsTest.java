package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations that name a class or a constant that does not exist, as while a class is being renamed. */
class UnresolvedAnnotationsTest {
    private static final String HOME = """
            @dev.retort.Migrations
            package com.acme.migrations;
            """;

    @TempDir
    Path folder;

    static Stream<String> attributes() {
        return Stream.of(
                "@Convert(converter = Missing.class) String a;",
                "@Convert(converter = Missing.class, attributeName = \"b\") String a;",
                "@Converts(@Convert(converter = Missing.class)) String a;",
                "@ManyToOne(targetEntity = Missing.class) Object a;",
                "@OneToMany(targetEntity = Missing.class) java.util.List a;",
                "@ElementCollection(targetClass = Missing.class) java.util.List a;",
                "@ElementCollection @MapKeyClass(Missing.class) java.util.Map a;",
                "@Enumerated(EnumType.MISSING) Thread.State a;",
                "@Enumerated(Missing.STRING) Thread.State a;",
                "@Column(length = Missing.LENGTH) String a;",
                "@Column(name = Missing.NAME, unique = Missing.UNIQUE) String a;",
                "@Column(check = @Missing) String a;",
                "@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.MISSING)) @ManyToOne G a;",
                "@JoinColumns({@JoinColumn(name = Missing.NAME), @Missing}) @ManyToOne G a;",
                "@JoinTable(indexes = @Index(columnList = Missing.NAME), uniqueConstraints = Missing.KEY) @ManyToMany java.util.List<G> a;",
                "@GeneratedValue(strategy = GenerationType.MISSING) @Id long a;",
                "@AttributeOverride(name = \"x\", column = @Missing) String a;",
                "@org.hibernate.annotations.JavaType(Missing.class) String a;",
                "@org.hibernate.annotations.JdbcType(Missing.class) String a;",
                "@org.hibernate.annotations.JdbcTypeCode(Missing.CODE) String a;",
                "@org.hibernate.annotations.Type(Missing.class) String a;",
                "@org.hibernate.annotations.CompositeType(Missing.class) Object a;",
                "@org.hibernate.annotations.TargetEmbeddable(Missing.class) @Embedded Object a;",
                "@org.hibernate.annotations.SoftDelete(converter = Missing.class) @ManyToMany java.util.List<G> a;",
                "@jakarta.validation.constraints.NotNull(groups = Missing.class) String a;",
                "@jakarta.validation.constraints.Size(max = Missing.MAX) String a;",
                "@Missing String a;",
                "Missing a;",
                "Missing<G> a;",
                "@Embedded Missing a;",
                "@ManyToOne Missing a;",
                "@OneToMany java.util.List<Missing> a;",
                "@dev.retort.RenamedFrom(Missing.NAME) String a;");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void onAnAttributeAreTheCompilersErrorAlone(String attribute) {
        String entity = "package com.acme;\nimport jakarta.persistence.*;\n@Entity\npublic class G { @Id long id; "
                + attribute + " }\n";
        for (Workspace workspace : compilers()) {
            assertThat(workspace.source(HOME).source(entity).compile())
                    .matches(compiled -> !compiled.success())
                    .extracting(Workspace.Compiled::messages)
                    .asString()
                    .contains("com/acme/G.java:4: error: ")
                    .doesNotContain("RT901");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@IdClass(Missing.class)",
                "@Table(name = Missing.NAME, indexes = {@Index(columnList = \"id\"), @Missing})",
                "@Inheritance(strategy = InheritanceType.MISSING)",
                "@Convert(attributeName = \"id\", converter = Missing.class)",
                "@org.hibernate.annotations.SoftDelete(converter = Missing.class)",
                "@org.hibernate.annotations.TypeRegistration(basicClass = Missing.class, userType = Missing.class)",
                "@org.hibernate.annotations.DialectOverride.Check(dialect = Missing.class, override = @Missing)",
                "@EntityListeners({Missing.class, Object.class})",
                "@Missing(Missing.class)"
            })
    void onAnEntityAreTheCompilersErrorAlone(String annotation) {
        String entity = "package com.acme;\nimport jakarta.persistence.*;\n@Entity\n" + annotation
                + "\npublic class G { @Id long id; }\n";
        for (Workspace workspace : compilers()) {
            assertThat(workspace.source(HOME).source(entity).compile())
                    .matches(compiled -> !compiled.success())
                    .extracting(Workspace.Compiled::messages)
                    .asString()
                    .contains("com/acme/G.java:4: error: ")
                    .doesNotContain("RT901");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entities = Missing.class",
                "entities = {String.class, Missing.class}",
                "entities = Missing[].class",
                "naming = dev.retort.Naming.MISSING",
                "packages = {\"com.acme\", Missing.PACKAGE}",
                "historyTable = Missing.NAME, ignoredTables = Missing.NAMES"
            })
    void onThePackageAreTheCompilersErrorAlone(String member) {
        for (Workspace workspace : compilers()) {
            Workspace.Compiled compiled = workspace
                    .source("@dev.retort.Migrations(" + member + ")\npackage com.acme.migrations;\n")
                    .source(
                            "package com.acme;\n@jakarta.persistence.Entity\npublic class G { @jakarta.persistence.Id long id; }\n")
                    .compile();
            assertThat(compiled.success()).isFalse();
            assertThat(compiled.messages())
                    .contains("com/acme/migrations/package-info.java:1: error: ")
                    .doesNotContain("RT901");
        }
    }

    @Test
    void onThePackageAreAProblemOfTheirOwnWhereTheCompilerGoesOn() {
        assertThat(new Workspace(folder.resolve("javac"))
                        .source("@dev.retort.Migrations(entities = Missing.class)\npackage com.acme.migrations;\n")
                        .compile()
                        .messages())
                .contains(
                        "com/acme/migrations/package-info.java:1: error: [RT160] @Migrations of com.acme.migrations names"
                                + " a class or a constant that does not exist, so the annotation can't be read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id = Missing.ID", "id = \"7c1e\", parents = {\"5aaa\", Missing.PARENT}"})
    void onARevisionAreRefused(String member) {
        for (Workspace workspace : compilers()) {
            Workspace.Compiled compiled =
                    workspace.source(HOME).source("""
                            package com.acme.migrations;
                            import dev.retort.*;
                            @Revision(%s)
                            public final class First_7c1e implements Migration {
                                @Override public void upgrade(Operations op) {}
                                @Override public void downgrade(Operations op) {}
                            }
                            """.formatted(member)).compile();
            assertThat(compiled.success()).isFalse();
            assertThat(compiled.messages())
                    .contains("[RT160] @Revision of com.acme.migrations.First_7c1e names a class")
                    .doesNotContain("RT901");
        }
    }

    @Test
    void onThePackageWaitForTheRoundThatBringsTheClass() {
        for (Workspace workspace : compilers()) {
            Workspace.Compiled compiled = workspace
                    .with(GeneratesEntity::new)
                    .source("@dev.retort.Migrations(entities = com.acme.Later.class)\npackage com.acme.migrations;\n")
                    .source(
                            "package com.acme;\n@jakarta.persistence.Entity\npublic class Other { @jakarta.persistence.Id long id; }\n")
                    .compile();
            assertThat(compiled.success()).as(compiled.messages()).isTrue();
            assertThat(workspace.output("META-INF/retort/com.acme.migrations.entities"))
                    .contains("table Later")
                    .doesNotContain("table Other");
        }
    }

    private List<Workspace> compilers() {
        return List.of(
                new Workspace(folder.resolve("javac")),
                new Workspace(
                        folder.resolve("ecj"),
                        new EclipseCompiler(),
                        List.of(
                                "--release",
                                "17",
                                "-s",
                                folder.resolve("generated").toString())));
    }

    /** Generates an entity in the first round. */
    private static final class GeneratesEntity extends AbstractProcessor {
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
                try (var source = processingEnv
                        .getFiler()
                        .createSourceFile("com.acme.Later")
                        .openWriter()) {
                    source.write(
                            "package com.acme;\n@jakarta.persistence.Entity\npublic class Later { @jakarta.persistence.Id long id; }\n");
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
