package dev.retort.processor.hazard.deployment;

import static dev.retort.Definitions.increment;
import static dev.retort.Definitions.start;
import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT224: what {@link AllocationSizeBreaksRunningVersion} finds, and what not. */
class AllocationSizeBreaksRunningVersionTest {
    @Test
    void anotherIncrementGivesKeysTwiceUnderTheRunningVersion() {
        assertThat(comments(op -> op.alterSequence("booking_seq", increment(50).to(10))))
                .containsExactly(
                        "RT224 breaks the running version, which reserves 50 numbers per call of booking_seq: keys will collide");
        assertThat(comments(op -> op.alterSequence("booking_seq", start(1).to(9))))
                .isEmpty();
    }
}
