package dev.retort.processor.hazard;

import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT207: what {@link NoValueForRows} finds, and what not. */
class NoValueForRowsTest {
    @Test
    void aNewColumnThatIsNotNullHasNoValueForRows() {
        assertThat(comments(op -> op.addColumn("guest", EMAIL)))
                .containsExactly(
                        "RT207 fails on rows that are there, which have no value for it: guest.email",
                        "RT223 breaks the version that still runs, which inserts rows without guest.email");
    }

    @Test
    void aDefaultGivesRowsAValue() {
        assertThat(comments(op -> op.addColumn("guest", EMAIL.withDefault("''"))))
                .isEmpty();
    }
}
