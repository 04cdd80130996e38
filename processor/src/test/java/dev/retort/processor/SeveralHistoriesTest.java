package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    void theToolsFindBoth() {
        assertThat(workspace.output("META-INF/retort/packages"))
                .isEqualTo("com.acme.bookings.migrations\ncom.acme.stock.migrations\n");
    }
}
