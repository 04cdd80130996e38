package dev.retort.processor.entity.naming;

import static dev.retort.schema.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.ConstraintNames;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableConstraintNamesTest {
    private static final ConstraintNamer NAMES = ConstraintNamer.of(ConstraintNames.READABLE);

    private static String unique(String table, String column) {
        return NAMES.unique(table, List.of(column), HashedName.constraint(table, List.of(column)))
                .name();
    }

    @Test
    void aNameTellsKindTableAndColumns() {
        assertThat(NAMES.primaryKey("booking")).isEqualTo("pk_booking");
        assertThat(NAMES.foreignKey("Booking", List.of("guest_id", "site"), "Guest"))
                .isEqualTo("fk_booking_guest_id_site");
        assertThat(unique("sales.guest", "email")).isEqualTo("uq_guest_email");
        assertThat(NAMES.index("guest", List.of("last_name"), List.of("lastName")))
                .isEqualTo("ix_guest_last_name");
        assertThat(NAMES.check("booking", "nights", "nights > 0")).isEqualTo("ck_booking_nights");
    }

    @Test
    void checksOfATableDifferByTheirExpression() {
        assertThat(NAMES.check("booking", "", "a < b")).matches("ck_booking_[0-9a-f]{8}");
        assertThat(NAMES.check("booking", "", "a < b")).isNotEqualTo(NAMES.check("booking", "", "a > b"));
    }

    @Test
    void aLongNameIsCutToFitEveryDatabaseAndStaysItself() {
        String table = "a_table_with_a_name_that_goes_on_and_on";
        String first = NAMES.foreignKey(table, List.of("a_column_with_a_name_no_shorter"), "x");
        String second = NAMES.foreignKey(table, List.of("a_column_with_a_name_no_smaller"), "x");

        assertThat(first).hasSize(63).startsWith("fk_a_table_with_a_name_that_goes_on_and_on_a_column_");
        assertThat(first).isNotEqualTo(second);
        assertThat(unique("ä".repeat(40), "ö").getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
    }

    @Test
    void quotedNamesThatDifferInCaseAloneStayDifferent() {
        String quoted = unique("`Guest`", "`E-Mail`");

        assertThat(quoted).matches("uq_guest_e_mail_[0-9a-f]{8}");
        assertThat(quoted).isNotEqualTo(unique("`GUEST`", "`E-Mail`"));
    }

    @Test
    void ofTwoTablesWithOneNameForTheirKeysTheSecondGetsAHash() {
        Schema schema = Schema.empty()
                .plus(Table.of("booking", new Column("guest_id", bigint(), false), key("booking", "guest_id")))
                .plus(Table.of("booking_guest", new Column("id", bigint(), false), key("booking_guest", "id")));

        List<String> names = NAMES.distinct(schema).tables().stream()
                .map(table -> table.foreignKeys().get(0).name())
                .toList();

        assertThat(names.get(0)).isEqualTo("fk_booking_guest_id");
        assertThat(names.get(1)).matches("fk_booking_guest_id_[0-9a-f]{8}");
    }

    private static ForeignKey key(String table, String column) {
        return new ForeignKey(
                NAMES.foreignKey(table, List.of(column), "guest"),
                List.of(column),
                "guest",
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
    }
}
