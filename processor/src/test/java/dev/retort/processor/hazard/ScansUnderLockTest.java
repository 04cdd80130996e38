package dev.retort.processor.hazard;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT213: what {@link ScansUnderLock} finds, and what not. */
class ScansUnderLockTest {
    @Test
    void aCheckAForeignKeyAndNotNullLookAtEveryRow() {
        assertThat(comments(op -> op.addCheck("booking", check("ck", "nights > 0"))))
                .contains("RT213 locks booking while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)");
        assertThat(comments(op ->
                        op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"))))
                .contains(
                        "RT213 blocks writes to booking and guest while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)");
        assertThat(comments(op -> op.alterColumn("guest", EMAIL.withNullable(true), EMAIL)))
                .contains("RT213 locks guest while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)");
    }

    @Test
    void onlineTheyLookBesideTheWriters() {
        assertThat(comments(op -> {
                    op.online().addCheck("booking", check("ck", "nights > 0"));
                    op.online()
                            .addForeignKey(
                                    "booking", foreignKey("fk", "guest_id").references("guest", "id"));
                    op.online().alterColumn("guest", EMAIL.withNullable(true), EMAIL);
                }))
                .noneMatch(comment -> comment.startsWith("RT213"));
    }
}
