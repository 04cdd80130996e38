package dev.retort.report.diagram;

import dev.retort.report.change.KeyRole;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A box for a table, in pixels. The page draws the same rows in a font whose characters have one width.
 *
 * @param table the position of the table in its schema
 * @param detail what it shows
 * @param width its width
 * @param height its height
 */
public record DiagramBox(int table, Detail detail, int width, int height) {
    /** The most characters of a name; the page cuts longer ones. */
    public static final int NAME_LENGTH = 36;

    /** The most characters of a type; the page cuts longer ones. */
    public static final int TYPE_LENGTH = 22;

    /** The most rows of columns; the page counts the others in one more row. */
    public static final int ROWS = 24;

    private static final double CHARACTER = 7.3;
    private static final int HEADER = 30;
    private static final int ROW = 20;
    private static final int MARGIN = 12;
    private static final int MARK = 24;

    static DiagramBox of(int position, Table table, Detail detail) {
        List<Column> columns = rows(table, detail);
        int rows = Math.min(columns.size(), ROWS) + (columns.size() > ROWS ? 1 : 0);
        double width = Stream.concat(
                        Stream.of(length(table.name(), NAME_LENGTH) * CHARACTER),
                        columns.stream().limit(ROWS).map(each -> MARK + width(each, detail)))
                .mapToDouble(each -> each)
                .max()
                .orElse(0);
        return new DiagramBox(
                position,
                detail,
                (int) Math.ceil(width) + 2 * MARGIN,
                HEADER + (rows == 0 ? 0 : rows * ROW + MARGIN / 2));
    }

    private static double width(Column column, Detail detail) {
        int name = length(column.name(), NAME_LENGTH);
        return CHARACTER
                * (detail == Detail.COLUMNS ? name + 2 + length(column.type().toString(), TYPE_LENGTH) : name);
    }

    private static List<Column> rows(Table table, Detail detail) {
        return switch (detail) {
            case NAME -> List.of();
            case KEYS ->
                table.columns().stream()
                        .filter(each -> KeyRole.of(table, each).isAny())
                        .toList();
            case COLUMNS -> table.columns();
        };
    }

    /** In characters, of which those of East Asian scripts are two wide. */
    private static int length(String text, int most) {
        IntStream widths = text.codePoints().limit(most).map(each -> each >= 0x1100 ? 2 : 1);
        return widths.sum();
    }
}
