package dev.retort.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.report.change.ChangeReader;
import dev.retort.report.change.Origins;
import dev.retort.report.change.SchemaChange;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A comment has room for so much; the longer a change, the less is told of each operation, and its hazards stay. */
class MarkdownReportTest {
    private static final int TEXT = 120;

    @Test
    void aShortChangeHasEverything() {
        assertThat(drops(5))
                .contains("RT201", "```mermaid", "<summary>SQL for postgresql</summary>")
                .doesNotContain("Left out");
    }

    @Test
    void theSqlGoesFirst() {
        String text = drops(120);
        assertThat(text)
                .hasSizeLessThanOrEqualTo(MarkdownReport.LIMIT)
                .contains("Left out, ", "the SQL")
                .doesNotContain("<summary>");
        assertThat(columns(120)).allSatisfy(column -> assertThat(text).contains("loses data: guest." + column));
    }

    @Test
    void noHazardIsLostWhereTheOperationsDoNotFit() {
        String text = drops(350);
        assertThat(text)
                .hasSizeLessThanOrEqualTo(MarkdownReport.LIMIT)
                .contains("must be accepted", "remedies and reasons");
        assertThat(columns(350)).allSatisfy(column -> assertThat(text).contains("loses data: guest." + column));
    }

    @Test
    void wherePlaceIsLeftForNoneTheHazardsAreCounted() {
        assertThat(drops(2_000))
                .hasSizeLessThanOrEqualTo(MarkdownReport.LIMIT)
                .contains("❌ **RT201** must be accepted: 2000 hazards", "The format json has it all");
    }

    private static List<String> columns(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "c" + String.valueOf(1_000_000 + i).repeat(5))
                .toList();
    }

    private static String drops(int count) {
        List<Column> columns = new ArrayList<>(List.of(new Column("id", Types.bigint(), false)));
        List<Operation> operations = new ArrayList<>();
        for (String name : columns(count)) {
            columns.add(new Column(name, Types.varchar(TEXT), true));
            operations.add(new DropColumn("guest", name));
        }
        Schema before = Schema.empty().plus(Table.of("guest", columns.toArray(Column[]::new)));
        Schema after = before;
        for (Operation operation : operations) {
            after = operation.applyTo(after);
        }
        RevisionNode revision = new RevisionNode(
                "7c1e09d4b2aa", List.of(), new RevisionBody("drop", operations, Optional.empty(), Set.of(), true));
        ChangeReader reader = new ChangeReader(
                HazardRules.NONE, List.of(Dialects.named("postgresql")), each -> Map.of(), Origins.UNKNOWN);
        return MarkdownReport.of(new SchemaChange(
                "base",
                reader.read(List.of(revision), before, Set.of()),
                before,
                after,
                List.of("postgresql"),
                List.of()));
    }
}
