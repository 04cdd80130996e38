package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferringColumnsTest {
    private static final String HISTORY = """
            @dev.retort.Migrations(naming = dev.retort.Naming.SPRING)
            package com.acme.migrations;
            """;

    private static final String GUEST = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Guest { @Id Integer id; }
            """;

    private static final String BOOKING = """
            package com.acme;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity
            public class Booking {
                @Id Long id;
                @ManyToOne Guest guest;
                @ManyToOne(optional = false) Guest payer;
                @ElementCollection Set<String> notes;
                @ManyToOne Guest third;
                @OneToOne Pass pass;
            }
            """;

    private static final String PASS = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Pass {
                @Id Integer id;
                @MapsId @OneToOne Guest guest;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aWiderIdIsToldOnceWithTheNumberOfItsReferences() {
        Workspace workspace = new Workspace(folder)
                .source(HISTORY)
                .source(GUEST)
                .source(BOOKING)
                .source(PASS);
        assertThat(workspace.compile().messages()).contains("[RT118]");
        EntitiesFile entities = EntitiesFile.parse(workspace.output("META-INF/retort/com.acme.migrations.entities"));
        workspace.resource(
                "com/acme/migrations/schema.snapshot",
                new Snapshot(List.of("7c1e09d4b2aa"), entities.schema(), entities.facts()).toString());

        workspace.source(GUEST.replace("Integer", "Long")).source(PASS.replace("Integer", "Long"));

        assertThat(workspace.compile().messages())
                .isEqualTo(
                        "com/acme/Guest.java:4: warning: [RT114] Column \"id\" of table \"guest\" changes: type integer to bigint,"
                                + " with 5 columns that refer to it: booking.guest_id, booking.pass_guest_id, booking.payer_id and others."
                                + " Accept:  retort revision -m \"alter guest.id\"");
    }
}
