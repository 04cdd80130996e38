package dev.retort.processor.hazard.rows;

import static dev.retort.Definitions.nullability;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.processor.hazard.HazardComments.withOpenEmail;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT202: what {@link NotNullMayFail} finds, and what not. */
class NotNullMayFailTest {
    @Test
    void nullsFailWhereAColumnBecomesNotNull() {
        assertThat(comments(
                        withOpenEmail(),
                        op -> op.alterColumn("guest", "email", nullability().toNotNull())))
                .containsExactly(
                        "RT202 fails on rows without a value: guest.email",
                        "RT213 locks guest while it scans every row (PostgreSQL, SQLite)",
                        "RT223 breaks the running version, which inserts rows without guest.email");
    }

    @Test
    void aBackfillBeforeLeavesNoNull() {
        assertThat(comments(withOpenEmail(), op -> {
                    op.backfill("guest", "email", "''");
                    op.alterColumn("guest", "email", nullability().toNotNull());
                }))
                .noneMatch(comment -> comment.startsWith("RT202"));
    }
}
