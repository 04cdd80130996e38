package dev.retort.processor.hazard.rows;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.unique;
import static dev.retort.Definitions.uniqueIndex;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.processor.hazard.HazardComments.with;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import org.junit.jupiter.api.Test;

/** RT203: what {@link UniqueMayFail} finds, and what not. */
class UniqueMayFailTest {
    @Test
    void whatIsUniqueFailsOnDuplicates() {
        String fails = "RT203 fails if two rows of guest have the same name, born";
        assertThat(comments(op -> op.addUnique("guest", unique("uq", "name", "born"))))
                .containsExactly(
                        fails,
                        "RT212 blocks reads of and writes to guest (PostgreSQL), or writes (SQLite), while uq is built");
        assertThat(comments(op -> op.createIndex("guest", uniqueIndex("ix", "name", "born"))))
                .containsExactly(fails, "RT212 blocks writes to guest while ix is built (PostgreSQL, SQLite)");
        assertThat(comments(op -> op.addPrimaryKey("guest", primaryKey("", "name", "born"))))
                .containsExactly(
                        fails,
                        "RT212 blocks reads of and writes to guest (PostgreSQL), or writes (SQLite), while an index is built");
    }

    @Test
    void rowsThatWereUniqueStayUnique() {
        assertThat(comments(with(new AddUnique("guest", unique("uq", "name"))), op -> {
                    op.dropUnique("guest", "uq");
                    op.addUnique("guest", unique("uq2", "name", "born"));
                }))
                .noneMatch(comment -> comment.startsWith("RT203"));
        assertThat(comments(with(new AddUnique("guest", unique("uq", "name", "born"))), op -> {
                    op.dropUnique("guest", "uq");
                    op.addUnique("guest", unique("uq2", "name"));
                }))
                .anyMatch(comment -> comment.startsWith("RT203"));
    }

    @Test
    void aColumnThatWentAndCameAgainHasNotTheValuesThatWereUnique() {
        assertThat(comments(with(new AddPrimaryKey("guest", primaryKey("pk", "name"))), op -> {
                    op.dropPrimaryKey("guest");
                    op.dropColumn("guest", "name");
                    op.addColumn("guest", column("name", varchar(9)).notNull());
                    op.addPrimaryKey("guest", primaryKey("pk", "name"));
                }))
                .anyMatch(comment -> comment.startsWith("RT203"));
    }

    @Test
    void aKeyIsUniqueWithoutItsColumnsForPartitionsOnMostDatabases() {
        assertThat(comments(with(new AddUnique("guest", unique("uq", "born"))), op -> {
                    op.dropUnique("guest", "uq");
                    op.addPrimaryKey("guest", primaryKey("pk", "name", "born").partitionedBy("born"));
                }))
                .contains("RT203 fails if two rows of guest have the same name");
    }
}
