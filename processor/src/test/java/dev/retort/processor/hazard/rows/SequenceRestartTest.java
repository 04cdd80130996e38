package dev.retort.processor.hazard.rows;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.keysOf;
import static dev.retort.Definitions.numbering;
import static dev.retort.Definitions.sequence;
import static dev.retort.processor.hazard.HazardComments.BEFORE;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.operation.NumberedColumn;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.hazard.rule.SequenceOwners;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnGeneration;
import dev.retort.schema.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** RT208: what {@link SequenceRestart} finds, and what not. */
class SequenceRestartTest {
    private static final Column ID = column("id", bigint()).notNull();

    private static List<String> found(Consumer<Operations> migration) {
        return comments(migration).stream()
                .filter(comment -> comment.startsWith("RT208"))
                .toList();
    }

    @Test
    void theSequenceOfARenamedTableStartsAnew() {
        assertThat(found(op -> {
                    op.renameTable("guest", "visitor");
                    op.createSequence(sequence("visitor_SEQ", 1, 50));
                    op.dropSequence("other_SEQ");
                    op.dropSequence("guest_SEQ");
                }))
                .containsExactly("RT208 visitor_SEQ starts at 1, and rows may have numbers from guest_SEQ");
    }

    @Test
    void aSequenceInThePlaceOfAnotherStartsAnew() {
        assertThat(found(op -> {
                    op.createSequence(sequence("keys", 7, 50));
                    op.dropSequence("ids");
                }))
                .containsExactly("RT208 keys starts at 7, and rows may have numbers from ids");
    }

    @Test
    void aSequenceInThePlaceOfAnIdentityStartsAnew() {
        assertThat(found(op -> {
                    op.createSequence(sequence("sales.Guest_SEQ", 1, 50));
                    op.alterColumn(
                            "sales.guest",
                            "id",
                            numbering(ColumnGeneration.IDENTITY).to(ColumnGeneration.NONE));
                }))
                .containsExactly("RT208 sales.Guest_SEQ starts at 1, and rows may have numbers from sales.guest.id");
    }

    @Test
    void theSequencesOfTablesThatComeAndGoDoNot() {
        assertThat(found(op -> {
                    op.createSequence(sequence("room_SEQ", 1, 50));
                    op.createTable("room", ID);
                    op.dropTable("hotel");
                    op.dropSequence("hotel_SEQ");
                }))
                .isEmpty();
        assertThat(found(op -> {
                    op.createSequence(sequence("receipts", 1, 50));
                    op.dropTable("hotel");
                    op.dropSequence("hotel_SEQ");
                }))
                .isEmpty();
        assertThat(found(op -> op.createSequence(sequence("room_SEQ", 1, 50)))).isEmpty();
    }

    @Test
    void aSequenceThatTheRevisionContinuesDoesNot() {
        assertThat(found(op -> {
                    op.renameTable("guest", "visitor");
                    op.createSequence(sequence("visitor_SEQ", 1, 50));
                    op.continueSequence("visitor_SEQ", "visitor", "id");
                    op.dropSequence("guest_SEQ");
                }))
                .isEmpty();
    }

    private static List<String> knowing(SequenceOwners owners, Consumer<Operations> migration) {
        return comments(BEFORE, new KnownHistory(owners, List.of()), migration).stream()
                .filter(comment -> comment.startsWith("RT208"))
                .toList();
    }

    @Test
    void aSequenceThatANewTableHasToItselfDoesNotWhateverItsName() {
        SequenceOwners owners =
                new SequenceOwners(Map.of(Names.key("receipt_numbers"), Set.of(new NumberedColumn("receipt", "id"))));
        Consumer<Operations> migration = op -> {
            op.createSequence(sequence("receipt_numbers", 1, 50));
            op.createTable("receipt", ID);
            op.dropSequence("ids");
        };
        assertThat(knowing(owners, migration)).isEmpty();
        assertThat(found(migration)).as("guessed").hasSize(1);
    }

    @Test
    void aSequenceThatATableWithRowsSharesDoesUnlessItContinuesAboveAllOfThem() {
        SequenceOwners owners = new SequenceOwners(Map.of(
                "numbers",
                new LinkedHashSet<>(List.of(
                        new NumberedColumn("receipt", "id"),
                        new NumberedColumn("guest", "id"),
                        new NumberedColumn("hotel", "id")))));
        Consumer<Operations> creates = op -> {
            op.createTable("receipt", ID);
            op.createSequence(sequence("numbers", 1, 50));
        };
        assertThat(knowing(owners, creates))
                .containsExactly("RT208 numbers starts at 1, and guest.id may have greater numbers");
        assertThat(knowing(owners, creates.andThen(op -> op.continueSequence("numbers", "guest", "id"))))
                .containsExactly("RT208 numbers starts at 1, and hotel.id may have greater numbers");
        assertThat(knowing(
                        owners,
                        creates.andThen(
                                op -> op.continueSequence("numbers", keysOf("guest", "id"), keysOf("hotel", "id")))))
                .isEmpty();
    }

    @Test
    void aContinuedColumnIsKnownByItsNameWhateverItsCase() {
        SequenceOwners owners =
                new SequenceOwners(Map.of(Names.key("visitor_SEQ"), Set.of(new NumberedColumn("visitor", "id"))));
        Consumer<Operations> renames = op -> {
            op.renameTable("guest", "visitor");
            op.createSequence(sequence("visitor_SEQ", 1, 50));
        };
        assertThat(knowing(owners, renames.andThen(op -> op.continueSequence("visitor_SEQ", "Visitor", "ID"))))
                .isEmpty();
        assertThat(knowing(owners, renames.andThen(op -> op.continueSequence("visitor_SEQ", "Visitor", "code"))))
                .containsExactly("RT208 visitor_SEQ starts at 1, and visitor.id may have greater numbers");
    }

    /** An older revision is judged with the facts of the head, which may name a table that comes later. */
    @Test
    void aSequenceWhoseColumnIsNotThereYetIsJudgedByTheOperations() {
        SequenceOwners owners =
                new SequenceOwners(Map.of(Names.key("keys"), Set.of(new NumberedColumn("visitor", "id"))));
        assertThat(knowing(owners, op -> {
                    op.createSequence(sequence("keys", 7, 50));
                    op.dropSequence("ids");
                }))
                .containsExactly("RT208 keys starts at 7, and rows may have numbers from ids");
    }
}
