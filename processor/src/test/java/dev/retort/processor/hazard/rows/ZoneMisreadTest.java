package dev.retort.processor.hazard.rows;

import static dev.retort.Definitions.type;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.date;
import static dev.retort.schema.Types.timestamp;
import static dev.retort.schema.Types.timestampUtc;
import static dev.retort.schema.Types.timestampWithTimeZone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** RT227: what {@link ZoneMisread} finds, and what not. */
class ZoneMisreadTest {
    private static List<String> found(Consumer<Operations> migration) {
        return comments(migration).stream()
                .filter(comment -> comment.startsWith("RT227"))
                .toList();
    }

    @Test
    void timesThatGetATimeZoneAreReadAsUtcAndMomentsThatLoseItAreWrittenSo() {
        assertThat(found(op -> {
                    op.alterColumn("guest", "born", type(date()).to(timestamp(6)));
                    op.alterColumn("guest", "born", type(timestamp(6)).to(timestampUtc(6)));
                    op.alterColumn("guest", "born", type(timestampUtc(6)).to(timestampWithTimeZone(6)));
                    op.alterColumn(
                            "guest", "born", type(timestampWithTimeZone(6)).to(timestamp(6)));
                }))
                .containsExactly(
                        "RT227 reads the values of guest.born, which have no time zone, as times in UTC",
                        "RT227 writes the moments of guest.born as times in UTC, without a time zone");
    }
}
