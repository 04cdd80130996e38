package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse runs the processor as javac does. */
class EclipseCompilerTest {
    private static final String ENTITIES = "META-INF/retort/com.acme.migrations.entities";
    private static final String HOME = """
            @dev.retort.Migrations
            package com.acme.migrations;
            """;
    private static final String BASE = """
            package com.acme;
            import jakarta.persistence.*;
            @MappedSuperclass
            public abstract class Base<K> {
                @Id K id;
                @Version long version;
            }
            """;
    private static final String GUEST = """
            package com.acme;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity
            @Table(indexes = @Index(name = "ix_guest_fax", columnList = "fax"))
            public class Guest extends Base<UUID> {
                enum Mood { GOOD, BAD }
                @Column(length = 40) String fax;
                @Enumerated(EnumType.STRING) Mood mood;
                @Embedded Address address;
                @OneToMany(mappedBy = "guest") List<Booking> bookings;
                @ElementCollection Map<String, Integer> points;
            }
            """;
    private static final String ADDRESS = """
            package com.acme;
            @jakarta.persistence.Embeddable
            public record Address(String street, String city) {}
            """;
    private static final String BOOKING = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Booking extends Base<Long> {
                @ManyToOne(optional = false) Guest guest;
                java.time.LocalDate day;
            }
            """;

    @TempDir
    Path folder;

    private Workspace eclipse;

    @BeforeEach
    void bookings() {
        // Without -s it writes what is generated where it was started.
        String generated = folder.resolve("generated").toString();
        eclipse = all(new Workspace(
                folder.resolve("ecj"), new EclipseCompiler(), List.of("--release", "17", "-s", generated)));
    }

    private static Workspace all(Workspace workspace) {
        return workspace.source(HOME).source(BASE).source(GUEST).source(ADDRESS).source(BOOKING);
    }

    private void accept() {
        EntitiesFile entities = EntitiesFile.parse(eclipse.output(ENTITIES));
        eclipse.resource(
                "com/acme/migrations/schema.snapshot", new Snapshot(List.of("7c1e"), entities.schema()).toString());
    }

    @Test
    void leavesTheBytesThatJavacLeaves() {
        Workspace javac = all(new Workspace(folder.resolve("javac")));
        assertThat(javac.compile().success()).isTrue();
        Workspace.Compiled compiled = eclipse.compile();
        assertThat(compiled.success()).as(compiled.messages()).isTrue();
        assertThat(eclipse.output(ENTITIES)).isEqualTo(javac.output(ENTITIES));
    }

    @Test
    void warnsOnTheFieldsOfAllChangesAtOnce() {
        eclipse.compile();
        accept();
        eclipse.source(GUEST.replace("String fax;", "String phone;").replace("\"fax\"", "\"phone\""))
                .source(BOOKING.replace("java.time", "String note; java.time"));
        assertThat(eclipse.compile().messages().lines())
                .anyMatch(line -> line.startsWith("com/acme/Guest.java:8: warning: [RT131] "))
                .anyMatch(line -> line.startsWith("com/acme/Booking.java:6: warning: [RT112] "));
    }

    @Test
    void failsWhereDriftIsAnError() {
        eclipse.compile();
        accept();
        eclipse.source(BOOKING.replace("java.time", "String note; java.time"));
        Workspace.Compiled compiled = eclipse.compile("-Aretort.drift=error");
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages()).contains("com/acme/Booking.java:6: error: [RT112] ");
    }

    @Test
    void leavesANewDraftAsTextWhereTheClassOfAFormerOneIsInTheWay() {
        eclipse.compile();
        accept();
        eclipse.source(BOOKING.replace("java.time", "String note; java.time"));
        assertThat(eclipse.compile().messages()).contains("The draft is in the class output as text");
        assertThat(eclipse.output("META-INF/retort/com.acme.migrations.draft")).contains("\"note\"");
        assertThat(eclipse.compile().success()).isTrue();
        assertThat(eclipse.hasOutput("com/acme/migrations/PendingDraft.class")).isTrue();
        assertThat(eclipse.hasOutput("META-INF/retort/com.acme.migrations.draft"))
                .isFalse();
    }
}
