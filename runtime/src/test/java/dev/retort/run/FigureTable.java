package dev.retort.run;

import dev.retort.run.TestDatabase.Kind;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The figures of all tests that have some, a line a database, printed when the last of them is done; {@code make torture} asks for that. */
final class FigureTable implements BeforeAllCallback, AutoCloseable {
    /** Whether every moment is tried, and the figures are printed; an ordinary build tries some moments. */
    static final boolean TORTURE = Boolean.getBoolean("retort.torture");

    /** What is counted. */
    enum Column {
        BETWEEN_STATEMENTS,
        INSIDE_STATEMENTS,
        INSIDE_ALTER_TABLE,
        WITH_ITS_SERVER,
        CONNECTION_CUT,
        LOCK_CUT_WHILE_STOPPED,
        BEHIND_A_POOLER,
        PROCESSES_AT_ONCE,
        STATEMENTS_IF_NOTHING_IS_PENDING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final Map<Kind, Line> LINES = new EnumMap<>(Kind.class);

    private static final class Line {
        private final Map<Column, String> figures = new EnumMap<>(Column.class);
        private int lost;
        private int twice;
    }

    /**
     * Adds a figure.
     *
     * @param lost how many revisions, facts of the catalog and rows are missing
     * @param twice how many statements or rows are there a second time
     */
    static synchronized void put(Kind kind, Column column, String figure, int lost, int twice) {
        Line line = LINES.computeIfAbsent(kind, each -> new Line());
        line.figures.put(column, figure);
        line.lost += lost;
        line.twice += twice;
        if (TORTURE) {
            System.out.printf("%s, %s: %s, lost %d, applied twice %d%n", name(kind), column, figure, lost, twice);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(FigureTable.class);
    }

    /** Prints the table: kills are "finished by the next run/killed". */
    @Override
    public void close() {
        if (TORTURE) {
            System.out.print(table());
        }
    }

    private static synchronized String table() {
        StringBuilder table = new StringBuilder("\n| |");
        for (Column column : Column.values()) {
            table.append(' ').append(column).append(" |");
        }
        table.append(" lost | applied twice |\n|---|").append("---|".repeat(Column.values().length + 2));
        LINES.forEach((kind, line) -> {
            table.append("\n| ").append(name(kind)).append(" |");
            for (Column column : Column.values()) {
                table.append(' ').append(line.figures.getOrDefault(column, "")).append(" |");
            }
            table.append(' ').append(line.lost).append(" | ").append(line.twice).append(" |");
        });
        return table.append("\n").toString();
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
