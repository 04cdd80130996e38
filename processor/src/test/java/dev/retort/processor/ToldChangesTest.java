package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says of changes that are easily misunderstood. */
class ToldChangesTest {
    private static final String BOOKING = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Booking {
                @Id Long id;
                int nights;
                @Column(nullable = false) int guests;
                String fax;
                @Column(length = 40) String note;
            }
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void aRevision() {
        workspace = new Workspace(folder)
                .source("@dev.retort.Migrations(naming = dev.retort.Naming.SPRING)\npackage com.acme.migrations;\n")
                .source(BOOKING);
        workspace.compile();
        EntitiesFile entities = EntitiesFile.parse(workspace.output("META-INF/retort/com.acme.migrations.entities"));
        workspace.resource(
                "com/acme/migrations/schema.snapshot",
                new Snapshot(List.of("7c1e09d4b2aa"), entities.schema(), entities.facts()).toString());
    }

    @Test
    void aPrimitiveThatMovesIntoAnEmbeddableSaysWhyItMayBeNull() {
        workspace
                .source(BOOKING.replace("int nights;", "@Embedded Stay stay;")
                        .replace("@Column(nullable = false) int guests;", ""))
                .source("""
                        package com.acme;
                        import jakarta.persistence.*;
                        @Embeddable
                        public class Stay {
                            int nights;
                            @Column(nullable = false) int guests;
                        }
                        """);
        assertThat(workspace.compile().messages())
                .isEqualTo(
                        "com/acme/Stay.java:5: warning: [RT114] Column \"nights\" of table \"booking\" changes: nullability not null to null."
                                + " Hibernate lets a primitive attribute of an @Embeddable be null in the database, because the whole value may be"
                                + " missing. To keep NOT NULL:  @Column(nullable = false). Accept:  retort revision -m \"alter booking.nights\"");
    }

    /** The command that a warning shows is complete: no flag comes to light when it runs. */
    @Test
    void aHazardThatMustBeAcceptedIsInTheCommand() {
        workspace
                .source(BOOKING.replace("String fax;", "java.time.LocalDateTime fax;"))
                .compile();
        EntitiesFile entities = EntitiesFile.parse(workspace.output("META-INF/retort/com.acme.migrations.entities"));
        workspace.resource(
                "com/acme/migrations/schema.snapshot",
                new Snapshot(List.of("7c1e09d4b2aa"), entities.schema(), entities.facts()).toString());

        workspace.source(BOOKING.replace("String fax;", "java.time.Instant fax;"));
        assertThat(workspace.compile().messages())
                .contains("Accept:  retort revision -m \"alter booking.fax\" --accept \"…\"");

        workspace.source(BOOKING.replace("String fax;", "java.time.LocalDateTime phone;"));
        assertThat(workspace.compile().messages())
                .contains("retort revision -m \"drop booking.fax\" --drop booking.fax --accept \"…\"");
    }

    @Test
    void otherChangesOfATableAreToldWhileAQuestionIsOpen() {
        workspace.source(BOOKING.replace("String fax", "String phone")
                .replace("length = 40", "length = 80")
                .replace("int nights;", "int nights; int rooms;"));
        assertThat(workspace.compile().messages())
                .contains("[RT131] Column \"fax\" of table \"booking\" is gone")
                .contains("[RT114] Column \"note\" of table \"booking\" changes: type varchar(40) to varchar(80)")
                .contains("[RT104] Column \"rooms\" of table \"booking\" is new");
    }

    private String afterTable(String before, String after) {
        workspace
                .source(BOOKING.replace("@Entity", "@Entity @Table(" + before + ")"))
                .compile();
        EntitiesFile entities = EntitiesFile.parse(workspace.output("META-INF/retort/com.acme.migrations.entities"));
        workspace.resource(
                "com/acme/migrations/schema.snapshot",
                new Snapshot(List.of("7c1e09d4b2aa"), entities.schema(), entities.facts()).toString());
        workspace.source(BOOKING.replace("@Entity", "@Entity @Table(" + after + ")"));
        return workspace.compile().messages();
    }

    @Test
    void aCheckWithAnotherConditionIsOneChangeAtItsColumn() {
        assertThat(afterTable(
                        "check = @CheckConstraint(name = \"ck_nights\", constraint = \"nights > 0\")",
                        "check = @CheckConstraint(name = \"ck_nights\", constraint = \"nights > 1\")"))
                .isEqualTo("com/acme/Booking.java:6: warning: [RT115] Check \"ck_nights\" of table \"booking\" changes:"
                        + " \"nights > 0\" to \"nights > 1\". Accept:  retort revision -m \"alter ck_nights\"");
    }

    @Test
    void anIndexAndAUniqueConstraintOverOtherColumnsAreOneChangeEach() {
        assertThat(afterTable(
                                "indexes = @Index(name = \"ix\", columnList = \"fax\"),"
                                        + " uniqueConstraints = @UniqueConstraint(name = \"uq\", columnNames = \"note\")",
                                "indexes = @Index(name = \"ix\", columnList = \"fax, note\"),"
                                        + " uniqueConstraints = @UniqueConstraint(name = \"uq\", columnNames = {\"note\", \"fax\"})")
                        .lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("Index \"ix\" of table \"booking\" changes: (fax) to (fax, note)."))
                .anyMatch(line -> line.contains("Unique constraint \"uq\" of table \"booking\" changes:"));
    }
}
