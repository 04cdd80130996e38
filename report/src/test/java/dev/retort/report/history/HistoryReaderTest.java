package dev.retort.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.report.change.ChangeReader;
import dev.retort.report.change.Mark;
import dev.retort.report.change.Origins;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryReaderTest {
    private static final Column ID = new Column("id", Types.bigint(), false);
    private static final Column FAX = new Column("fax", Types.varchar(40), true);

    @Test
    void aColumnThatIsAddedLaterNamesItsRevision() {
        SchemaHistory history =
                history(List.of(new CreateTable(Table.of("guest", ID))), List.of(new AddColumn("guest", FAX)));

        assertThat(history.table("guest").events(ID)).containsExactly(new ColumnEvent(0, Mark.ADDED, ""));
        assertThat(history.table("guest").events(FAX)).containsExactly(new ColumnEvent(1, Mark.ADDED, ""));
        assertThat(history.table("guest").events())
                .containsExactly(new TableEvent(0, List.of(0)), new TableEvent(1, List.of(0)));
    }

    @Test
    void aRenamedColumnKeepsItsPast() {
        SchemaHistory history = history(
                List.of(new CreateTable(Table.of("guest", ID, FAX))),
                List.of(new RenameColumn("guest", "fax", "phone")));

        assertThat(history.table("guest").events(FAX.withName("phone")))
                .containsExactly(
                        new ColumnEvent(0, Mark.ADDED, ""), new ColumnEvent(1, Mark.CHANGED, "fax varchar(40) null"));
    }

    @Test
    void aRenamedTableKeepsItsPastAndThatOfItsColumns() {
        SchemaHistory history = history(
                List.of(new CreateTable(Table.of("guest", ID))),
                List.of(new AddColumn("guest", FAX)),
                List.of(new RenameTable("guest", "visitor")));

        assertThat(history.table("visitor").events())
                .extracting(TableEvent::revision)
                .containsExactly(0, 1, 2);
        assertThat(history.table("visitor").events(FAX)).containsExactly(new ColumnEvent(1, Mark.ADDED, ""));
        assertThat(history.table("guest").events()).isEmpty();
    }

    /** A column that comes back under a name that another one had is not that other one. */
    @Test
    void aNewColumnOfAnOldNameHasNoPast() {
        SchemaHistory history = history(
                List.of(new CreateTable(Table.of("guest", ID, FAX))),
                List.of(new DropColumn("guest", "fax")),
                List.of(new AddColumn("guest", FAX)));

        assertThat(history.table("guest").events(FAX)).containsExactly(new ColumnEvent(2, Mark.ADDED, ""));
    }

    @Test
    void eachRevisionHasTheLinesThatItTakesAwayAndAdds() {
        SchemaHistory history = history(
                List.of(new CreateTable(Table.of("guest", ID, FAX)), new CreateTable(Table.of("room", ID))),
                List.of(new RenameColumn("guest", "fax", "phone")));

        assertThat(history.deltas().get(0))
                .extracting(ObjectDelta::object)
                .containsExactly("table guest", "table room");
        assertThat(history.deltas().get(1))
                .containsExactly(new ObjectDelta(
                        "table guest",
                        List.of("column fax varchar(40) null"),
                        List.of("column phone varchar(40) null")));
    }

    @SafeVarargs
    private static SchemaHistory history(List<Operation>... upgrades) {
        List<RevisionNode> nodes = new ArrayList<>();
        for (int i = 0; i < upgrades.length; i++) {
            RevisionBody body = new RevisionBody("change " + i, upgrades[i], List.of(), Set.of());
            nodes.add(new RevisionNode("r" + i, i == 0 ? List.of() : List.of("r" + (i - 1)), body));
        }
        RevisionGraph graph = RevisionGraph.of(nodes);
        ChangeReader reader = new ChangeReader(HazardRules.NONE, List.of(), each -> Map.of(), Origins.UNKNOWN);
        return SchemaHistory.of(
                "com.acme.migrations",
                graph,
                reader.read(graph.revisions(), Schema.empty(), Set.of()),
                graph.schemaAt(graph.ancestors(graph.heads())),
                Map.of());
    }
}
