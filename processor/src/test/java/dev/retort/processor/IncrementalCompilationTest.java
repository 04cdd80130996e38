package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations that see some of the classes have to leave what one leaves that sees all. */
class IncrementalCompilationTest {
    private static final String ENTITIES = "META-INF/retort/com.acme.migrations.entities";

    private static final String HOME = """
            @dev.retort.Migrations
            package com.acme.migrations;
            """;
    private static final String GUEST = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Guest {
                @Id Long id;
                @Embedded Address address;
            }
            """;
    private static final String ADDRESS = """
            package com.acme;
            @jakarta.persistence.Embeddable
            public class Address {
                String street;
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
    private static final String BASELINE = """
            package com.acme.migrations;
            import dev.retort.*;
            @Revision(id = "4be2f0c81d37", message = "baseline")
            public final class Baseline_4be2 implements Migration {
                @Override public void upgrade(Operations op) {}
                @Override public void downgrade(Operations op) {}
            }
            """;
    private static final String NOTE = BASELINE.replace(
                    "id = \"4be2f0c81d37\"", "id = \"7c1e09d4b2aa\", parents = \"4be2f0c81d37\"")
            .replace("Baseline_4be2", "AddNote_7c1e");

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void compileAll() {
        workspace = new Workspace(folder)
                .source(HOME)
                .source(GUEST)
                .source(ADDRESS)
                .source(BOOKING)
                .source(BASELINE)
                .source(NOTE);
        assertThat(workspace.compile().success()).isTrue();
    }

    @Test
    void anySubsetOfTheClassesLeavesTheSameBytes() {
        Map<String, Integer> all = workspace.outputs();
        List<String> classes = List.of(
                "com.acme.Guest",
                "com.acme.Address",
                "com.acme.Booking",
                "com.acme.migrations.package-info",
                "com.acme.migrations.AddNote_7c1e");
        for (int subset = 1; subset < 1 << classes.size(); subset++) {
            int chosen = subset;
            List<String> some = IntStream.range(0, classes.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(classes::get)
                    .toList();
            assertThat(workspace.compileOnly(some).success()).isTrue();
            assertThat(workspace.outputs()).as("after %s", some).isEqualTo(all);
        }
    }

    @Test
    void aChangedClassAloneChangesTheWholeSchemaAsAFullCompilationDoes() {
        workspace.source(ADDRESS.replace("String street;", "String street; String city;"));
        workspace.compileOnly(List.of("com.acme.Address"));
        Map<String, Integer> incremental = workspace.outputs();
        assertThat(workspace.output(ENTITIES)).contains("column city varchar(255) null", "table Booking");
        workspace.compile();
        assertThat(workspace.outputs()).isEqualTo(incremental);
    }

    @Test
    void aDeletedEntityDropsOut() throws IOException {
        workspace.delete("com.acme.Booking").compileOnly(List.of("com.acme.Guest"));
        assertThat(workspace.output(ENTITIES)).contains("table Guest").doesNotContain("Booking");
    }

    @Test
    void anEntityThatMovedToAnotherPackageIsThereOnce() throws IOException {
        workspace
                .delete("com.acme.Booking")
                .source(BOOKING.replace("package com.acme;", "package com.acme.stay;")
                        .replace("import jakarta", "import com.acme.Guest;\nimport jakarta"));
        workspace.compileOnly(List.of("com.acme.stay.Booking"));
        String incremental = workspace.output(ENTITIES);
        assertThat(incremental).containsOnlyOnce("table Booking").contains("entity com.acme.stay.Booking");
        workspace.resource(ENTITIES, "");
        workspace.compile();
        assertThat(workspace.output(ENTITIES)).isEqualTo(incremental);
    }

    @Test
    void aMappedSuperclassThatChangesAloneChangesItsEntities() {
        workspace
                .source("""
                        package com.acme;
                        @jakarta.persistence.MappedSuperclass
                        public class Base {
                            String author;
                        }
                        """)
                .source(BOOKING.replace("class Booking", "class Booking extends Base"))
                .compile();
        workspace.source("""
                package com.acme;
                @jakarta.persistence.MappedSuperclass
                public class Base {
                    String author;
                    Integer rank;
                }
                """).compileOnly(List.of("com.acme.Base"));
        String incremental = workspace.output(ENTITIES);
        assertThat(incremental).contains("column rank integer null");
        workspace.compile();
        assertThat(workspace.output(ENTITIES)).isEqualTo(incremental);
    }

    @Test
    void aClassThatLostItsAnnotationDropsOut() {
        workspace.source(BOOKING.replace("@Entity", "")).compileOnly(List.of("com.acme.Booking", "com.acme.Guest"));
        assertThat(workspace.output(ENTITIES)).contains("table Guest").doesNotContain("Booking");
    }

    @Test
    void compiledClassesLeaveTheSameSchemaAsTheirSources() {
        String fromSources = workspace.output(ENTITIES);
        workspace.resource(ENTITIES, "");
        Workspace.Compiled compiled = workspace.processOnly(
                List.of("com.acme.migrations.package-info"),
                List.of("com.acme.Guest", "com.acme.Booking", "com.acme.Address"));
        assertThat(compiled.success()).as(compiled.messages()).isTrue();
        assertThat(workspace.output(ENTITIES)).isEqualTo(fromSources);
    }

    @Test
    void theIndexListsTheRevisionsByClassWithTheirParents() {
        assertThat(workspace.index()).isEqualTo("""
                        com.acme.migrations.AddNote_7c1e # id=7c1e09d4b2aa parents=4be2f0c81d37
                        com.acme.migrations.Baseline_4be2 # id=4be2f0c81d37 parents=
                        """);
    }

    @Test
    void theIndexSaysInShortWhatADatabaseHasWhereNothingIsPending() throws IOException {
        assertThat(workspace.output(ServicesIndex.PATH).lines())
                .startsWith("# history=com.acme.migrations revisions=2 head=7c1e09d4b2aa table=retort_history");
        workspace.delete("com.acme.migrations.AddNote_7c1e").compileOnly(List.of("com.acme.Guest"));
        assertThat(workspace.output(ServicesIndex.PATH).lines())
                .startsWith("# history=com.acme.migrations revisions=1 head=4be2f0c81d37 table=retort_history");
        workspace.source(BASELINE.replace("4be2", "90ab")).compileOnly(List.of("com.acme.migrations.Baseline_90ab"));
        assertThat(workspace.output(ServicesIndex.PATH)).as("two heads").doesNotContain("# history=");
    }

    @Test
    void aDeletedRevisionLeavesTheIndex() throws IOException {
        workspace.delete("com.acme.migrations.AddNote_7c1e").compileOnly(List.of("com.acme.Guest"));
        assertThat(workspace.index()).isEqualTo("com.acme.migrations.Baseline_4be2 # id=4be2f0c81d37 parents=\n");
    }

    @Test
    void aModuleThatHasRevisionsAndNoEntitiesHasNothingToCompare(@TempDir Path module) {
        Workspace migrations = new Workspace(module).source(HOME).source(BASELINE);
        assertThat(migrations.compile()).isEqualTo(new Workspace.Compiled(true, ""));
        assertThat(migrations.hasOutput(ENTITIES)).isFalse();
        assertThat(migrations.index()).isEqualTo("com.acme.migrations.Baseline_4be2 # id=4be2f0c81d37 parents=\n");
    }

    @Test
    void anOutputThatIsNotOnTheClassPathIsNoDroppedTable() {
        Workspace.Compiled compiled = workspace.compileOnly(
                List.of("com.acme.Guest", "com.acme.Address"), "-cp", System.getProperty("java.class.path"));
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages())
                .startsWith("error: [RT135] com.acme.migrations.package-info is not in this compilation,"
                        + " and com/acme/migrations/package-info.class is in the class output");
    }
}
