package dev.retort.operation;

import static dev.retort.Definitions.set;
import static dev.retort.Definitions.where;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reverse of updates finds the rows that the update has changed. */
class UpdateRowsTest {
    @Test
    void theReverseLooksForTheNewValueOfAKeyThatChanges() {
        UpdateRows update = new UpdateRows(
                "job",
                where("size", "0").and("kind", "A"),
                List.of(set("size").from("0").to("SMALL")));
        assertThat(update.reverse(Schema.empty()))
                .isEqualTo(new UpdateRows(
                        "job",
                        where("size", "SMALL").and("kind", "A"),
                        List.of(set("size").from("SMALL").to("0"))));
    }

    @Test
    void theReverseKeepsAKeyThatStays() {
        UpdateRows update = new UpdateRows(
                "job", where("id", 1), List.of(set("size").from("0").to("SMALL")));
        assertThat(update.reverse(Schema.empty()))
                .isEqualTo(new UpdateRows(
                        "job", where("id", 1), List.of(set("size").from("SMALL").to("0"))));
    }
}
