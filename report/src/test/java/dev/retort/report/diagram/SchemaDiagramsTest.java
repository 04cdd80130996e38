package dev.retort.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemaDiagramsTest {
    @Test
    void whatIsReferredToIsOnTheLeft() {
        Drawing drawing = new SchemaDiagrams(new Schema(List.of(table("booking", "guest"), table("guest")), List.of()))
                .of(List.of(0, 1));

        assertThat(drawing.boxes()).extracting(each -> each.box().table()).containsExactly(0, 1);
        assertThat(drawing.boxes().get(1).x()).isLessThan(drawing.boxes().get(0).x());
        assertEndsAtItsTables(drawing);
    }

    @Test
    void aTableThatRefersToItselfHasALine() {
        Drawing drawing = new SchemaDiagrams(new Schema(List.of(table("category", "category")), List.of())).around(0);

        assertThat(drawing.boxes()).hasSize(1);
        assertThat(drawing.routes()).hasSize(1);
        assertThat(drawing.routes().get(0).points()).hasSizeGreaterThan(4);
    }

    @Test
    void tablesThatReferToEachOtherAreDrawn() {
        Drawing drawing = new SchemaDiagrams(
                        new Schema(List.of(table("a", "b"), table("b", "c"), table("c", "a")), List.of()))
                .of(List.of(0, 1, 2));

        assertThat(drawing.routes()).hasSize(3);
        assertEndsAtItsTables(drawing);
        assertNothingOverlaps(drawing.boxes());
    }

    @Test
    void aReferenceToATableThatIsNotInTheSchemaIsLeftOut() {
        SchemaDiagrams diagrams = new SchemaDiagrams(new Schema(List.of(table("booking", "guest")), List.of()));

        assertThat(diagrams.around(0).routes()).isEmpty();
    }

    @Test
    void aSchemaWithoutTablesHasAnEmptyDiagram() {
        GroupedDrawing all = new SchemaDiagrams(Schema.empty()).all(i -> "");

        assertThat(all.drawing().boxes()).isEmpty();
        assertThat(all.frames()).isEmpty();
    }

    @Test
    void manyTablesAreInTheFramesOfTheirGroups() {
        Schema schema = large(90);
        GroupedDrawing all = new SchemaDiagrams(schema).all(i -> "group" + i % 3);

        assertThat(all.frames()).extracting(GroupFrame::name).containsExactly("group0", "group1", "group2");
        assertThat(all.drawing().boxes())
                .hasSize(90)
                .allSatisfy(each -> assertThat(all.frames())
                        .anyMatch(frame -> contains(frame, each)
                                && frame.name().equals("group" + each.box().table() % 3)));
        assertNothingOverlaps(all.drawing().boxes());
        assertThat(all.between().stream().mapToInt(each -> each.link().id()).sum()
                        + all.drawing().routes().size())
                .isEqualTo(89);
    }

    /** Two stars, a table between them and one that is alone. */
    @Test
    void tablesThatNothingGroupsAreWithTheOnesThatManyReferTo() {
        Schema schema = new Schema(
                List.of(
                        table("account"),
                        table("account_a", "account"),
                        table("account_b", "account"),
                        table("account_c", "account"),
                        table("between", "account_a"),
                        table("lonely"),
                        table("stock"),
                        table("stock_a", "stock"),
                        table("stock_b", "stock"),
                        table("stock_c", "stock"),
                        table("stock_d", "stock", "account")),
                List.of());
        IntFunction<String> hubs = new SchemaDiagrams(schema).hubs();

        assertThat(IntStream.range(0, 11).mapToObj(hubs))
                .containsExactly(
                        "account", "account", "account", "account", "account", "", "stock", "stock", "stock", "stock",
                        "account");
    }

    @Test
    void theSameSchemaIsTheSameDiagram() {
        assertThat(new SchemaDiagrams(large(40)).all(i -> "")).isEqualTo(new SchemaDiagrams(large(40)).all(i -> ""));
    }

    private static boolean contains(GroupFrame frame, PlacedBox placed) {
        return frame.x() <= placed.x()
                && frame.y() <= placed.y()
                && placed.x() + placed.box().width() <= frame.x() + frame.width()
                && placed.y() + placed.box().height() <= frame.y() + frame.height();
    }

    private static void assertNothingOverlaps(List<PlacedBox> boxes) {
        for (PlacedBox one : boxes) {
            for (PlacedBox other : boxes) {
                boolean apart = one.x() + one.box().width() <= other.x()
                        || other.x() + other.box().width() <= one.x()
                        || one.y() + one.box().height() <= other.y()
                        || other.y() + other.box().height() <= one.y();
                assertThat(one == other || apart).as("%s and %s", one, other).isTrue();
            }
        }
    }

    private static void assertEndsAtItsTables(Drawing drawing) {
        for (Route route : drawing.routes()) {
            List<Integer> points = route.points();
            assertTouches(drawing.boxes().get(route.link().from()), points.get(0), points.get(1));
            assertTouches(
                    drawing.boxes().get(route.link().to()),
                    points.get(points.size() - 2),
                    points.get(points.size() - 1));
        }
    }

    private static void assertTouches(PlacedBox placed, int x, int y) {
        assertThat(x).isBetween(placed.x() - 1, placed.x() + placed.box().width() + 1);
        assertThat(y).isBetween(placed.y() - 1, placed.y() + placed.box().height() + 1);
    }

    private static Schema large(int size) {
        return new Schema(
                IntStream.range(0, size)
                        .mapToObj(i -> i == 0 ? table("t000") : table(name(i), name(i / 2)))
                        .toList(),
                List.of());
    }

    private static String name(int number) {
        return "t%s".formatted(String.valueOf(1000 + number).substring(1));
    }

    private static Table table(String name, String... references) {
        List<TablePart> parts = new ArrayList<>(List.of(new Column("id", Types.bigint(), false)));
        for (String other : references) {
            parts.add(new Column(other + "_id", Types.bigint(), true));
            parts.add(new ForeignKey(
                    "",
                    List.of(other + "_id"),
                    other,
                    List.of("id"),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION));
        }
        return Table.of(name, parts.toArray(TablePart[]::new));
    }
}
