package dev.retort.operation;

import static dev.retort.Definitions.UNNAMED;
import static dev.retort.Definitions.check;
import static dev.retort.Definitions.column;
import static dev.retort.Definitions.columnCheck;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.schema.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintReferenceTest {
    private static final ForeignKey TO_GUEST = foreignKey(UNNAMED, "party_id").references("guest", "id");
    private static final ForeignKey TO_FIRM = foreignKey(UNNAMED, "party_id").references("firm", "id");
    private static final Check NIGHTS = columnCheck(UNNAMED, "nights", "nights > 0");
    private static final Check BEDS = columnCheck(UNNAMED, "beds", "nights > 0");
    private static final Check OF_TABLE = check(UNNAMED, "nights > 0");

    @Test
    void foreignKeysOverTheSameColumnsAreToldApartByTheTableThatTheyReference() {
        Schema schema = stays(TO_GUEST, TO_FIRM);
        DropForeignKey drop = new DropForeignKey("stay", ConstraintReference.to(TO_FIRM));
        assertThat(drop).hasToString("drop foreign key stay (party_id) references firm");
        assertThat(stay(drop.applyTo(schema)).foreignKeys()).containsExactly(TO_GUEST);
        assertThat(drop.reverse(schema)).isEqualTo(new AddForeignKey("stay", TO_FIRM));
    }

    @Test
    void checksOfTheSameConditionAreToldApartByTheirColumn() {
        Schema schema = stays(NIGHTS, BEDS, OF_TABLE);
        assertThat(checksWithout(BEDS, schema)).containsExactly(NIGHTS, OF_TABLE);
        assertThat(checksWithout(OF_TABLE, schema)).containsExactly(NIGHTS, BEDS);
        assertThat(new DropCheck("stay", ConstraintReference.to(BEDS)))
                .hasToString("drop check stay on beds \"nights > 0\"");
    }

    @Test
    void ofEqualConstraintsOneGoes() {
        assertThat(checksWithout(NIGHTS, stays(NIGHTS, NIGHTS))).containsExactly(NIGHTS);
    }

    @Test
    void whatFitsSeveralConstraintsIsRefused() {
        Schema schema = stays(TO_GUEST, TO_GUEST.onDelete(ReferentialAction.CASCADE));
        Operation drop = new DropForeignKey("stay", ConstraintReference.to(TO_GUEST));
        assertThatThrownBy(() -> drop.applyTo(schema))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("table stay has 2 parts that match foreign key (party_id) references guest: "
                        + "[foreign key (party_id) references guest (id), "
                        + "foreign key (party_id) references guest (id) on delete cascade]");
    }

    private static List<Check> checksWithout(Check check, Schema schema) {
        return stay(new DropCheck("stay", ConstraintReference.to(check)).applyTo(schema))
                .checks();
    }

    private static Table stay(Schema schema) {
        return schema.table("stay").orElseThrow();
    }

    private static Schema stays(TablePart... constraints) {
        List<TablePart> parts = new ArrayList<>(List.of(
                column("party_id", integer()).notNull(),
                column("nights", integer()).notNull(),
                column("beds", integer()).notNull()));
        parts.addAll(Arrays.asList(constraints));
        return Schema.empty().plus(Table.of("stay", parts.toArray(TablePart[]::new)));
    }
}
