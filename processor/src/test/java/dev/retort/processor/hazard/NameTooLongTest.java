package dev.retort.processor.hazard;

import static dev.retort.Definitions.column;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RT124: what {@link NameTooLong} finds, and what not. */
class NameTooLongTest {
    @Test
    void aNameThatSomeDatabaseRefusesIsTooLong() {
        String name = "n".repeat(65);
        assertThat(comments(op -> op.addColumn("guest", column(name, bigint()).nullable())))
                .singleElement()
                .asString()
                .startsWith("RT124 is too long for postgresql (63), mariadb (64), mysql (64)");
    }
}
