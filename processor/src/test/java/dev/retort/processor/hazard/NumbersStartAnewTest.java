package dev.retort.processor.hazard;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.sequence;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.schema.Column;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** RT208: what {@link NumbersStartAnew} finds, and what not. */
class NumbersStartAnewTest {
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
                    op.dropSequence(sequence("other_SEQ", 1, 50));
                    op.dropSequence(sequence("guest_SEQ", 1, 50));
                }))
                .containsExactly("RT208 visitor_SEQ starts at 1, and rows may have the numbers that guest_SEQ gave");
    }

    @Test
    void aSequenceInThePlaceOfAnotherStartsAnew() {
        assertThat(found(op -> {
                    op.createSequence(sequence("keys", 7, 50));
                    op.dropSequence(sequence("ids", 1, 50));
                }))
                .containsExactly("RT208 keys starts at 7, and rows may have the numbers that ids gave");
    }

    @Test
    void aSequenceInThePlaceOfAnIdentityStartsAnew() {
        assertThat(found(op -> {
                    op.createSequence(sequence("sales.Guest_SEQ", 1, 50));
                    op.alterColumn("sales.guest", ID.asIdentity(), ID);
                }))
                .containsExactly(
                        "RT208 sales.Guest_SEQ starts at 1, and rows may have the numbers that sales.guest.id gave");
    }

    @Test
    void theSequencesOfTablesThatComeAndGoDoNot() {
        assertThat(found(op -> {
                    op.createSequence(sequence("room_SEQ", 1, 50));
                    op.createTable("room", ID);
                    op.dropTable("hotel", ID);
                    op.dropSequence(sequence("hotel_SEQ", 1, 50));
                }))
                .isEmpty();
        assertThat(found(op -> {
                    op.createSequence(sequence("receipts", 1, 50));
                    op.dropTable("hotel", ID);
                    op.dropSequence(sequence("hotel_SEQ", 1, 50));
                }))
                .isEmpty();
        assertThat(found(op -> op.createSequence(sequence("room_SEQ", 1, 50)))).isEmpty();
    }
}
