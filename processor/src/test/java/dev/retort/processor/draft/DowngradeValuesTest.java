package dev.retort.processor.draft;

import static dev.retort.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Downgrade;
import dev.retort.operation.DropColumn;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

class DowngradeValuesTest {
    private static final Schema HEAD = Schema.empty()
            .plus(Table.of(
                    "guest",
                    column("id", Types.bigint()).notNull(),
                    column("fax", Types.varchar(40)).notNull(),
                    column("note", Types.varchar(40)).nullable()));

    private static Draft dropping(String column) {
        return Draft.of("com.acme", List.of(), "drop", HEAD, List.of(new DropColumn("guest", column)));
    }

    @Test
    void aNotNullColumnComesBackWithAHole() {
        Draft draft = dropping("fax").fillingBack(List.of());

        assertThat(draft.hasHole()).isTrue();
        assertThat(draft.toString())
                .containsSubsequence(
                        "downgrade",
                        "op.addColumn(\"guest\", column(\"fax\", varchar(40)).nullable());",
                        "// The old values are gone. Does not compile until you put the value of existing rows here",
                        "op.backfill(\"guest\", \"fax\", VALUE_OF_EXISTING_ROWS);",
                        "op.alterColumn(\"guest\", \"fax\"");
    }

    @Test
    void theValueThatSomebodyGaveFillsIt() {
        Draft draft = dropping("fax").fillingBack(List.of(new BackfillValue("guest", "fax", "'none'")));

        assertThat(draft.hasHole()).isFalse();
        assertThat(draft.toString()).contains("op.backfill(\"guest\", \"fax\", \"'none'\");");
        assertThat(draft.id()).isEqualTo(dropping("fax").id());
    }

    @Test
    void aDerivedDowngradeIsWrittenOnceThereIsAValue() {
        Draft derived = dropping("fax").withDowngrade(Downgrade.DERIVED);

        assertThat(derived.fillingBack(List.of()).toString()).doesNotContain("downgrade");
        assertThat(derived.fillingBack(List.of()).hasHole()).isFalse();
        assertThat(derived.fillingBack(List.of(new BackfillValue("guest", "fax", "'none'")))
                        .toString())
                .contains("downgrade", "op.backfill(\"guest\", \"fax\", \"'none'\");");
    }

    @Test
    void aNullableColumnNeedsNoValue() {
        assertThat(dropping("note").fillingBack(List.of()).hasHole()).isFalse();
    }

    @Test
    void theDraftOfTheCompilerCompilesNevertheless() {
        assertThat(dropping("fax").fillingBack(List.of()).compiling().toString())
                .contains("private static final String VALUE_OF_EXISTING_ROWS = \"\";");
    }
}
