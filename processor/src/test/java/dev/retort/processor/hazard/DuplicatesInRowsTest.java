package dev.retort.processor.hazard;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.unique;
import static dev.retort.Definitions.uniqueIndex;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT203: what {@link DuplicatesInRows} finds, and what not. */
class DuplicatesInRowsTest {
    @Test
    void whatIsUniqueFailsOnDuplicates() {
        String fails = "RT203 fails where two rows of guest have the same name, born";
        assertThat(comments(op -> op.addUnique("guest", unique("uq", "name", "born"))))
                .containsExactly(fails, "RT212 blocks writes to guest while uq is built (PostgreSQL, SQLite)");
        assertThat(comments(op -> op.createIndex("guest", uniqueIndex("ix", "name", "born"))))
                .containsExactly(fails, "RT212 blocks writes to guest while ix is built (PostgreSQL, SQLite)");
        assertThat(comments(op -> op.addPrimaryKey("guest", primaryKey("", "name", "born"))))
                .containsExactly(fails, "RT212 blocks writes to guest while an index is built (PostgreSQL, SQLite)");
    }

    @Test
    void rowsThatWereUniqueStayUnique() {
        assertThat(comments(op -> {
                    op.dropUnique("guest", unique("uq", "name"));
                    op.addUnique("guest", unique("uq2", "name", "born"));
                }))
                .noneMatch(comment -> comment.startsWith("RT203"));
        assertThat(comments(op -> {
                    op.dropUnique("guest", unique("uq", "name", "born"));
                    op.addUnique("guest", unique("uq2", "name"));
                }))
                .anyMatch(comment -> comment.startsWith("RT203"));
    }

    @Test
    void aColumnThatWentAndCameAgainHasNotTheValuesThatWereUnique() {
        assertThat(comments(op -> {
                    op.dropPrimaryKey("guest", primaryKey("pk", "name"));
                    op.dropColumn("guest", column("name", bigint()).notNull());
                    op.addColumn("guest", column("name", varchar(9)).notNull());
                    op.addPrimaryKey("guest", primaryKey("pk", "name"));
                }))
                .anyMatch(comment -> comment.startsWith("RT203"));
    }
}
