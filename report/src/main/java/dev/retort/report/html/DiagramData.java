package dev.retort.report.html;

import dev.retort.report.diagram.Detail;
import dev.retort.report.diagram.Drawing;
import dev.retort.report.diagram.GroupFrame;
import dev.retort.report.diagram.GroupedDrawing;
import dev.retort.report.diagram.PlacedBox;
import dev.retort.report.diagram.Route;
import dev.retort.report.diagram.SchemaDiagrams;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The diagrams as data of the page. The file {@code diagram.js} draws them. */
final class DiagramData {
    private final List<Table> tables;
    private final SchemaDiagrams diagrams;
    private final EntityIndex entities;

    DiagramData(Schema schema, EntityIndex entities) {
        this.tables = schema.tables();
        this.diagrams = new SchemaDiagrams(schema);
        this.entities = entities;
    }

    /**
     * All tables, in the frames of packages if there are several, else of database schemas, else of tables that have many others beside them; then a
     * diagram of each package, of each database schema and around each table.
     */
    Map<String, Object> of() {
        SortedMap<String, List<Integer>> packages = groups(each -> entities.packageOf(each.name()));
        SortedMap<String, List<Integer>> schemas = groups(DiagramData::schemaOf);
        Map<String, Object> json = new LinkedHashMap<>();
        if (packages.size() > 1) {
            json.put("framed", "package");
            json.put(
                    "all",
                    grouped(diagrams.all(i -> entities.packageOf(tables.get(i).name()))));
        } else if (schemas.size() > 1) {
            json.put("framed", "schema");
            json.put("all", grouped(diagrams.all(i -> schemaOf(tables.get(i)))));
        } else {
            json.put("framed", "table");
            json.put("all", grouped(diagrams.all(diagrams.hubs())));
        }
        json.put("packages", drawings(packages));
        json.put("schemas", drawings(schemas));
        json.put(
                "around",
                IntStream.range(0, tables.size())
                        .mapToObj(i -> drawing(diagrams.around(i)))
                        .toList());
        return json;
    }

    private static String schemaOf(Table table) {
        int dot = table.name().lastIndexOf('.');
        return dot < 0 ? "" : table.name().substring(0, dot);
    }

    private SortedMap<String, List<Integer>> groups(Function<Table, String> name) {
        SortedMap<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < tables.size(); i++) {
            groups.computeIfAbsent(name.apply(tables.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        return groups;
    }

    /** None for a single group, which the diagram of all tables shows. */
    private List<Object> drawings(SortedMap<String, List<Integer>> groups) {
        return groups.size() < 2
                ? List.of()
                : groups.entrySet().stream()
                        .<Object>map(each -> List.of(each.getKey(), drawing(diagrams.of(each.getValue()))))
                        .toList();
    }

    private static Map<String, Object> grouped(GroupedDrawing grouped) {
        Map<String, Object> json = new LinkedHashMap<>(drawing(grouped.drawing()));
        json.put("frames", grouped.frames().stream().map(DiagramData::frame).toList());
        json.put("between", grouped.between().stream().map(DiagramData::route).toList());
        return json;
    }

    private static List<Object> frame(GroupFrame frame) {
        return List.of(frame.name(), frame.x(), frame.y(), frame.width(), frame.height(), frame.tables());
    }

    private static Map<String, Object> drawing(Drawing drawing) {
        return Map.of(
                "size",
                List.of(drawing.width(), drawing.height()),
                "boxes",
                drawing.boxes().stream().map(DiagramData::box).toList(),
                "routes",
                drawing.routes().stream().map(DiagramData::route).toList());
    }

    private static List<Integer> box(PlacedBox placed) {
        return List.of(
                placed.box().table(),
                number(placed.box().detail()),
                placed.x(),
                placed.y(),
                placed.box().width(),
                placed.box().height());
    }

    private static int number(Detail detail) {
        return switch (detail) {
            case NAME -> 0;
            case KEYS -> 1;
            case COLUMNS -> 2;
        };
    }

    /** From, to and which reference; then the points. */
    private static List<Integer> route(Route route) {
        List<Integer> values = new ArrayList<>(
                List.of(route.link().from(), route.link().to(), route.link().id()));
        values.addAll(route.points());
        return values;
    }
}
