package dev.retort.processor.hazard;

import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT222: what {@link DropsUnderRunning} finds, and what not. */
class DropsUnderRunningTest {
    @Test
    void whatGoesIsReadByTheRunningVersion() {
        assertThat(comments(op -> op.dropColumn("guest", EMAIL)))
                .contains("RT222 breaks the version that still runs, which reads guest.email");
        assertThat(comments(op -> op.dropTable("guest", EMAIL)))
                .contains("RT222 breaks the version that still runs, which reads guest");
    }
}
