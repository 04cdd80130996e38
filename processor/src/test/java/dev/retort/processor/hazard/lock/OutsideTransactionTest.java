package dev.retort.processor.hazard.lock;

import static dev.retort.Definitions.index;
import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT231: what {@link OutsideTransaction} finds, and what not. */
class OutsideTransactionTest {
    @Test
    void whatIsDoneOnlineStaysDoneWhereALaterStatementFails() {
        assertThat(comments(op -> op.online().createIndex("guest", index("ix", "name"))))
                .containsExactly(
                        "RT231 runs outside of a transaction (PostgreSQL): if a statement fails, the earlier ones stay applied");
    }
}
