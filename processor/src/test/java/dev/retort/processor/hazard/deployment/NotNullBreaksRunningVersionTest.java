package dev.retort.processor.hazard.deployment;

import static dev.retort.Definitions.defaultValue;
import static dev.retort.Definitions.nullability;
import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.processor.hazard.HazardComments.with;
import static dev.retort.processor.hazard.HazardComments.withOpenEmail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.schema.Schema;
import org.junit.jupiter.api.Test;

/** RT223: what {@link NotNullBreaksRunningVersion} finds, and what not. */
class NotNullBreaksRunningVersionTest {
    @Test
    void theRunningVersionInsertsRowsWithoutAColumnThatBecomesNotNull() {
        String breaks = "RT223 breaks the running version, which inserts rows without guest.email";
        assertThat(comments(op -> op.addColumn("guest", EMAIL))).contains(breaks);
        assertThat(comments(
                        withOpenEmail(),
                        op -> op.alterColumn("guest", "email", nullability().toNotNull())))
                .contains(breaks);
    }

    @Test
    void aDefaultStandsInForIt() {
        assertThat(comments(op -> op.addColumn("guest", EMAIL.withDefault("''"))))
                .isEmpty();
    }

    @Test
    void aDefaultThatGoesStandsInForItNoMore() {
        Schema before = with(new AddColumn("guest", EMAIL.withDefault("''")));
        assertThat(comments(
                        before,
                        op -> op.alterColumn(
                                "guest", "email", defaultValue("''").to(""))))
                .contains("RT223 breaks the running version, which inserts rows without guest.email");
    }
}
