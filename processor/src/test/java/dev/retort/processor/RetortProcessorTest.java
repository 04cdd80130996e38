package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.Workspace.Compiled;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetortProcessorTest {
    private static final String ENTITIES = "META-INF/retort/com.acme.migrations.entities";
    private static final String SNAPSHOT = "com/acme/migrations/schema.snapshot";
    private static final String DRAFT = "com/acme/migrations/PendingDraft.java";

    private static final String GUEST = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Guest {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                String name;
            }
            """;
    private static final String BOOKING = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Booking {
                @Id Long id;
                @ManyToOne Guest guest;
            }
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void bookings() {
        workspace = new Workspace(folder).source("""
                        @dev.retort.Migrations(naming = dev.retort.Naming.SPRING)
                        package com.acme.migrations;
                        """).source(GUEST).source(BOOKING);
    }

    /** Takes what was compiled for the head, as {@code retort revision} does. */
    private void accept() {
        EntitiesFile entities = EntitiesFile.parse(workspace.output(ENTITIES));
        workspace.resource(SNAPSHOT, new Snapshot(List.of("7c1e09d4b2aa"), entities.schema()).toString());
    }

    @Test
    void leavesTheSchemaThatTheEntitiesAskFor() {
        workspace.compile();
        assertThat(workspace.output(ENTITIES)).isEqualTo("""
                        # Retort entities, format 1. Written by the compiler; do not edit.
                        entity com.acme.Booking
                        entity com.acme.Guest

                        table booking
                          column id bigint not null
                          column guest_id bigint null
                          primary key pk_booking (id)
                          foreign key fk_booking_guest_id (guest_id) references guest (id)

                        table guest
                          column id bigint not null identity
                          column name varchar(255) null
                          primary key pk_guest (id)

                        end
                        """);
    }

    @Test
    void beforeTheFirstRevisionOneWarningSaysHowToMakeIt() {
        assertThat(workspace.compile())
                .isEqualTo(new Compiled(
                        true,
                        "com/acme/migrations/package-info.java:1: warning: [RT118] History com.acme.migrations has no snapshot"
                                + " yet: everything is new (tables: 2). Accept it as the first revision:  retort revision -m baseline   or take"
                                + " over a database that exists:  retort adopt"));
    }

    @Test
    void isSilentWhereNothingChanged() {
        workspace.compile();
        accept();
        assertThat(workspace.compile()).isEqualTo(new Compiled(true, ""));
    }

    @Test
    void leavesTheSameBytesWhereNothingChanged() {
        workspace.compile();
        accept();
        workspace.compile();
        Map<String, Integer> before = workspace.outputs();
        workspace.compile();
        assertThat(workspace.outputs()).isEqualTo(before).doesNotContainKey(DRAFT);
    }

    @Test
    void warnsOnTheFieldOfANewColumn() {
        workspace.compile();
        accept();
        workspace.source(GUEST.replace("String name;", "String name;\n    String phone;"));
        assertThat(workspace.compile())
                .isEqualTo(new Compiled(
                        true,
                        "com/acme/Guest.java:7: warning: [RT112] Column \"phone\" of table \"guest\" is new."
                                + " Accept:  retort revision -m \"add guest.phone\""));
        assertThat(workspace.output(DRAFT)).contains("class PendingDraft", "op.addColumn(\"guest\"", "phone");
    }

    @Test
    void suggestsThatAVersionStartsAtZeroAndThatALossIsAccepted() {
        workspace.source(GUEST.replace("String name;", "String name;\n    String fax;"));
        workspace.compile();
        accept();
        workspace.source(GUEST.replace("String name;", "String name;\n    @Version int version;"));
        assertThat(workspace.compile().messages()).contains("--backfill guest.version=\"0\"");
        workspace.source(GUEST);
        assertThat(workspace.compile().messages())
                .contains(
                        "[RT113] Column \"fax\" of table \"guest\" is gone. Accept:  retort revision -m \"drop guest.fax\" --accept \"…\"");
    }

    @Test
    void namesThatAreExchangedAreToldWithoutTheOneForTheMeantime() {
        workspace.source(GUEST.replace("String name;", "String a;\n    Integer b;"));
        workspace.compile();
        accept();
        workspace.source(GUEST.replace(
                "String name;",
                "@dev.retort.RenamedFrom(\"b\") Integer a;\n    @dev.retort.RenamedFrom(\"a\") String b;"));
        assertThat(workspace.compile().messages())
                .contains("\"rename guest.a to b\"", "\"rename guest.b to a\"")
                .doesNotContain("retort_swap");
        assertThat(workspace.output(DRAFT)).contains("retort_swap");
    }

    @Test
    void everyCandidateOfARenameIsNamed() {
        workspace.source(GUEST.replace("String name;", "String fax;"));
        workspace.compile();
        accept();
        workspace.source(GUEST.replace("String name;", "String phone;\n    String mobile;"));
        assertThat(workspace.compile().messages())
                .contains("put @RenamedFrom(\"fax\") on Guest.mobile or Guest.phone.");
    }

    @Test
    void warnsThatRowsHaveNoValueForANewColumnThatIsNotNull() {
        workspace.compile();
        accept();
        workspace.source(GUEST.replace("String name;", "String name;\n    @Column(nullable = false) String email;"));
        assertThat(workspace.compile().messages())
                .startsWith(
                        "com/acme/Guest.java:7: warning: [RT104] Column \"email\" of table \"guest\" is new and NOT NULL:"
                                + " existing rows have no value for it, so the upgrade would fail on them.")
                .contains("@ColumnDefault", "retort revision -m \"add guest.email\" --backfill guest.email=\"…\"");
    }

    @Test
    void asksWhetherAColumnWasRenamedOrDropped() {
        workspace.compile();
        accept();
        workspace.source(GUEST.replace("String name;", "String fullName;"));
        Compiled compiled = workspace.compile();
        assertThat(compiled.messages())
                .startsWith("com/acme/Guest.java:6: warning: [RT131] ")
                .contains("@RenamedFrom(\"name\")", "--drop guest.name");
        assertThat(workspace.hasOutput(DRAFT)).isFalse();
    }

    @Test
    void takesARenameThatIsSaid() {
        workspace.compile();
        accept();
        workspace.source(GUEST.replace("String name;", "@dev.retort.RenamedFrom(\"name\") String fullName;"));
        assertThat(workspace.compile())
                .isEqualTo(new Compiled(
                        true,
                        "com/acme/Guest.java:6: warning: [RT117] Column \"full_name\" of table \"guest\" is to be renamed from"
                                + " \"name\". Accept:  retort revision -m \"rename guest.name to full_name\""));
        assertThat(workspace.output(DRAFT)).contains("op.renameColumn(\"guest\", \"name\", \"full_name\")");
    }

    @Test
    void failsTheCompilationWhereDriftIsAnError() {
        Compiled compiled = workspace.compile("-Aretort.drift=error");
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages()).contains("error: [RT118]");
    }

    @Test
    void saysNothingWhereDriftIsToBeIgnored() {
        assertThat(workspace.compile("-Aretort.drift=ignore")).isEqualTo(new Compiled(true, ""));
        assertThat(workspace.hasOutput(ENTITIES)).isTrue();
    }

    @Test
    void refusesAnOptionThatSaysNothing() {
        assertThat(workspace.compile("-Aretort.drift=warning"))
                .isEqualTo(new Compiled(
                        false,
                        "error: [RT134] The option retort.drift has the unknown value \"warning\"."
                                + " Use one of: warn, error, ignore."));
    }

    @Test
    void takesADraftAwayThatIsAccepted() {
        workspace.compile();
        assertThat(workspace.hasOutput(DRAFT)).isTrue();
        accept();
        workspace.compile();
        assertThat(workspace.outputs()).doesNotContainKeys(DRAFT, DRAFT.replace(".java", ".class"));
    }

    @Test
    void tellsHowToBeginWhereNoPackageIsTheHomeOfAHistory(@TempDir Path other) {
        assertThat(new Workspace(other).source(GUEST).compile())
                .isEqualTo(new Compiled(
                        true,
                        "note: [RT132] There are 1 mapped classes, but no migrations package."
                                + " Create one:  retort init --package <package>"));
    }

    @Test
    void saysNothingOfALibraryThatIgnoresDrift(@TempDir Path other) {
        assertThat(new Workspace(other).source(GUEST).compile("-Aretort.drift=ignore"))
                .isEqualTo(new Compiled(true, ""));
    }

    @Test
    void saysWhereASnapshotIsBroken() {
        workspace.resource(
                SNAPSHOT, "# Retort schema snapshot, format 1.\ntable guest\n  column id varchr(40) null\n\nend\n");
        Compiled compiled = workspace.compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages()).startsWith("error: [RT301] com/acme/migrations/schema.snapshot, line 3: ");
    }

    @Test
    void findsTheSnapshotWhereTheOptionSays(@TempDir Path resources) throws IOException {
        workspace.compile();
        new Workspace(resources);
        Path snapshot = resources.resolve(SNAPSHOT);
        java.nio.file.Files.createDirectories(snapshot.getParent());
        java.nio.file.Files.writeString(
                snapshot,
                new Snapshot(
                                List.of("7c1e09d4b2aa"),
                                EntitiesFile.parse(workspace.output(ENTITIES)).schema())
                        .toString());
        assertThat(workspace.compile("-Aretort.snapshot=" + snapshot).messages())
                .isEmpty();
        assertThat(workspace.compile("-Aretort.snapshot=" + resources).messages())
                .isEmpty();
    }

    @Test
    void makesNoDraftFromEntitiesThatItCannotRead() {
        workspace.source(GUEST.replace("@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;", "Long id;"));
        Compiled compiled = workspace.compile();
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.messages()).contains("com/acme/Guest.java:4: warning: [RT101] ");
        assertThat(workspace.hasOutput(DRAFT)).isFalse();
        assertThat(workspace.output("META-INF/retort/com.acme.migrations.problems"))
                .contains("com.acme.Guest: [RT101] ");
        workspace.source(GUEST);
        workspace.compile();
        assertThat(workspace.hasOutput("META-INF/retort/com.acme.migrations.problems"))
                .isFalse();
    }

    @Test
    void leavesAColumnAloneWhoseTypeItCannotTell() {
        workspace.source(GUEST.replace("String name;", "Thread name;"));
        assertThat(workspace.compile().messages())
                .contains("com/acme/Guest.java:6: warning: [RT102] ")
                .contains("Until then it is left unchanged: column \"name\" of table \"guest\""
                        + " is not in the snapshot and is left out of the schema.");
        assertThat(workspace.output(ENTITIES)).doesNotContain("column name");
        workspace.source(GUEST);
        workspace.compile();
        accept();
        workspace.source(GUEST.replace("String name;", "Thread name;\n    Integer age;"));
        assertThat(workspace.compile().messages())
                .contains("column \"name\" of table \"guest\" stays as it is in the snapshot.")
                .contains("[RT112] ");
        assertThat(workspace.output(ENTITIES)).contains("column name varchar(255) null");
        assertThat(workspace.output(DRAFT)).contains("age").doesNotContain("name");
    }

    @Test
    void warnsOnANewNameThatSomeDatabaseCutsOff() {
        workspace.compile();
        accept();
        String name = "n".repeat(64);
        workspace.source(
                GUEST.replace("String name;", "String name;\n    @Column(name = \"" + name + "\") Integer age;"));
        assertThat(workspace.compile().messages())
                .contains("com/acme/Guest.java:7: warning: [RT124] The name \"" + name
                        + "\" has 64 bytes. The limits are: postgresql 63.");
        accept();
        assertThat(workspace.compile().messages()).isEmpty();
    }
}
