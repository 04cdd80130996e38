package dev.retort.processor.hazard;

import static dev.retort.Definitions.sequence;
import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT224: what {@link AllocationUnderRunning} finds, and what not. */
class AllocationUnderRunningTest {
    @Test
    void anotherIncrementGivesKeysTwiceUnderTheRunningVersion() {
        assertThat(comments(op -> op.alterSequence(sequence("guest_seq", 1, 50), sequence("guest_seq", 1, 10))))
                .containsExactly(
                        "RT224 breaks the version that still runs, which takes 50 numbers a call of guest_seq: keys are given twice");
        assertThat(comments(op -> op.alterSequence(sequence("guest_seq", 1, 50), sequence("guest_seq", 9, 50))))
                .isEmpty();
    }
}
