package dev.retort.processor.hazard.rows;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.type;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** RT226: what {@link EnumMisread} finds, and what not. */
class EnumMisreadTest {
    private static List<String> found(Consumer<Operations> migration) {
        return comments(migration).stream()
                .filter(comment -> comment.startsWith("RT226"))
                .toList();
    }

    @Test
    void aNumberThatBecomesAnEnumIsMisread() {
        assertThat(found(op -> op.alterColumn("guest", "code", type(integer()).to(enumeration("NEW", "DONE")))))
                .containsExactly("RT226 misreads guest.code: databases do not count enum values as Java does");
    }

    @Test
    void aTextIsReadAsItIsAndANewColumnHasNoRows() {
        assertThat(found(op -> {
                    op.alterColumn("guest", "code", type(integer()).to(varchar(255)));
                    op.alterColumn("guest", "code", type(varchar(255)).to(enumeration("NEW", "DONE")));
                    op.addColumn("guest", column("state", integer()).nullable());
                    op.alterColumn("guest", "state", type(integer()).to(enumeration("NEW", "DONE")));
                }))
                .isEmpty();
    }
}
