package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code @RenamedFrom} may stand, and what is said of one that has done its work. */
class RenameHintsTest {
    private static final String ENTITIES = "META-INF/retort/com.acme.migrations.entities";

    private static final String GUEST = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Guest {
                @Id Long id;
                String name;
                @Embedded
                @AttributeOverride(name = "street", column = @Column(name = "home_street"))
                @AttributeOverride(name = "city", column = @Column(name = "home_city"))
                Address home;
            }
            """;
    private static final String ADDRESS = """
            package com.acme;
            @jakarta.persistence.Embeddable
            public class Address { String street; String city; }
            """;

    @TempDir
    Path folder;

    @Test
    void onAClassItIsTheTableOnAFieldTheColumn() {
        Workspace workspace = accepted();
        workspace.source(
                GUEST.replace("@Entity", "@Entity @Table(name = \"visitor\") @dev.retort.RenamedFrom(\"guest\")")
                        .replace("String name", "@dev.retort.RenamedFrom(\"name\") String label"));
        assertThat(workspace.compile().messages())
                .contains("[RT117] Table \"visitor\" is to be renamed from \"guest\"")
                .contains("[RT117] Column \"label\" of table \"visitor\" is to be renamed from \"name\"")
                .doesNotContain("RT131");
    }

    @Test
    void whatGoesBeforeItIsToldOnTheMemberToo() {
        Workspace workspace = new Workspace(folder).source(HISTORY).source(ADDRESS);
        workspace.source(GUEST.replace("String name", "@Column(unique = true) String name"));
        accept(workspace);
        workspace.source(
                GUEST.replace("@Entity", "@Entity @Table(name = \"visitor\") @dev.retort.RenamedFrom(\"guest\")")
                        .replace("String name", "@dev.retort.RenamedFrom(\"name\") String label"));
        assertThat(workspace.compile().messages().lines())
                .anyMatch(line -> line.matches(
                        "com/acme/Guest.java:\\d+: warning: .RT115. Unique constraint .*of table \"guest\" is gone.*"));
    }

    @Test
    void onAnEmbeddedFieldItIsThePrefixOfItsColumns() {
        Workspace workspace = accepted();
        workspace.source(GUEST.replace("\"home_", "\"residence_")
                .replace("@Embedded", "@Embedded @dev.retort.RenamedFrom(\"home_\")"));
        assertThat(workspace.compile().messages())
                .contains("Column \"residence_street\" of table \"guest\" is to be renamed from \"home_street\"")
                .contains("Column \"residence_city\" of table \"guest\" is to be renamed from \"home_city\"")
                .doesNotContain("RT131", "RT143");
    }

    @Test
    void onAMemberOfAnEmbeddableItIsItsColumnWhereverItIsEmbedded() {
        Workspace workspace = new Workspace(folder).source(HISTORY).source(ADDRESS);
        workspace.source(GUEST.replaceAll("(?m)^ *@AttributeOverride.*\n", ""));
        accept(workspace);
        workspace.source(ADDRESS.replace("String street", "@dev.retort.RenamedFrom(\"street\") String road"));
        assertThat(workspace.compile().messages())
                .contains("Column \"road\" of table \"guest\" is to be renamed from \"street\"");
    }

    @Test
    void onceTheRevisionIsWrittenItCanGo() {
        Workspace workspace = accepted();
        workspace.source(GUEST.replace("String name", "@dev.retort.RenamedFrom(\"name\") String label"));
        assertThat(workspace.compile().messages()).doesNotContain("RT143");
        accept(workspace);
        assertThat(workspace.compile().messages())
                .isEqualTo(
                        "com/acme/Guest.java:6: warning: [RT143] @RenamedFrom states that column \"label\" of table \"guest\" was \"name\","
                                + " but the snapshot has no \"name\" to rename. Remove the annotation.");
    }

    @Test
    void aClassOrPackageThatMovesWithItsTableFixedIsNoChange() throws Exception {
        Workspace workspace = accepted();
        workspace.delete("com.acme.Guest");
        workspace.source(GUEST.replace("package com.acme;", "package com.acme.people; import com.acme.Address;")
                .replace("@Entity", "@Entity @Table(name = \"guest\")")
                .replace("class Guest", "class Person"));
        workspace.source(ADDRESS);
        assertThat(workspace.compile().messages()).isEmpty();
    }

    private static final String HISTORY = """
            @dev.retort.Migrations(naming = dev.retort.Naming.SPRING)
            package com.acme.migrations;
            """;

    private Workspace accepted() {
        Workspace workspace =
                new Workspace(folder).source(HISTORY).source(GUEST).source(ADDRESS);
        accept(workspace);
        return workspace;
    }

    private static void accept(Workspace workspace) {
        workspace.compile();
        EntitiesFile entities = EntitiesFile.parse(workspace.output(ENTITIES));
        workspace.resource(
                "com/acme/migrations/schema.snapshot",
                new Snapshot(List.of("7c1e09d4b2aa"), entities.schema(), entities.facts()).toString());
    }
}
