package dev.retort.processor.hazard;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT206: what {@link RowsWithoutTarget} finds, and what not. */
class RowsWithoutTargetTest {
    @Test
    void rowsMayPointToNothing() {
        assertThat(comments(op ->
                        op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"))))
                .containsExactly(
                        "RT206 fails on rows of booking whose guest_id is in no row of guest",
                        "RT213 blocks writes to booking and guest while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)");
    }

    @Test
    void aNewColumnWithoutValuesPointsToNothingWrong() {
        assertThat(comments(op -> {
                    op.addColumn("booking", column("guest_id", bigint()).nullable());
                    op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"));
                }))
                .containsExactly(
                        "RT213 blocks writes to booking and guest while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)");
    }

    @Test
    void aKeyThatOnlyMadeWayIsMetAsBefore() {
        assertThat(comments(op -> {
                    op.dropForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"));
                    op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"));
                }))
                .noneMatch(comment -> comment.startsWith("RT206"));
    }
}
