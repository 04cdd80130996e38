package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says on the member whose old rows mean something else, although the schema is the same. */
class MeaningFindingsTest {
    private static final String ENTITIES = "META-INF/retort/com.acme.migrations.entities";

    private static final String BOOKING = """
            package com.acme;
            import jakarta.persistence.*;
            import java.time.*;
            import org.hibernate.annotations.*;
            @Entity
            public class Booking {
                @Id Long id;
                State state;
                @Enumerated(EnumType.STRING) Mood mood;
                @Convert(converter = Cents.class) String price;
                @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime starts;
                @OneToOne Payment payment;
            }
            """;
    private static final String STATE = "package com.acme;\npublic enum State { NEW, PAID, DONE }";
    private static final String MOOD = "package com.acme;\npublic enum Mood { GOOD, BAD }";
    private static final String CENTS = """
            package com.acme;
            public class Cents implements jakarta.persistence.AttributeConverter<String, Integer> {
                public Integer convertToDatabaseColumn(String value) { return 0; }
                public String convertToEntityAttribute(Integer value) { return ""; }
            }
            """;
    private static final String PAYMENT = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity
            public class Payment {
                @Id Long id;
            }
            """;
    private static final String CARD = """
            package com.acme;
            @jakarta.persistence.Entity
            public class Card extends Payment {}
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void accepted() {
        workspace = new Workspace(folder).source("""
                        @dev.retort.Migrations(naming = dev.retort.Naming.SPRING)
                        package com.acme.migrations;
                        """);
        List.of(BOOKING, STATE, MOOD, CENTS, PAYMENT, CARD).forEach(workspace::source);
        workspace.compile();
        EntitiesFile entities = EntitiesFile.parse(workspace.output(ENTITIES));
        workspace.resource(
                "com/acme/migrations/schema.snapshot",
                new Snapshot(List.of("7c1e09d4b2aa"), entities.schema(), entities.facts()).toString());
    }

    @Test
    void leavesWhatValuesMeanBelowTheirColumns() {
        assertThat(workspace.output(ENTITIES))
                .contains(
                        "    fact converter \"com.acme.Cents\"\n",
                        "    fact ordinals \"NEW\" \"PAID\" \"DONE\"\n",
                        "    fact names \"GOOD\" \"BAD\"\n",
                        "    fact zone \"NORMALIZE\"\n",
                        "    fact discriminator \"Card\" \"Payment\"\n");
        assertThat(workspace.compile().messages()).doesNotContain("RT15");
    }

    @Test
    void warnsOnTheMemberWhoseOrdinalsMeanOtherConstants() {
        workspace.source(STATE.replace("PAID, DONE", "DONE, PAID"));
        assertThat(workspace.compile().messages()).contains("""
                        com/acme/Booking.java:8: warning: [RT151] Column "state" of table "booking": 1 meant PAID and now means DONE, \
                        2 meant DONE and now means PAID, so existing rows will be misread without an error.""", """
                        op.execute("update booking set state = case state when 1 then 2 when 2 then 1 else state end")""", "retort revision -m \"change booking.state\"");
    }

    @Test
    void saysNothingAboutAConstantAtTheEnd() {
        workspace.source(STATE.replace("DONE", "DONE, LOST"));
        assertThat(workspace.compile().messages()).contains("RT115").doesNotContain("RT151");
    }

    @Test
    void warnsOfARenamedConstantWhoseNameIsStored() {
        workspace.source(MOOD.replace("BAD", "UGLY"));
        assertThat(workspace.compile().messages())
                .contains(
                        "com/acme/Booking.java:9: warning: [RT152] Column \"mood\" of table \"booking\": rows with 'BAD' can't be read",
                        "update booking set mood = 'UGLY' where mood = 'BAD'");
    }

    @Test
    void isSaidInTheDraftAboveWhatAltersTheColumnOrApartFromTheFirstOperation() {
        workspace.source(MOOD.replace("BAD", "UGLY"));
        workspace.source(CENTS.replace("Cents", "Euros"));
        workspace.source(BOOKING.replace("Cents", "Euros"));
        workspace.compile();
        assertThat(workspace
                        .output("com/acme/migrations/PendingDraft.java")
                        .lines()
                        .map(String::strip))
                .containsSequence(
                        "public void upgrade(Operations op) {",
                        "// RT154 booking.price: values were written by com.acme.Cents and are now read by com.acme.Euros",
                        "//   Update the rows here with op.execute, if there are any",
                        "",
                        "// RT152 booking.mood: rows with 'BAD' can't be read, because no constant has that name any more",
                        "//   Update the rows here, if there are any:  op.execute(\"update booking set mood = 'UGLY' where mood = 'BAD'\");",
                        "// RT204 fails on values of booking.mood that do not fit enum('GOOD','UGLY'); rewrites every row of booking under a lock (MariaDB, MySQL, SQLite): mood");
    }

    @Test
    void warnsOfAnotherConverterAndAnotherTimeZone() {
        workspace.source(CENTS.replace("Cents", "Euros"));
        workspace.source(BOOKING.replace("Cents", "Euros").replace("NORMALIZE)", "NORMALIZE_UTC)"));
        assertThat(workspace.compile().messages())
                .contains(
                        "com/acme/Booking.java:10: warning: [RT154] Column \"price\"",
                        "com/acme/Booking.java:11: warning: [RT155] Column \"starts\"");
    }

    @Test
    void warnsOfARenamedClassWhoseNameIsItsDiscriminator() throws Exception {
        workspace.delete("com.acme.Card");
        workspace.source(CARD.replace("Card", "CardPayment"));
        assertThat(workspace.compile().messages())
                .contains(
                        "[RT153] Column \"dtype\" of table \"payment\": rows with 'Card' can't be read",
                        "update payment set dtype = 'CardPayment' where dtype = 'Card'");
    }

    @Test
    void aRenamedClassWithItsValueFixedIsNoChange() throws Exception {
        workspace.delete("com.acme.Card");
        workspace.source(CARD.replace("Card", "CardPayment")
                .replace("@jakarta", "@jakarta.persistence.DiscriminatorValue(\"Card\")\n@jakarta"));
        assertThat(workspace.compile().messages()).doesNotContain("[RT1");
    }
}
