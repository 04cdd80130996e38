package dev.retort.processor.hazard;

import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT202: what {@link NullsInRows} finds, and what not. */
class NullsInRowsTest {
    @Test
    void nullsFailWhereAColumnBecomesNotNull() {
        assertThat(comments(op -> op.alterColumn("guest", EMAIL.withNullable(true), EMAIL)))
                .containsExactly(
                        "RT202 fails on rows without a value: guest.email",
                        "RT213 locks guest while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)",
                        "RT223 breaks the version that still runs, which inserts rows without guest.email");
    }

    @Test
    void aBackfillBeforeLeavesNoNull() {
        assertThat(comments(op -> {
                    op.backfill("guest", "email", "''");
                    op.alterColumn("guest", EMAIL.withNullable(true), EMAIL);
                }))
                .noneMatch(comment -> comment.startsWith("RT202"));
    }
}
