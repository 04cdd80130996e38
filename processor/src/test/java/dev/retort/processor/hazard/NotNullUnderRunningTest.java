package dev.retort.processor.hazard;

import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT223: what {@link NotNullUnderRunning} finds, and what not. */
class NotNullUnderRunningTest {
    @Test
    void theRunningVersionInsertsRowsWithoutAColumnThatBecomesNotNull() {
        String breaks = "RT223 breaks the version that still runs, which inserts rows without guest.email";
        assertThat(comments(op -> op.addColumn("guest", EMAIL))).contains(breaks);
        assertThat(comments(op -> op.alterColumn("guest", EMAIL.withNullable(true), EMAIL)))
                .contains(breaks);
    }

    @Test
    void aDefaultStandsInForIt() {
        assertThat(comments(op -> op.addColumn("guest", EMAIL.withDefault("''"))))
                .isEmpty();
    }
}
