package dev.retort.processor.entity.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Naming;
import dev.retort.processor.entity.Compiled;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamerTest {
    private static final Compiled COMPILED = Compiled.of("class A {}");
    private static final Namer JPA = Namer.of(Naming.JPA, COMPILED.elements(), HibernateProfile.NEWEST);
    private static final Namer SPRING = Namer.of(Naming.SPRING, COMPILED.elements(), HibernateProfile.NEWEST);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "GuestBook,      GuestBook,      guest_book",
                "checkIn,        checkIn,        check_in",
                "aB,             aB,             ab",
                "fooBArBaz,      fooBArBaz,      foobar_baz",
                "line1Text,      line1Text,      line1_text",
                "isoA2Code,      isoA2Code,      iso_a2_code",
                "URLPath,        URLPath,        urlpath",
                "tags_KEY,       tags_KEY,       tags_key",
                "Booking_SEQ,    Booking_SEQ,    booking_seq",
                "`GuestBook`,    `GuestBook`,    `GuestBook`",
                "[GuestBook],    `GuestBook`,    `GuestBook`",
                "guest-book,     `guest-book`,   `guest-book`",
                "2nd,            `2nd`,          `2nd`",
                "Sales.Guest,    `Sales.Guest`,  `Sales.Guest`",
            })
    void aLogicalNameBecomesAPhysicalOne(String logical, String jpa, String spring) {
        assertThat(JPA.table(logical)).isEqualTo(jpa);
        assertThat(JPA.column(logical)).isEqualTo(jpa);
        assertThat(SPRING.table(logical)).isEqualTo(spring);
        assertThat(SPRING.sequence(logical)).isEqualTo(spring);
    }

    @Test
    void onlyTheLastPartOfAPathCounts() {
        assertThat(JPA.basicColumn("address.street")).isEqualTo("street");
        assertThat(JPA.orderColumn("stay.nights")).isEqualTo("nights_ORDER");
    }

    @Test
    void aJoinColumnIsQuotedWhenWhatItReferencesIs() {
        assertThat(JPA.joinColumn("guest", "Guest", "id")).isEqualTo("guest_id");
        assertThat(JPA.joinColumn("guest", "`Guest`", "id")).isEqualTo("`guest_id`");
        assertThat(JPA.joinColumn("guest", "Guest", "`Id`")).isEqualTo("`guest_Id`");
    }

    @Test
    void aJoinTableIsNamedByItsTablesOrBySpringWithTheAttribute() {
        assertThat(JPA.joinTable("Booking", "Guest", "companions")).isEqualTo("Booking_Guest");
        assertThat(SPRING.table(SPRING.joinTable("Booking", "Guest", "companions")))
                .isEqualTo("booking_companions");
        assertThat(JPA.joinTable("`Booking`", "Guest", "companions")).isEqualTo("`Booking_Guest`");
    }

    @Test
    void autoIsSpringWhereSpringBootIsOnTheClassPath() {
        assertThat(Namer.of(Naming.AUTO, COMPILED.elements(), HibernateProfile.NEWEST)
                        .table("GuestBook"))
                .isEqualTo("GuestBook");

        Compiled boot =
                Compiled.of("package org.springframework.boot.hibernate; public class SpringImplicitNamingStrategy {}");
        assertThat(Namer.of(Naming.AUTO, boot.elements(), HibernateProfile.NEWEST)
                        .table("GuestBook"))
                .isEqualTo("guest_book");
    }
}
