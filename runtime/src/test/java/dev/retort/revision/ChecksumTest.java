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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    private static final Column NOTE = new Column("note", Types.varchar(500), true);
    private static final Operation ADD = new AddColumn("booking", NOTE);
    private static final Operation DROP = new DropColumn("booking", NOTE.name());

    @Test
    void theIdIsKnownForeverOnceWritten() {
        assertThat(Checksum.id(List.of("4be2f0c81d37"), List.of(ADD))).isEqualTo("dfce7fb553ef");
        assertThat(Checksum.of(List.of(ADD), Optional.of(List.of(DROP))))
                .isEqualTo("273403ff60d7d341e66c4e8f8d3883fb2dd825902c0e49d812088628c415c339");
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
        assertThat(Checksum.of(List.of(ADD), Optional.of(List.of())))
                .isNotEqualTo(Checksum.of(List.of(), Optional.of(List.of(ADD))));
    }

    @Test
    void aDerivedDowngradeIsNotAnEmptyOne() {
        assertThat(Checksum.of(List.of(ADD), Optional.empty()))
                .isNotEqualTo(Checksum.of(List.of(ADD), Optional.of(List.of())))
                .isNotEqualTo(Checksum.of(List.of(ADD), Optional.of(List.of(DROP))));
    }

    @Test
    void textInOneOperationDoesNotPassForTwo() {
        Operation one = new ExecuteSql(Map.of("", "update a\nexecute \"update b\""));
        List<Operation> two = List.of(new ExecuteSql(Map.of("", "update a")), new ExecuteSql(Map.of("", "update b")));
        assertThat(Checksum.of(List.of(one), Optional.empty())).isNotEqualTo(Checksum.of(two, Optional.empty()));
    }
}
