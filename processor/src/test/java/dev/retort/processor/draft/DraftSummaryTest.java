package dev.retort.processor.draft;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DraftSummaryTest {
    @Test
    void saysWhatIsAddedAndWhatIsDropped() {
        List<Operation> operations = recorded(op -> {
            op.addColumn("booking", column("note", varchar(500)).nullable());
            op.dropColumn("guest", "fax");
        });
        assertThat(DraftSummary.sentence(operations)).isEqualTo("Adds booking.note, drops guest.fax.");
        assertThat(DraftSummary.message(operations)).isEqualTo("add booking.note, drop guest.fax");
    }

    @Test
    void constraintsAreSaidOnlyWhereNothingElseOfTheirTableIs() {
        assertThat(DraftSummary.sentence(recorded(op -> {
                    op.dropUnique("guest", "uq_guest_mail");
                    op.addColumn("booking", column("guest_id", bigint()).nullable());
                    op.createIndex("booking", index("ix_booking_guest_id", "guest_id"));
                    op.addCheck("stay", check(UNNAMED, "nights > 0"));
                })))
                .isEqualTo("Drops uq_guest_mail, adds booking.guest_id and the check of stay.");
    }

    @Test
    void aLongListIsCut() {
        assertThat(DraftSummary.message(recorded(op -> {
                    for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
                        op.createTable(name, column("id", bigint()).notNull());
                    }
                })))
                .isEqualTo("create a, b, c, d and 3 more");
    }

    @Test
    void everyKindOfRowAndSqlHasItsVerb() {
        assertThat(DraftSummary.sentence(recorded(op -> {
                    op.execute("select 1");
                    op.insert("sentiment", columns("code"), row("P"));
                    op.delete("sentiment", columns("code"), row("N"));
                    op.commentOnTable("guest", "", "x");
                    op.renameColumn("guest", "fax", "phone");
                })))
                .isEqualTo("Runs SQL, inserts into sentiment, deletes from sentiment, comments on guest,"
                        + " renames guest.fax to phone.");
    }

    private static List<Operation> recorded(Consumer<Operations> method) {
        return Operations.recordedBy(method);
    }
}
