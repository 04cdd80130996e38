package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityMembersTest {
    private static final EntityMembers MEMBERS = new EntityMembers(
            List.of(
                    new TableMember("booking", TableMember.Kind.TABLE, "Booking"),
                    new TableMember("`Course Tags`", TableMember.Kind.COLLECTION, "Course.tags")),
            List.of(
                    new ColumnMember("booking", "guest_id", MemberRole.MANY_TO_ONE, "Booking.guest", "", "", List.of()),
                    new ColumnMember(
                            "booking",
                            "city",
                            MemberRole.BASIC,
                            "Address.city",
                            "Booking.address",
                            "city",
                            List.of("NotNull", "unique"))),
            true);

    @Test
    void isReadAsItIsWritten() {
        assertThat(MEMBERS.toString())
                .contains(
                        "\ncomments\n",
                        "table `Course Tags` collection Course.tags\n",
                        "column booking guest_id many-to-one Booking.guest\n",
                        "column booking city basic Address.city at Booking.address city (NotNull, unique)\n");
        assertThat(EntityMembers.parse(MEMBERS.toString())).isEqualTo(MEMBERS);
    }

    @Test
    void findsNamesInAnyCase() {
        assertThat(MEMBERS.column("Booking", "GUEST_ID"))
                .map(ColumnMember::member)
                .contains("Booking.guest");
        assertThat(MEMBERS.table("BOOKING")).map(TableMember::member).contains("Booking");
        assertThat(MEMBERS.column("booking", "other")).isEmpty();
    }
}
