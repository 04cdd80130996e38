package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several annotated packages are several histories, each with its own entities. */
class SeveralHistoriesTest {
    private static final String ITEM = """
            package com.acme.stock;
            import jakarta.persistence.*;
            @Entity
            public class Item {
                @Id Long id;
            }
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void twoHistories() {
        workspace = new Workspace(folder)
                .source("""
                        @dev.retort.Migrations(packages = "com.acme.bookings", entities = com.acme.Note.class)
                        package com.acme.bookings.migrations;
                        """)
                .source("""
                        @dev.retort.Migrations(packages = "com.acme.stock", ignoredTables = "audit_*")
                        package com.acme.stock.migrations;
                        """)
                .source(ITEM)
                .source(ITEM.replace("Item", "Audit").replace("@Entity", "@Entity @Table(name = \"AUDIT_log\")"))
                .source(ITEM.replace("stock", "bookings").replace("Item", "Guest"))
                .source(ITEM.replace(".stock", "").replace("Item", "Note"));
        workspace.compile();
    }

    @Test
    void eachHasTheEntitiesOfItsPackagesAndThoseItNames() {
        assertThat(workspace.output("META-INF/retort/com.acme.bookings.migrations.entities"))
                .contains("table Guest", "table Note")
                .doesNotContain("Item");
    }

    @Test
    void tablesToLeaveAloneAreNotThere() {
        assertThat(workspace.output("META-INF/retort/com.acme.stock.migrations.entities"))
                .contains("table Item")
                .doesNotContain("table AUDIT_log", "Guest", "Note");
    }

    @Test
    void aNamedClassOfADependencyBelongsToItsHistory() {
        Workspace other = new Workspace(folder.resolve("other"))
                .source(ITEM)
                .source(ITEM.replace("Item", "Unrelated"))
                .source(ITEM.replace("@Entity", "@Embeddable").replace("Item", "Part"))
                .source(
                        "@dev.retort.Migrations(entities = com.acme.stock.Item.class)\npackage com.acme.shop.migrations;\n");
        other.compileOnly(List.of("com.acme.stock.Item", "com.acme.stock.Unrelated", "com.acme.stock.Part"));
        assertThat(other.compileOnly(List.of("com.acme.shop.migrations.package-info"))
                        .messages())
                .contains("[RT118]")
                .doesNotContain("error");
        assertThat(other.output("META-INF/retort/com.acme.shop.migrations.entities"))
                .contains("entity com.acme.stock.Item\n", "table Item")
                .doesNotContain("Unrelated");
    }

    @Test
    void aNamedClassThatIsNotMappedIsAnError() {
        Workspace.Compiled compiled = workspace
                .source(
                        "@dev.retort.Migrations(entities = {com.acme.Note.class, String.class, Thread.State.class})\npackage com.acme.bookings.migrations;\n")
                .compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages())
                .contains(
                        "com/acme/bookings/migrations/package-info.java:1: error: [RT158] @Migrations(entities = …) of"
                                + " com.acme.bookings.migrations names java.lang.String, which has no annotation @Entity,",
                        "names java.lang.Thread.State, which has no annotation")
                .doesNotContain("names com.acme.Note");
    }

    @Test
    void theToolsFindBoth() {
        assertThat(workspace.output("META-INF/retort/packages"))
                .isEqualTo("com.acme.bookings.migrations\ncom.acme.stock.migrations\n");
    }
}
