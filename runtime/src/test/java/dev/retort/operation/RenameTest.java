package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Types;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameTest {
    private final Schema before = Schema.empty().plus(Case.GUEST).plus(Case.BOOKING);

    @Test
    void aColumnsNewNameReachesKeysIndexesChecksAndComputedColumns() {
        Schema after = new RenameColumn("guest", "name", "full_name").applyTo(before);
        assertThat(after.table("guest").orElseThrow().toString())
                .contains("unique uq_guest_name_born (full_name, born)")
                .contains("index ix_guest_name (full_name, born desc)")
                .contains("check ck_guest_name on full_name \"full_name <> ''\"")
                .contains("generated \"substring(full_name, 1, 1)\"");
    }

    @Test
    void aColumnsNewNameReachesForeignKeysOfOtherTables() {
        Schema after = new RenameColumn("guest", "id", "number").applyTo(before);
        assertThat(after.table("booking").orElseThrow().foreignKeys().get(0).references())
                .containsExactly("number");
    }

    @Test
    void aTablesNewNameReachesForeignKeysOfOtherTables() {
        Schema after = new RenameTable("guest", "visitor").applyTo(before);
        assertThat(after.table("booking").orElseThrow().foreignKeys().get(0).table())
                .isEqualTo("visitor");
    }

    @Test
    void aConstraintsNewNameLeavesTheOthersAsTheyAre() {
        UniqueConstraint implicit = new UniqueConstraint("uk1", List.of("name"), true);
        Schema more = new AddUnique("guest", implicit).applyTo(before);
        Schema after = new RenameConstraint("guest", "uq_guest_name_born", "uq_visitor").applyTo(more);
        assertThat(after.table("guest").orElseThrow().uniques()).contains(implicit);
        assertThat(after.table("guest").orElseThrow().toString()).contains("unique uq_visitor (name, born)");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertThatThrownBy(() -> new RenameColumn("guest", "name", "FAX").applyTo(before))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("already has a column FAX");
        assertThatThrownBy(() -> new RenameTable("guest", "Booking").applyTo(before))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("table Booking already exists");
    }

    @Test
    void aNameMayChangeItsCaseAlone() {
        Schema after = new RenameColumn("guest", "name", "NAME").applyTo(before);
        assertThat(after.table("guest").orElseThrow().columns().get(1).name()).isEqualTo("NAME");
    }

    @Test
    void alteringAColumnKeepsItsName() {
        Column column = new Column("a", Types.integer(), true);
        assertThatThrownBy(() -> AlterColumn.between("t", column, column.withName("b")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
