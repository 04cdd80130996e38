package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code META-INF/orm.xml} and the files that {@code META-INF/persistence.xml} names, as a build puts them into the class output. */
class MappingFilesTest {
    private static final String ENTITIES = "META-INF/retort/com.acme.migrations.entities";
    private static final String ORM = "META-INF/orm.xml";

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void writeClasses() {
        workspace = new Workspace(folder).source("""
                        @dev.retort.Migrations
                        package com.acme.migrations;
                        """).source("""
                        package com.acme;
                        @jakarta.persistence.Entity
                        public class Guest {
                            @jakarta.persistence.Id Long id;
                            String name;
                        }
                        """).source("""
                        package com.acme;
                        public class Room {
                            Long id;
                            Guest guest;
                        }
                        """);
    }

    private static String orm(String... classes) {
        return "<entity-mappings xmlns=\"https://jakarta.ee/xml/ns/persistence/orm\" version=\"3.2\">\n"
                + "<package>com.acme</package>\n" + String.join("\n", classes) + "\n</entity-mappings>\n";
    }

    private static final String ROOM = """
            <entity class="Room" access="FIELD">
                <attributes>
                    <id name="id"/>
                    <many-to-one name="guest"/>
                </attributes>
            </entity>""";

    @Test
    void aClassThatOnlyTheFileMapsIsAnEntity() {
        workspace.resource(ORM, orm(ROOM));

        assertThat(workspace.compile().success()).isTrue();

        assertThat(workspace.output(ENTITIES))
                .contains("table Room")
                .contains("column guest_id bigint null")
                .contains("references Guest (id)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-cp", "-sourcepath"})
    void aFileIsAlsoFoundOutsideOfTheClassOutput(String option) throws IOException {
        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve("META-INF"));
        Files.writeString(other.resolve(ORM), orm(ROOM));

        workspace.compile(option, other + File.pathSeparator + System.getProperty("java.class.path"));

        assertThat(workspace.output(ENTITIES)).contains("table Room");
    }

    @Test
    void aCompilationWithoutAnnotationsLeavesTheDriftToTheNext() {
        workspace.resource(ORM, orm(ROOM));
        workspace.compile();
        workspace.source("""
                package com.acme;
                public class Room {
                    Long id;
                    Guest guest;
                    Integer floor;
                }
                """);

        workspace.compileOnly(List.of("com.acme.Room"));
        assertThat(workspace.output(ENTITIES)).contains("table Room").doesNotContain("floor");

        workspace.compile();
        assertThat(workspace.output(ENTITIES)).contains("column floor integer null");
    }

    @Test
    void aFileIsReadInTheEncodingThatItDeclares() {
        String entity =
                "<entity class=\"Room\" access=\"FIELD\"><table name=\"café\"/><attributes><id name=\"id\"/></attributes></entity>";
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + orm(entity);
        workspace.resource(ORM, latin.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(workspace.compile().success()).isTrue();
        assertThat(workspace.output(ENTITIES)).contains("table café");

        String wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + orm(entity);
        workspace.resource(ORM, wide.getBytes(StandardCharsets.UTF_16));
        assertThat(workspace.compile().success()).isTrue();
        assertThat(workspace.output(ENTITIES)).contains("table café");

        workspace.resource(ORM, ("\uFEFF" + orm(entity)).getBytes(StandardCharsets.UTF_8));
        assertThat(workspace.compile().success()).isTrue();
        assertThat(workspace.output(ENTITIES)).contains("table café");
    }

    @Test
    void aFileThatIsNamedAndMissingIsAnError() {
        workspace.resource(
                "META-INF/persistence.xml",
                "<persistence><persistence-unit name=\"p\">\n<mapping-file>META-INF/rooms.xml</mapping-file></persistence-unit></persistence>");
        workspace.resource("META-INF/room.xml", orm(ROOM));
        assertThat(workspace.compile().messages())
                .contains("[RT129] META-INF/persistence.xml, line 2: the mapping file META-INF/rooms.xml");
    }

    @Test
    void aFileThatNestsThousandsOfElementsIsRefused() {
        workspace.resource(ORM, orm("<a>".repeat(5000) + "</a>".repeat(5000)));
        assertThat(workspace.compile().messages())
                .contains("[RT126] META-INF/orm.xml, line 3: the file can't be read: it nests more than 100");
    }

    @Test
    void anIncrementalCompilationKnowsItToo() {
        workspace.resource(ORM, orm(ROOM));
        workspace.compile();
        String all = workspace.output(ENTITIES);

        workspace.compileOnly(List.of("com.acme.Guest"));

        assertThat(workspace.output(ENTITIES)).isEqualTo(all);
    }

    @Test
    void aClassThatTheFileNoLongerMapsIsGone() {
        workspace.resource(ORM, orm(ROOM));
        workspace.compile();

        workspace.resource(ORM, orm());
        workspace.compileOnly(List.of("com.acme.Guest"));

        assertThat(workspace.output(ENTITIES)).contains("table Guest").doesNotContain("table Room");
    }

    @Test
    void aFileThatPersistenceXmlNamesIsRead() {
        workspace.resource("META-INF/persistence.xml", """
                        <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
                            <persistence-unit name="hotel"><mapping-file>META-INF/rooms.xml</mapping-file></persistence-unit>
                        </persistence>
                        """).resource("META-INF/rooms.xml", orm(ROOM));

        workspace.compile();

        assertThat(workspace.output(ENTITIES)).contains("table Room");
    }

    @Test
    void aFileThatIsNotWellFormedIsSaidWithItsLine() {
        workspace.resource(ORM, orm("<entity class=\"Room\">"));

        Workspace.Compiled compiled = workspace.compile();

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages()).contains("[RT126] META-INF/orm.xml, line 4: the file can't be read");
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        workspace.resource(
                ORM,
                "<!DOCTYPE entity-mappings [<!ENTITY name SYSTEM \"file:///etc/hostname\">]>\n"
                        + orm("<description>&name;</description>"));

        assertThat(workspace.compile().messages())
                .contains("[RT126] META-INF/orm.xml, line 1")
                .contains("document type");
    }

    @Test
    void whatTheFileNamesAndNobodyHasIsSaidWithItsLine() {
        workspace.resource(
                ORM,
                orm(
                        "<entity class=\"Lobby\"/>",
                        "<entity class=\"Room\" access=\"FIELD\"><attributes>",
                        "<id name=\"id\"/>",
                        "<basic name=\"colour\"/>",
                        "</attributes></entity>"));

        assertThat(workspace.compile().messages())
                .contains("[RT127] META-INF/orm.xml, line 3, <entity>: there is no com.acme.Lobby")
                .contains(
                        "[RT127] META-INF/orm.xml, line 6, <basic>: there is no attribute \"colour\" in com.acme.Room");
    }

    @Test
    void anElementThatIsNotReadIsSaidWithItsLine() {
        workspace.resource(
                ORM,
                orm(
                        "<entity class=\"Room\" access=\"FIELD\"><attributes>",
                        "<id name=\"id\"/>",
                        "<any name=\"guest\"/>",
                        "</attributes></entity>"));

        assertThat(workspace.compile().messages()).contains("[RT128] META-INF/orm.xml, line 5, <any> is not supported");
    }

    private static final String HBM = """
            <?xml version="1.0"?>
            <!DOCTYPE hibernate-mapping PUBLIC "-//Hibernate/Hibernate Mapping DTD 3.0//EN" "http://www.hibernate.org/dtd/hibernate-mapping-3.0.dtd">
            <hibernate-mapping package="com.acme">
                <class name="Room"><id name="id"/><joined-subclass name="Suite"/></class>
            </hibernate-mapping>
            """;

    private static final String BOOKING = """
            package com.acme;
            @jakarta.persistence.Entity
            public class Booking {
                @jakarta.persistence.Id Long id;
                @jakarta.persistence.ManyToOne Room room;
            }
            """;

    @Test
    void anAssociationToAClassOfAnHbmFileNamesTheFile() {
        workspace.resource("com/acme/Room.hbm.xml", HBM).source(BOOKING);
        assertThat(workspace.compile().messages())
                .contains(
                        "com/acme/Booking.java:5: warning: [RT106] Booking.room refers to com.acme.Room, which com/acme/Room.hbm.xml maps.",
                        "mvn org.hibernate.tool:hibernate-tools-maven:hbm2orm")
                .doesNotContain("Annotate com.acme.Room with @Entity");
    }

    @Test
    void anHbmFileThatPersistenceXmlNamesIsSaidWithItsClasses() {
        workspace
                .resource("hotel.hbm.xml", HBM)
                .resource(
                        "META-INF/persistence.xml",
                        "<persistence><persistence-unit name=\"hotel\"><mapping-file>hotel.hbm.xml</mapping-file></persistence-unit></persistence>")
                .source(BOOKING);
        assertThat(workspace.compile().messages())
                .contains(
                        "warning: [RT168] hotel.hbm.xml maps com.acme.Room, com.acme.Suite in Hibernate's own format,",
                        "[RT106] Booking.room refers to com.acme.Room, which hotel.hbm.xml maps.");
    }

    @Test
    void anAnnotationOfEclipseLinkThatChangesTheSchemaIsSaid() {
        workspace
                .source("package org.eclipse.persistence.annotations;\npublic @interface Convert { String value(); }\n")
                .source("package org.eclipse.persistence.annotations;\npublic @interface Multitenant {}\n")
                .source("package org.eclipse.persistence.annotations;\npublic @interface Cache {}\n")
                .source("""
                        package com.acme;
                        import org.eclipse.persistence.annotations.*;
                        @jakarta.persistence.Entity @Multitenant @Cache
                        public class Guest {
                            @jakarta.persistence.Id Long id;
                            @Convert("trimmed") String name;
                        }
                        """);
        assertThat(workspace.compile().messages())
                .contains(
                        "com/acme/Guest.java:4: warning: [RT169] Guest has @Multitenant of EclipseLink, which Retort does not read.",
                        "com/acme/Guest.java:6: warning: [RT169] Guest.name has @Convert of EclipseLink,");
    }
}
