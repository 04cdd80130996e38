package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Operation TABLE =
            new CreateTable(Table.of("booking", new Column("id", Types.bigint(), false)));
    private static final Operation NOTE = new AddColumn("booking", new Column("note", Types.varchar(500), true));
    private static final Operation NIGHTS = new AddColumn("booking", new Column("nights", Types.integer(), true));

    @Test
    void theSchemaAtARevisionHoldsWhatItsAncestorsBuilt() {
        RevisionGraph graph = RevisionGraph.of(List.of(
                revision("a", List.of(), TABLE),
                revision("b", List.of("a"), NOTE),
                revision("c", List.of("a"), NIGHTS),
                revision("m", List.of("b", "c"))));
        assertThat(graph.replayedTo(Set.of("c"))).hasToString("""
                        table booking
                          column id bigint not null
                          column nights integer null""");
        assertThat(graph.replayedTo(Set.of("m"))).hasToString("""
                        table booking
                          column id bigint not null
                          column note varchar(500) null
                          column nights integer null""");
        assertThat(graph.replayedTo(Set.of())).hasToString("");
    }

    @Test
    void anOperationThatDoesNotFitIsToldWithItsRevision() {
        RevisionGraph graph = RevisionGraph.of(List.of(revision("a", List.of(), NOTE)));
        assertThatThrownBy(() -> graph.replayedTo(Set.of("a")))
                .isInstanceOfSatisfying(
                        RetortException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BROKEN_REVISION))
                .hasMessageContaining("Revision a (revision a)")
                .hasMessageContaining("table booking does not exist")
                .hasMessageContaining("add booking column note varchar(500) null");
    }

    private static RevisionNode revision(String id, List<String> parents, Operation... upgrade) {
        return new RevisionNode(id, parents, new RevisionBody("", List.of(upgrade), List.of(), Set.of()));
    }
}
