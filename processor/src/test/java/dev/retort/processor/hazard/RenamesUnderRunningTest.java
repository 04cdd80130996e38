package dev.retort.processor.hazard;

import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT221: what {@link RenamesUnderRunning} finds, and what not. */
class RenamesUnderRunningTest {
    @Test
    void renamesBreakTheRunningVersion() {
        assertThat(comments(op -> op.renameColumn("guest", "fax", "phone")))
                .containsExactly("RT221 breaks the version that still runs, which knows guest.fax");
        assertThat(comments(op -> op.renameTable("guest", "visitor")))
                .containsExactly("RT221 breaks the version that still runs, which knows guest");
    }
}
