package dev.retort.processor.hazard.lock;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.nullability;
import static dev.retort.Definitions.type;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.processor.hazard.HazardComments.withOpenEmail;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import org.junit.jupiter.api.Test;

/** RT213: what {@link ScansUnderLock} finds, and what not. */
class ScansUnderLockTest {
    @Test
    void aNewColumnOfAnEnumComesWithItsCheck() {
        assertThat(comments(op -> op.addColumn(
                        "guest", column("mood", enumeration("GOOD", "BAD")).nullable())))
                .containsExactly("RT213 locks guest while it scans every row for the check of mood (PostgreSQL)");
    }

    /** PostgreSQL keeps the rows and looks at them. A text that becomes shorter is written again, which is told instead. */
    @Test
    void aTextThatBecomesAnEnumGetsItsCheck() {
        Schema guest = Schema.empty()
                .plus(Table.of("guest", column("mood", varchar(20)).nullable()));
        assertThat(comments(
                        guest,
                        op -> op.alterColumn("guest", "mood", type(varchar(20)).to(enumeration("GOOD", "BAD")))))
                .anyMatch(comment ->
                        comment.endsWith("locks guest while it scans every row for the check of mood (PostgreSQL)"));
        assertThat(comments(
                        guest,
                        op -> op.alterColumn("guest", "mood", type(varchar(20)).to(enumeration(9, "GOOD", "BAD")))))
                .noneMatch(comment -> comment.contains("scans"));
    }

    @Test
    void aCheckAForeignKeyAndNotNullLookAtEveryRow() {
        assertThat(comments(op -> op.addCheck("booking", check("ck", "nights > 0"))))
                .contains(
                        "RT213 locks booking while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)");
        assertThat(comments(op ->
                        op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"))))
                .contains(
                        "RT213 blocks writes to booking and guest while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)");
        assertThat(comments(
                        withOpenEmail(),
                        op -> op.alterColumn("guest", "email", nullability().toNotNull())))
                .contains("RT213 locks guest while it scans every row (PostgreSQL, SQLite)");
    }

    @Test
    void onlineTheyLookBesideTheWriters() {
        assertThat(comments(withOpenEmail(), op -> {
                    op.online().addCheck("booking", check("ck", "nights > 0"));
                    op.online()
                            .addForeignKey(
                                    "booking", foreignKey("fk", "guest_id").references("guest", "id"));
                    op.online().alterColumn("guest", "email", nullability().toNotNull());
                }))
                .noneMatch(comment -> comment.startsWith("RT213"));
    }
}
