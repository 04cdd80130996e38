package dev.retort.processor.hazard.rows;

import static dev.retort.PropertyDefinitions.notOn;
import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.processor.hazard.HazardComments.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.schema.Sql;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** RT207: what {@link NotNullWithoutValue} finds, and what not. */
class NotNullWithoutValueTest {
    @Test
    void aNewColumnThatIsNotNullHasNoValueForRows() {
        assertThat(comments(op -> op.addColumn("guest", EMAIL)))
                .containsExactly(
                        "RT207 fails on existing rows, which have no value for guest.email",
                        "RT223 breaks the running version, which inserts rows without guest.email");
    }

    @Test
    void aDefaultGivesRowsAValue() {
        assertThat(comments(op -> op.addColumn("guest", EMAIL.withDefault("''"))))
                .isEmpty();
    }

    @Test
    void aDefaultThatOneDatabaseLacksGivesRowsNoValueThere() {
        assertThat(comments(op ->
                        op.addColumn("guest", EMAIL.withDefault(Sql.of("''").on("sqlite", "")))))
                .contains("RT207 fails on existing rows, which have no value for guest.email");
    }

    @Test
    void aColumnThatComesToADatabaseHasNoValueForRowsThere() {
        assertThat(comments(
                        with(new AddColumn("guest", EMAIL.notOn("postgresql"))),
                        op -> op.alterColumn(
                                "guest", "email", notOn(Set.of("postgresql")).to(Set.of()))))
                .contains("RT207 fails on existing rows, which have no value for guest.email");
    }
}
