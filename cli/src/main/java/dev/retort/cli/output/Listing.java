package dev.retort.cli.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines whose parts stand below each other. A column is as wide as its widest part, and the last part of a line is as long as it is.
 *
 * <pre>
 * 7c1e09d4b2aa  applied  add booking note
 * 90ab3d5f7711  pending  東京  (head)
 * </pre>
 */
public final class Listing {
    private static final String BETWEEN = "  ";

    private final List<List<Cell>> lines = new ArrayList<>();

    /** Adds a line. */
    public Listing add(Cell... cells) {
        lines.add(List.of(cells));
        return this;
    }

    /** Whether there is no line. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines. */
    String text(boolean coloured) {
        List<Integer> widths = widths();
        List<String> texts = new ArrayList<>();
        for (List<Cell> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                Cell cell = line.get(i);
                text.append(cell.shown(coloured));
                if (i < line.size() - 1) {
                    text.append(" ".repeat(widths.get(i) - cell.width())).append(BETWEEN);
                }
            }
            texts.add(text.toString().stripTrailing());
        }
        return String.join(System.lineSeparator(), texts);
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<Cell> line : lines) {
            for (int i = 0; i < line.size() - 1; i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), line.get(i).width()));
            }
        }
        return widths;
    }
}
