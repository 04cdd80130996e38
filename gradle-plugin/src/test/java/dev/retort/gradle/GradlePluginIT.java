package dev.retort.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** A project as its user would have it, built by Gradle. */
@EnabledForJreRange(max = JRE.JAVA_22, disabledReason = "Gradle 8.9 runs on no newer JDK")
class GradlePluginIT {
    private static final String BUILD = """
            plugins {
                id 'java'
                id 'dev.retort' version '%1$s'
            }
            dependencies {
                implementation 'dev.retort:retort-runtime:%1$s'
                implementation 'jakarta.persistence:jakarta.persistence-api:3.2.0'
                annotationProcessor 'dev.retort:retort-processor:%1$s'
            }
            retort {
                url = "jdbc:h2:${layout.buildDirectory.file('tour').get()}"
                user = 'sa'
            }
            """.formatted(GradleBuild.VERSION);

    @TempDir
    Path folder;

    /** Another machine has the project at another place. */
    @TempDir
    Path other;

    private GradleBuild build;

    /** As Maven installs it. */
    @BeforeAll
    static void installTheMarker() throws IOException {
        String name = "dev.retort.gradle.plugin";
        Path installed = Path.of(System.getProperty("retort.repository"))
                .resolve("dev/retort/%s/%s/%s-%s.pom".formatted(name, GradleBuild.VERSION, name, GradleBuild.VERSION));
        Files.createDirectories(installed.getParent());
        Files.writeString(installed, Files.readString(Path.of("../gradle-plugin-marker/pom.xml")));
    }

    @BeforeEach
    void makeTheProject() {
        build = new GradleBuild(folder)
                .with("settings.gradle", GradleBuild.repositories() + "rootProject.name = 'bookings'\n")
                .with("build.gradle", BUILD)
                .with("src/main/java/com/acme/Guest.java", guest("String name;"));
    }

    static String guest(String attributes) {
        return """
                package com.acme;

                import jakarta.persistence.Entity;
                import jakarta.persistence.Id;

                @Entity
                public class Guest {
                    @Id
                    Long id;

                    %s
                }
                """.formatted(attributes);
    }

    @Test
    void theTourFromTheFirstRevisionToTheDatabase() {
        build.succeeds("retortInit", "--package", "com.acme.migrations");
        assertThat(build.text("src/main/java/com/acme/migrations/package-info.java"))
                .contains("@Migrations");
        assertThat(build.succeeds("retortRevision", "--message", "baseline")).contains("[RT118]");
        assertThat(build.succeeds("check", "retortUpgrade", "--configuration-cache"))
                .doesNotContain("warning: [RT")
                .contains("Configuration cache entry stored");
        build.with("src/main/java/com/acme/Guest.java", guest("String name;\n    String note;"));
        assertThat(build.fails("check", "--configuration-cache"))
                .contains("Guest.java:12: warning: [RT112]", "A check found differences");
        build.succeeds("retortRevision", "--message", "add note");
        assertThat(build.succeeds("check", "retortUpgrade", "retortCurrent")).contains("add note");
    }

    private void acceptTheBaseline() {
        build.with(
                "src/main/java/com/acme/migrations/package-info.java",
                "@dev.retort.Migrations\npackage com.acme.migrations;\n");
        build.succeeds("retortRevision", "--message", "baseline");
    }

    @Test
    void theBuildCacheKnowsTheSnapshotButNotItsFolder() throws IOException {
        build.with(
                "settings.gradle",
                build.text("settings.gradle")
                        + "buildCache { local { directory = '%s' } }\n".formatted(folder.resolve("cache")));
        acceptTheBaseline();
        build.succeeds("clean", "compileJava", "--build-cache");
        GradleBuild copy = new GradleBuild(other);
        for (Path file : build.sources()) {
            copy.with(folder.relativize(file).toString(), Files.readString(file));
        }
        assertThat(copy.succeeds("compileJava", "--build-cache")).contains("> Task :compileJava FROM-CACHE");
        String snapshot = "src/main/resources/com/acme/migrations/schema.snapshot";
        copy.with(snapshot, copy.text(snapshot).replace("varchar(255)", "varchar(99)"));
        assertThat(copy.succeeds("compileJava", "--build-cache"))
                .doesNotContain("FROM-CACHE", "UP-TO-DATE")
                .contains("Guest.java:11: warning: [RT1");
    }

    @Test
    void anIncrementalCompilationLeavesTheWholeSchema() {
        String room = guest("String name;").replace("Guest", "Room");
        build.with("src/main/java/com/acme/Room.java", room);
        acceptTheBaseline();
        build.succeeds("compileJava");
        String entities = "build/classes/java/main/META-INF/retort/com.acme.migrations.entities";
        assertThat(build.text(entities)).contains("table Guest", "table Room");

        build.with("src/main/java/com/acme/Room.java", room.replace("name;", "name;\n    String view;"));
        assertThat(build.succeeds("compileJava", "--info"))
                .contains("Incremental compilation of", "Room.java:12: warning: [RT112]")
                .doesNotContain("Full recompilation is required");
        String incremental = build.text(entities);
        assertThat(incremental).contains("table Guest", "table Room", "column view ");
        String services = "build/classes/java/main/META-INF/services/dev.retort.Migration";
        assertThat(build.text(services)).contains("com.acme.migrations.Baseline_");

        build.succeeds("clean", "compileJava");
        assertThat(build.text(entities)).isEqualTo(incremental);
    }

    @Test
    void aMappingFileIsReadFromTheResources() {
        build.with(
                        "src/main/java/com/acme/Guest.java",
                        "package com.acme;\npublic class Guest { Long id; String name; }\n")
                .with("src/main/resources/META-INF/orm.xml", """
                        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
                          <entity class="com.acme.Guest" access="FIELD">
                            <table name="visitor"/>
                            <attributes><id name="id"/></attributes>
                          </entity>
                        </entity-mappings>
                        """);
        acceptTheBaseline();
        assertThat(build.text("src/main/resources/com/acme/migrations/schema.snapshot"))
                .contains("table visitor");
        assertThat(build.succeeds("check")).doesNotContain("warning: [RT");
    }

    @Test
    void aCheckIsUpToDateUntilSomethingChanges() {
        acceptTheBaseline();
        build.succeeds("retortCheck");
        assertThat(build.succeeds("retortCheck")).contains("> Task :retortCheck UP-TO-DATE");
        String snapshot = "src/main/resources/com/acme/migrations/schema.snapshot";
        build.with(snapshot, build.text(snapshot).replace("varchar(255)", "varchar(99)"));
        assertThat(build.fails("retortCheck")).contains("A check found differences");
    }

    @Test
    void aHistoryIsVerifiedAndBundled() {
        acceptTheBaseline();
        build.with(
                "build.gradle",
                BUILD.replace(
                        "implementation 'jakarta",
                        "runtimeOnly 'com.h2database:h2:%s'\n    implementation 'jakarta"
                                .formatted(System.getProperty("h2.version"))));
        assertThat(build.succeeds("retortVerify", "--database", "h2", "retortBundle"))
                .contains("passed, 0 failed");
        assertThat(build.path("build/libs/bookings-migrations.jar")).isNotEmptyFile();
        assertThat(build.succeeds("retortBundle")).contains("> Task :retortBundle UP-TO-DATE");
    }

    @Test
    void aFailedCommandFailsTheBuildWithItsMessage() {
        acceptTheBaseline();
        assertThat(build.fails("retortUpgrade", "--target", "beef")).contains("> [RT402] ");
    }

    @Test
    void theEntitiesAreInAnotherProjectThanTheHistory() {
        Path history = Path.of("history/src/main/java/com/acme/migrations/package-info.java");
        build.with("settings.gradle", build.text("settings.gradle") + "include 'history'\n")
                .with(history.toString(), "@dev.retort.Migrations\npackage com.acme.migrations;\n")
                .with("history/build.gradle", """
                        plugins { id 'java-library' }
                        dependencies {
                            api 'dev.retort:retort-runtime:%1$s'
                            annotationProcessor 'dev.retort:retort-processor:%1$s'
                        }
                        """.formatted(GradleBuild.VERSION))
                .with(
                        "build.gradle",
                        BUILD.replace(
                                        "implementation 'dev",
                                        "implementation project(':history')\n    implementation 'dev")
                                + """
                                retort {
                                    packageName = 'com.acme.migrations'
                                    sources = file('history/src/main/java')
                                    resources = file('history/src/main/resources')
                                }
                                """);
        build.succeeds("retortRevision", "--message", "baseline");
        assertThat(build.path("history/src/main/resources/com/acme/migrations/schema.snapshot"))
                .exists();
        assertThat(build.succeeds("check", "retortUpgrade")).doesNotContain("warning: [RT");
    }

    @Test
    void theHistoryIsInAnotherProjectThanTheEntities() {
        build.with("settings.gradle", build.text("settings.gradle") + "include 'guests'\n")
                .with("guests/src/main/java/com/acme/Guest.java", guest("String name;"))
                .with("guests/build.gradle", """
                        plugins { id 'java-library' }
                        dependencies { api 'jakarta.persistence:jakarta.persistence-api:3.2.0' }
                        """)
                .with("build.gradle", BUILD.replace("implementation 'jakarta", "implementation project(':guests') //"))
                .with(
                        "src/main/java/com/acme/migrations/package-info.java",
                        "@dev.retort.Migrations(entities = com.acme.Guest.class)\npackage com.acme.migrations;\n");
        build.delete("src/main/java/com/acme/Guest.java");
        build.succeeds("retortRevision", "--message", "baseline");
        assertThat(build.succeeds("check", "retortUpgrade")).doesNotContain("warning: [RT");
    }

    /** A task in its place: what matters is the name. */
    @Test
    void theSnapshotIsAnInputOfKapt() {
        build.with(
                        "build.gradle",
                        BUILD
                                + "tasks.register('kaptKotlin') { outputs.file('build/kapt'); doLast { file('build/kapt').text = '' } }\n")
                .with("src/main/resources/com/acme/migrations/schema.snapshot", "head 1\n");
        build.succeeds("kaptKotlin");
        assertThat(build.succeeds("kaptKotlin")).contains("> Task :kaptKotlin UP-TO-DATE");
        build.with("src/main/resources/com/acme/migrations/schema.snapshot", "head 2\n");
        assertThat(build.succeeds("kaptKotlin")).doesNotContain("UP-TO-DATE");
    }
}
