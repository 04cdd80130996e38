package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    private static final Column NOTE = new Column("note", Types.varchar(500), true);
    private static final Operation ADD = new AddColumn("booking", NOTE);
    private static final Operation DROP = new DropColumn("booking", NOTE);

    @Test
    void theIdIsKnownForeverOnceWritten() {
        assertThat(Checksum.id(List.of("4be2f0c81d37"), List.of(ADD))).isEqualTo("dfce7fb553ef");
        assertThat(Checksum.of(List.of(ADD), List.of(DROP)))
                .isEqualTo("f220338f923c331df22b88543ae7def735db6ac98a2dc51fad37a6aa1ac83c09");
    }

    @Test
    void theIdDoesNotDependOnTheOrderOfParents() {
        assertThat(Checksum.id(List.of("b", "a"), List.of())).isEqualTo(Checksum.id(List.of("a", "b"), List.of()));
    }

    @Test
    void theIdDependsOnParentsAndUpgrade() {
        String id = Checksum.id(List.of("a"), List.of(ADD));
        assertThat(Checksum.id(List.of(), List.of(ADD))).isNotEqualTo(id);
        assertThat(Checksum.id(List.of("a"), List.of(DROP))).isNotEqualTo(id);
    }

    @Test
    void theChecksumTellsUpgradeFromDowngrade() {
        assertThat(Checksum.of(List.of(ADD), List.of())).isNotEqualTo(Checksum.of(List.of(), List.of(ADD)));
    }

    @Test
    void textInOneOperationDoesNotPassForTwo() {
        Operation one = new ExecuteSql(Map.of("", "update a\nexecute \"update b\""));
        List<Operation> two = List.of(new ExecuteSql(Map.of("", "update a")), new ExecuteSql(Map.of("", "update b")));
        assertThat(Checksum.of(List.of(one), List.of())).isNotEqualTo(Checksum.of(two, List.of()));
    }
}
