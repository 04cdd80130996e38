package dev.retort.processor.hazard.rows;

import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT201: what {@link LosesData} finds, and what not. */
class LosesDataTest {
    @Test
    void dropsLoseDataAndBreakTheRunningVersion() {
        assertThat(comments(op -> op.dropColumn("guest", "fax")))
                .containsExactly(
                        "RT201 loses data: guest.fax", "RT222 breaks the running version, which reads guest.fax");
        assertThat(comments(op -> op.dropTable("guest")))
                .containsExactly("RT201 loses data: guest", "RT222 breaks the running version, which reads guest");
    }
}
