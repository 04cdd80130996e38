package dev.retort.processor.hazard.deployment;

import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT221: what {@link RenameBreaksRunningVersion} finds, and what not. */
class RenameBreaksRunningVersionTest {
    @Test
    void renamesBreakTheRunningVersion() {
        assertThat(comments(op -> op.renameColumn("guest", "fax", "phone")))
                .containsExactly("RT221 breaks the running version, which uses guest.fax");
        assertThat(comments(op -> op.renameTable("guest", "visitor")))
                .containsExactly("RT221 breaks the running version, which uses guest");
    }
}
