package dev.retort.processor.draft;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.index;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Downgrade;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.revision.Checksum;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Revisions;
import dev.retort.run.Runner;
import dev.retort.run.Runners;
import dev.retort.run.TestDatabase;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftPartsTest {
    private static final int TABLES = 600;
    private static final int JVM_LIMIT = 65_535;

    private static final List<Operation> BASELINE = Diff.between(
            Schema.empty(),
            new Schema(
                    IntStream.range(0, TABLES).mapToObj(DraftPartsTest::table).toList(), List.of(), List.of()),
            List.of());

    /** Each has a key to the one before it. */
    private static Table table(int number) {
        Stream<TablePart> columns = IntStream.range(0, 8)
                .mapToObj(i ->
                        column("value_%d".formatted(i), varchar(10 * i + 10)).nullable());
        Stream<TablePart> others = Stream.of(
                column("id", bigint()).notNull(),
                column("state", enumeration("NEW", "DONE")).notNull(),
                column("parent_id", bigint()).nullable(),
                primaryKey("pk_%03d".formatted(number), "id"),
                index("ix_%03d".formatted(number), "parent_id"));
        Stream<TablePart> key = number == 0
                ? Stream.of()
                : Stream.of(foreignKey("fk_%03d".formatted(number), "parent_id")
                        .references("table_%03d".formatted(number - 1), "id"));
        return Table.of(
                "table_%03d".formatted(number),
                Stream.of(others, columns, key).flatMap(each -> each).toArray(TablePart[]::new));
    }

    @Test
    void aBaselineOfManyTablesIsReadableAndRuns() throws ReflectiveOperationException {
        Draft draft = Draft.of("com.acme", List.of(), "baseline", Schema.empty(), BASELINE);
        assertThat(draft.files())
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(file.text().lines().count())
                        .as(file.className())
                        .isLessThanOrEqualTo(400));
        Compiled compiled = Compiled.of(List.of(draft));
        assertThat(compiled.largest()).isLessThan(JVM_LIMIT);
        assertThat(compiled.upgrade(draft)).isEqualTo(BASELINE);
        assertThat(compiled.downgrade(draft)).isEqualTo(draft.downgrade());

        RevisionBody body = new RevisionBody("baseline", compiled.upgrade(draft), compiled.downgrade(draft), Set.of());
        try (TestDatabase database = TestDatabase.create(TestDatabase.Kind.H2_MEMORY)) {
            Runner runner = Runners.runner(database, Revisions.graph(new RevisionNode(draft.id(), List.of(), body)));
            runner.upgrade("head");
            assertThat(database.columns()).hasSize(11 * TABLES);
            runner.downgrade("base");
            assertThat(database.columns()).isEmpty();
        }
    }

    @Test
    void thePartsStandBesideTheRevisionThatCallsThemInOrder() {
        Draft draft = Draft.of("com.acme", List.of(), "baseline", Schema.empty(), BASELINE.subList(0, 50));
        String name = draft.className();
        assertThat(draft.files())
                .extracting(DraftFile::name)
                .containsExactly(
                        name + "_Part01.java",
                        name + "_Part02.java",
                        name + "_Part03.java",
                        name + "_Part04.java",
                        name + ".java");
        assertThat(draft.files().get(1).text())
                .contains("@PartOf(%s.class)\nfinal class %s_Part02 {".formatted(name, name))
                .contains("    static void upgrade(Operations op) {\n        op.createTable(")
                .contains("    static void downgrade(Operations op) {\n        // RT201 loses data: table_");
        assertThat(draft.files().get(4).text())
                .contains("%s_Part01.upgrade(op);\n".formatted(name))
                .containsSubsequence(
                        "_Part01.upgrade(op)", "_Part02.upgrade(op)", "_Part03.upgrade(op)", "_Part04.upgrade(op)")
                .containsSubsequence(
                        "_Part04.downgrade(op)",
                        "_Part03.downgrade(op)",
                        "_Part02.downgrade(op)",
                        "_Part01.downgrade(op)");
    }

    @Test
    void aDerivedDowngradeIsInNoPart() throws ReflectiveOperationException {
        Draft draft = Draft.of("com.acme", List.of(), "baseline", Schema.empty(), BASELINE.subList(0, 50))
                .withDowngrade(Downgrade.DERIVED);
        assertThat(draft.toString()).doesNotContain("downgrade");
        assertThat(Compiled.of(List.of(draft)).upgrade(draft)).isEqualTo(draft.upgrade());
    }

    @Test
    void theIdAndTheOperationsKnowNoParts() {
        Draft draft = Draft.of("com.acme", List.of(), "baseline", Schema.empty(), BASELINE.subList(0, 50));
        assertThat(draft.id()).isEqualTo(Checksum.id(List.of(), draft.upgrade()));
        assertThat(draft.downgrade()).hasSize(50);
    }

    /** The lines of a dropped table count where the downgrade creates it again. */
    @Test
    void aDowngradeThatIsLongIsDividedToo() throws ReflectiveOperationException {
        Schema before = new Schema(
                IntStream.range(0, 60).mapToObj(DraftPartsTest::table).toList(), List.of(), List.of());
        List<Operation> drops = Diff.between(before, Schema.empty(), List.of());
        Draft draft = Draft.of("com.acme", List.of("4be2f0c81d37"), "drop all", before, drops);
        assertThat(draft.files())
                .hasSizeGreaterThan(2)
                .allSatisfy(file -> assertThat(file.text().lines().count()).isLessThanOrEqualTo(400));
        Compiled compiled = Compiled.of(List.of(draft));
        assertThat(compiled.upgrade(draft)).isEqualTo(drops);
        assertThat(compiled.downgrade(draft)).isEqualTo(draft.downgrade());
        assertThat(draft.downgrade()).hasAtLeastOneElementOfType(CreateTable.class);
        assertThat(drops).doesNotHaveAnyElementsOfTypes(DropColumn.class);
    }
}
