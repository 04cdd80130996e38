package dev.retort.processor.hazard;

import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT201: what {@link LosesData} finds, and what not. */
class LosesDataTest {
    @Test
    void dropsLoseDataAndBreakTheRunningVersion() {
        assertThat(comments(op -> op.dropColumn("guest", EMAIL)))
                .containsExactly(
                        "RT201 loses data: guest.email",
                        "RT222 breaks the version that still runs, which reads guest.email");
        assertThat(comments(op -> op.dropTable("guest", EMAIL)))
                .containsExactly(
                        "RT201 loses data: guest", "RT222 breaks the version that still runs, which reads guest");
    }
}
