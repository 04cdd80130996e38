package dev.retort.processor.hazard.rows;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.processor.hazard.HazardComments.with;
import static dev.retort.schema.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddForeignKey;
import dev.retort.schema.ForeignKey;
import org.junit.jupiter.api.Test;

/** RT206: what {@link ForeignKeyMayFail} finds, and what not. */
class ForeignKeyMayFailTest {
    private static final ForeignKey FK = foreignKey("fk", "guest_id").references("guest", "id");

    @Test
    void rowsMayPointToNothing() {
        assertThat(comments(op ->
                        op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"))))
                .containsExactly(
                        "RT206 fails on rows of booking whose guest_id matches no row of guest",
                        "RT213 blocks writes to booking and guest while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)");
    }

    @Test
    void aNewColumnWithoutValuesPointsToNothingWrong() {
        assertThat(comments(op -> {
                    op.addColumn("booking", column("guest_id", bigint()).nullable());
                    op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"));
                }))
                .containsExactly(
                        "RT213 blocks writes to booking and guest while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)");
    }

    @Test
    void aKeyThatOnlyMadeWayIsMetAsBefore() {
        assertThat(comments(with(new AddForeignKey("booking", FK)), op -> {
                    op.dropForeignKey("booking", "fk");
                    op.addForeignKey("booking", FK);
                }))
                .noneMatch(comment -> comment.startsWith("RT206"));
    }

    @Test
    void anotherTableThatTakesTheNameHoldsOtherRows() {
        assertThat(comments(with(new AddForeignKey("booking", FK)), op -> {
                    op.dropForeignKey("booking", "fk");
                    op.renameTable("guest", "visitor");
                    op.createTable("guest", column("id", bigint()).notNull());
                    op.addForeignKey("booking", FK);
                }))
                .contains("RT206 fails on rows of booking whose guest_id matches no row of guest");
    }

    @Test
    void aKeyFollowsItsTargetToANewName() {
        assertThat(comments(with(new AddForeignKey("booking", FK)), op -> {
                    op.dropForeignKey("booking", "fk");
                    op.renameTable("guest", "visitor");
                    op.addForeignKey("booking", foreignKey("fk", "guest_id").references("visitor", "id"));
                }))
                .noneMatch(comment -> comment.startsWith("RT206"));
    }
}
