package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities whose accessors Lombok makes, in the same compilation. */
class LombokTest {
    private static final String ENTITIES = "META-INF/retort/com.acme.migrations.entities";
    private static final String HOME = """
            @dev.retort.Migrations
            package com.acme.migrations;
            """;
    private static final String BASE = """
            package com.acme;
            import jakarta.persistence.*;
            import lombok.*;
            @MappedSuperclass @Getter @Setter
            public abstract class Base {
                @Id @GeneratedValue Long id;
            }
            """;
    private static final String GUEST = """
            package com.acme;
            import jakarta.persistence.*;
            import lombok.*;
            import lombok.extern.java.Log;
            @Entity @Data @EqualsAndHashCode(callSuper = true) @NoArgsConstructor @AllArgsConstructor @Builder @Log
            public class Guest extends Base {
                @NonNull @Column(length = 40) private String fax;
                @Embedded private Address address;
                @Transient private String scratch;
            }
            """;
    private static final String ADDRESS = """
            package com.acme;
            import lombok.*;
            @jakarta.persistence.Embeddable @Value @NoArgsConstructor(force = true) @AllArgsConstructor @With
            public class Address {
                String street;
                String city;
            }
            """;
    /** Uses what Lombok makes, so that it compiles only where Lombok has worked. */
    private static final String DESK = """
            package com.acme;
            public class Desk {
                String fax(Guest guest) {
                    return guest.getFax() + guest.getAddress().withCity("Bonn").getCity()
                        + Guest.builder().fax("1").build().getId();
                }
            }
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void guests() {
        workspace = new Workspace(folder)
                .with(LombokTest::lombok)
                .source(HOME)
                .source(BASE)
                .source(GUEST)
                .source(ADDRESS)
                .source(DESK);
    }

    private static Processor lombok() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(each -> each.type().getName().startsWith("lombok.")
                        && each.type().getSimpleName().equals("AnnotationProcessor"))
                .findFirst()
                .orElseThrow()
                .get();
    }

    @Test
    void haveTheColumnsOfTheirFields() {
        Workspace.Compiled compiled = workspace.compile();
        assertThat(compiled.success()).as(compiled.messages()).isTrue();
        assertThat(workspace.output(ENTITIES)).endsWith("""
                table Guest
                  column id bigint not null
                    fact sequence "Guest_SEQ"
                  column city varchar(255) null
                  column street varchar(255) null
                  column fax varchar(40) null
                  primary key pk_guest (id)

                end
                """);
    }

    @Test
    void areWarnedOfOnTheirFields() {
        workspace.compile();
        EntitiesFile entities = EntitiesFile.parse(workspace.output(ENTITIES));
        workspace.resource(
                "com/acme/migrations/schema.snapshot", new Snapshot(List.of("7c1e"), entities.schema()).toString());
        workspace.source(ADDRESS.replace("String city;", "String city; String country;"));
        assertThat(workspace.compile().messages())
                .contains("com/acme/Address.java:6: warning: [RT112] ")
                .doesNotContain("error");
    }

    @Test
    void leaveTheSameBytesWhenOneOfThemIsCompiled() {
        workspace.compile();
        String all = workspace.output(ENTITIES);
        Workspace.Compiled compiled = workspace.compileOnly(List.of("com.acme.Address"));
        assertThat(compiled.success()).as(compiled.messages()).isTrue();
        assertThat(workspace.output(ENTITIES)).isEqualTo(all);
    }
}
