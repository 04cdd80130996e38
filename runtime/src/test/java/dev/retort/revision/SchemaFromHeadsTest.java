package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropTable;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.Revisions;
import dev.retort.schema.Column;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Five revisions in a line, each a table: {@code a} to {@code e}. Loaded bodies are counted. */
class SchemaFromHeadsTest {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

    private final List<String> loaded = new ArrayList<>();

    @Test
    void takesBackWhatIsNotAppliedAndLoadsNothingElse() {
        RevisionGraph graph = graph(line(), compiled(IDS, "e"));
        assertThat(graph.schemaAt(Set.of("a", "b", "c"))).isEqualTo(schema("a", "b", "c"));
        assertThat(loaded).containsExactlyInAnyOrder("d", "e");
    }

    @Test
    void loadsNothingWhereEverythingIsApplied() {
        assertThat(graph(line(), compiled(IDS, "e")).schemaAt(IDS)).isEqualTo(schema("a", "b", "c", "d", "e"));
        assertThat(loaded).isEmpty();
    }

    @Test
    void replaysWhatIsAppliedWhereThatIsNotMore() {
        assertThat(graph(line(), compiled(IDS, "e")).schemaAt(Set.of("a", "b"))).isEqualTo(schema("a", "b"));
        assertThat(loaded).containsExactly("a", "b");
    }

    @Test
    void readsNoFileWhereNothingIsApplied() {
        RevisionGraph graph = RevisionGraph.of(line(), () -> {
            throw new AssertionError("read");
        });
        assertThat(graph.schemaAt(Set.of())).isEqualTo(Schema.empty());
    }

    @Test
    void leavesRevisionsBehindTheFileOutOfIt() {
        RevisionGraph graph = graph(line(), compiled(List.of("a", "b", "c", "d"), "d"))
                .plus(List.of(revision("f", "e", List.of(table("f")), List.of())));
        assertThat(graph.schemaAt(Set.of("a", "b", "c"))).isEqualTo(schema("a", "b", "c"));
        assertThat(loaded).containsExactly("d");
    }

    @Test
    void takesBackOneBranchAndKeepsTheOther() {
        List<RevisionNode> revisions = List.of(
                tableRevision("a", ""),
                tableRevision("b", "a"),
                tableRevision("c", "b"),
                tableRevision("x", "a"),
                tableRevision("y", "x"));
        RevisionGraph graph = graph(revisions, new CompiledSchema(List.of("c", "y"), schema("a", "b", "c", "x", "y")));
        assertThat(graph.schemaAt(Set.of("a", "x", "y"))).isEqualTo(schema("a", "x", "y"));
        assertThat(loaded).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void replaysWithoutAFile() {
        assertReplayed(RevisionGraph.of(line(), Optional::empty), "a", "b", "c", "d");
    }

    @Test
    void replaysWhereTheHeadsOfTheFileAreUnknown() {
        assertReplayed(graph(line(), compiled(IDS, "elsewhere")), "a", "b", "c", "d");
    }

    @Test
    void replaysWhereTheDatabaseIsBehindTheHeadsOfTheFile() {
        assertReplayed(graph(line(), compiled(List.of("a", "b"), "b")), "a", "b", "c", "d");
    }

    @Test
    void replaysWhereARevisionIsMissingInBetween() {
        assertReplayed(graph(line(), compiled(IDS, "e")), "a", "c", "d", "e");
    }

    @Test
    void replaysWhereTheFileHasAnotherSchema() {
        assertReplayed(graph(line(), compiled(List.of("a", "b", "c", "d"), "e")), "a", "b", "c", "d");
    }

    @Test
    void replaysWhereADowngradeLeadsSomewhereElse() {
        Operation wrong = table("e").reverse(Schema.empty());
        Operation more = new CreateTable(Table.of("more", new Column("id", Types.bigint(), false)));
        assertReplayed(withLast(List.of(table("e")), List.of(wrong, more)), "a", "b", "c", "d");
    }

    @Test
    void replaysWhereADowngradeDoesNotFit() {
        assertReplayed(
                withLast(List.of(table("e")), List.of(table("other").reverse(Schema.empty()))), "a", "b", "c", "d");
    }

    @Test
    void replaysWhereThereIsNoDowngrade() {
        assertReplayed(withLast(List.of(table("e")), List.of()), "a", "b", "c", "d");
    }

    @Test
    void replaysWhereAClassThatIsNotAppliedIsBroken() {
        List<RevisionNode> revisions = new ArrayList<>(line().subList(0, 4));
        revisions.add(new RevisionNode("e", List.of("d"), "com.acme.E", () -> {
            throw new RetortException(Problem.BROKEN_REVISION_CLASS, "broken");
        }));
        assertReplayed(graph(revisions, compiled(IDS, "e")), "a", "b", "c", "d");
    }

    @Test
    void takesBackADerivedDowngradeThatNamesAllItDrops() {
        RevisionGraph graph = withDerived(table("e"), new Backfill("e", "id", "1"), new RenameTable("e", "f"));
        assertThat(graph.schemaAt(Set.of("a", "b", "c", "d"))).isEqualTo(schema("a", "b", "c", "d"));
        assertThat(loaded).containsExactly("e");
    }

    @Test
    void replaysWhereADerivedDowngradeBringsBackWhatTheHeadsNoLongerHave() {
        assertReplayed(withDerived(new DropTable("a")), "a", "b", "c", "d");
    }

    @Test
    void replaysWhereADowngradeCanNotBeDerived() {
        assertReplayed(withDerived(new ExecuteSql(Map.of(ExecuteSql.ANY, "vacuum"))), "a", "b", "c", "d");
    }

    @Test
    void theReplayTellsWhatDoesNotFit() {
        List<RevisionNode> revisions = new ArrayList<>(line());
        revisions.set(1, revision("b", "a", List.of(table("a")), List.of()));
        assertThat(graph(revisions, compiled(IDS, "e")).schemaAt(Set.of("a", "b", "c", "d")))
                .as("what is applied is not looked at")
                .isEqualTo(schema("a", "b", "c", "d"));
        assertThatThrownBy(() -> graph(revisions, compiled(IDS, "z")).schemaAt(Set.of("a", "b", "c", "d")))
                .hasMessageContaining("Revision b (com.acme.b) does not fit the revisions before it");
    }

    private void assertReplayed(RevisionGraph graph, String... applied) {
        loaded.clear();
        assertThat(graph.schemaAt(List.of(applied))).isEqualTo(schema(applied));
        assertThat(loaded).contains(applied);
    }

    private RevisionGraph withLast(List<Operation> upgrade, List<Operation> downgrade) {
        List<RevisionNode> revisions = new ArrayList<>(line().subList(0, 4));
        revisions.add(revision("e", "d", upgrade, downgrade));
        return graph(revisions, compiled(IDS, "e"));
    }

    private RevisionGraph withDerived(Operation... upgrade) {
        Schema head = schema("a", "b", "c", "d");
        for (Operation operation : upgrade) {
            head = operation.applyTo(head);
        }
        List<RevisionNode> revisions = new ArrayList<>(line().subList(0, 4));
        revisions.add(revision("e", "d", List.of(upgrade), Optional.empty()));
        return graph(revisions, new CompiledSchema(List.of("e"), head));
    }

    private static RevisionGraph graph(Collection<RevisionNode> revisions, CompiledSchema compiled) {
        return RevisionGraph.of(revisions, () -> Optional.of(compiled));
    }

    private List<RevisionNode> line() {
        List<RevisionNode> revisions = new ArrayList<>();
        for (int i = 0; i < IDS.size(); i++) {
            revisions.add(tableRevision(IDS.get(i), i == 0 ? "" : IDS.get(i - 1)));
        }
        return revisions;
    }

    private RevisionNode tableRevision(String id, String parent) {
        return revision(id, parent, List.of(table(id)), List.of(table(id).reverse(Schema.empty())));
    }

    private RevisionNode revision(String id, String parent, List<Operation> upgrade, List<Operation> downgrade) {
        return revision(id, parent, upgrade, Optional.of(downgrade));
    }

    private RevisionNode revision(
            String id, String parent, List<Operation> upgrade, Optional<List<Operation>> downgrade) {
        List<String> parents = parent.isEmpty() ? List.of() : List.of(parent);
        return new RevisionNode(id, parents, "com.acme." + id, () -> {
            loaded.add(id);
            return new RevisionBody("", upgrade, downgrade, Set.of(), true);
        });
    }

    private static CompiledSchema compiled(List<String> tables, String head) {
        return new CompiledSchema(List.of(head), schema(tables.toArray(String[]::new)));
    }

    private static Schema schema(String... tables) {
        Schema schema = Schema.empty();
        for (String name : tables) {
            schema = table(name).applyTo(schema);
        }
        return schema;
    }

    private static Operation table(String name) {
        return Revisions.table(name);
    }
}
