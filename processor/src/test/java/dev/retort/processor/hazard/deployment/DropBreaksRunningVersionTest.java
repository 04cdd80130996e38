package dev.retort.processor.hazard.deployment;

import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT222: what {@link DropBreaksRunningVersion} finds, and what not. */
class DropBreaksRunningVersionTest {
    @Test
    void theRunningVersionUsesWhatGoes() {
        assertThat(comments(op -> op.dropColumn("guest", "fax")))
                .contains("RT222 breaks the running version, which reads guest.fax");
        assertThat(comments(op -> op.dropTable("guest")))
                .contains("RT222 breaks the running version, which reads guest");
        assertThat(comments(op -> op.dropSequence("guest_seq")))
                .contains("RT222 breaks the running version, which takes numbers from guest_seq");
    }
}
