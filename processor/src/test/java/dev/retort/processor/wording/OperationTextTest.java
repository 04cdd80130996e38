package dev.retort.processor.wording;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OperationTextTest {
    @Test
    void aSentenceNamesTheObjectAndItsTable() {
        assertThat(sentences(op -> {
                    op.createTable("guest", column("id", bigint()).notNull());
                    op.dropColumn("guest", "fax");
                    op.renameColumn("guest", "fax", "phone");
                    op.renameTable("guest", "visitor");
                    op.createSequence(sequence("guest_seq", 1, 50));
                }))
                .containsExactly(
                        "Table \"guest\" is new",
                        "Column \"fax\" of table \"guest\" is gone",
                        "Column \"phone\" of table \"guest\" is to be renamed from \"fax\"",
                        "Table \"visitor\" is to be renamed from \"guest\"",
                        "Sequence \"guest_seq\" is new");
    }

    @Test
    void aSentenceOfAConstraintOrIndexShowsItsColumns() {
        assertThat(sentences(op -> {
                    op.addUnique("guest", unique("uq_guest_email", "email"));
                    op.addForeignKey("booking", foreignKey(UNNAMED, "guest_id").references("guest", "id"));
                    op.dropForeignKey("booking", columns("guest_id"), "guest");
                    op.addCheck("stay", check("ck_stay", "nights > 0"));
                    op.createIndex("guest", uniqueIndex("ix_guest_name", "name", "born desc"));
                }))
                .containsExactly(
                        "Unique constraint \"uq_guest_email\" of table \"guest\" is new: (email)",
                        "Foreign key of table \"booking\" is new: (guest_id) references guest",
                        "Foreign key of table \"booking\" is gone: (guest_id) references guest",
                        "Check \"ck_stay\" of table \"stay\" is new: \"nights > 0\"",
                        "Index \"ix_guest_name\" of table \"guest\" is new: unique (name, born desc)");
    }

    @Test
    void aSentenceOfAnAlterationListsThePropertiesThatChange() {
        assertThat(sentences(op -> op.alterColumn(
                        "guest",
                        "name",
                        type(varchar(40)).to(varchar(80)),
                        nullability().toNotNull(),
                        defaultValue("").to("'unknown'"))))
                .containsExactly(
                        "Column \"name\" of table \"guest\" changes: type varchar(40) to varchar(80), nullability null to not null,"
                                + " default value \"\" to \"'unknown'\"");
    }

    @Test
    void aPhraseIsTheMessageOfARevision() {
        assertThat(Operations.recordedBy(op -> {
                            op.alterColumn("guest", "name", nullability().toNullable());
                            op.dropPrimaryKey("guest");
                            op.backfill("guest", "email", "'unknown'");
                        })
                        .stream()
                        .map(OperationText::of)
                        .map(OperationText::phrase))
                .containsExactly("alter guest.name", "drop the primary key of guest", "fill guest.email");
    }

    private static List<String> sentences(Consumer<Operations> revision) {
        return Operations.recordedBy(revision).stream()
                .map(OperationText::of)
                .map(OperationText::sentence)
                .toList();
    }
}
