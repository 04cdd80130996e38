package dev.retort.processor.hazard;

import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT204: what {@link ValuesTooLarge} finds, and what not. */
class ValuesTooLargeTest {
    @Test
    void valuesMayNotFitANarrowerType() {
        assertThat(comments(op -> op.alterColumn("guest", EMAIL, EMAIL.withType(varchar(40)))))
                .containsExactly(
                        "RT201 loses data: guest.email where varchar(100) does not fit varchar(40)",
                        "RT204 fails on values of guest.email that are no varchar(40)",
                        "RT211 writes every row of guest anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL, SQLite): email");
    }
}
