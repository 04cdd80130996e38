package dev.retort.report.markdown;

import dev.retort.report.change.Mark;
import dev.retort.report.change.TouchedColumn;
import dev.retort.report.change.TouchedReference;
import dev.retort.report.change.TouchedTable;
import dev.retort.report.text.ControlCharacters;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The tables of a change as an entity-relationship diagram of Mermaid, with the tables that they refer to as boxes without columns. */
final class MermaidDiagram {
    /** A table with more columns shows its keys and what changes. */
    private static final int MANY_COLUMNS = 12;

    private static final Pattern SIMPLE_TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\(\\d+\\))?");

    private static final String MARKUP = "\"`<>&#%\\*";
    private static final String SHOWN = "''‹›＆＃％＼∗";

    /** Around a word it would be emphasis; within one it is none. */
    private static final Pattern OUTER_UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}_])_+|_+(?![\\p{L}\\p{N}_])");

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder("erDiagram\n");

    private MermaidDiagram(List<TouchedTable> tables) {
        tables.forEach(this::table);
        tables.forEach(table -> table.references().forEach(key -> reference(table, key)));
    }

    /** The text of the diagram. */
    static String of(List<TouchedTable> tables) {
        return new MermaidDiagram(tables).text.toString();
    }

    private void table(TouchedTable table) {
        List<TouchedColumn> shown = table.columns().size() <= MANY_COLUMNS
                ? table.columns()
                : table.columns().stream()
                        .filter(each -> each.key().isAny() || each.mark() != Mark.UNCHANGED)
                        .limit(2 * MANY_COLUMNS)
                        .toList();
        List<String> remarks = new ArrayList<>();
        remarks.add(table.mark().word());
        if (!table.formerName().isEmpty()) {
            remarks.add("was " + table.formerName());
        }
        int hidden = table.columns().size() - shown.size();
        if (hidden > 0) {
            remarks.add("%s more column%s".formatted(hidden, hidden == 1 ? "" : "s"));
        }
        text.append("    %s[\"%s (%s)\"] {\n"
                .formatted(id(table.name()), label(table.name()), label(String.join(", ", remarks))));
        shown.forEach(column -> column(table, column));
        text.append("    }\n");
    }

    private void column(TouchedTable table, TouchedColumn column) {
        String name = column.column().name();
        String word = word(name);
        List<String> remarks = new ArrayList<>();
        if (!word.equals(name)) {
            remarks.add(name);
        }
        if (column.mark() != Mark.UNCHANGED && table.mark() == Mark.CHANGED) {
            remarks.add(column.mark().word());
        }
        if (!column.former().isEmpty()) {
            remarks.add("was " + column.former());
        }
        String keys = (column.key().primary() ? " PK" : "")
                + (column.key().foreign() ? (column.key().primary() ? ", FK" : " FK") : "");
        String remark = remarks.isEmpty() ? "" : " \"" + label(String.join(", ", remarks)) + '"';
        text.append("        %s %s%s%s\n".formatted(type(column), word, keys, remark));
    }

    private void reference(TouchedTable table, TouchedReference reference) {
        String many = reference.cardinality().single() ? "|o" : "}o";
        String one = reference.cardinality().optional() ? "o|" : "||";
        String line = reference.mark() == Mark.DROPPED ? ".." : "--";
        String columns = String.join(", ", reference.key().columns());
        String mark = reference.mark() == Mark.UNCHANGED || table.mark() != Mark.CHANGED
                ? ""
                : " (" + reference.mark().word() + ")";
        String target = reference.key().table();
        String id = ids.containsKey(Names.key(target)) ? id(target) : neighbour(target);
        text.append(
                "    %s %s%s%s %s : \"%s\"\n".formatted(id(table.name()), many, line, one, id, label(columns + mark)));
    }

    /** A table that does not change: Mermaid needs its name before the first line to it. */
    private String neighbour(String table) {
        String id = id(table);
        text.append("    %s[\"%s\"]\n".formatted(id, label(table)));
        return id;
    }

    private String id(String table) {
        return ids.computeIfAbsent(Names.key(table), key -> "t" + (ids.size() + 1));
    }

    private static String type(TouchedColumn column) {
        String type = column.column().type().toString();
        return SIMPLE_TYPE.matcher(type).matches()
                ? type
                : word(type.replaceAll("\\([^)]*\\)", "").strip());
    }

    /** A word as the grammar of attributes has it: it begins with a letter. */
    private static String word(String name) {
        String word = name.replaceAll("[^\\p{L}\\p{N}_]+", "_");
        return word.isEmpty() || !Character.isLetter(word.charAt(0)) ? "c" + word : word;
    }

    /** Text in quotes. Mermaid reads no references to characters there, so what it or HTML could take for markup is shown as its double. */
    private static String label(String text) {
        StringBuilder label = new StringBuilder();
        String line = OUTER_UNDERSCORE
                .matcher(ControlCharacters.escaped(text.replaceAll("\\s+", " ")))
                .replaceAll(found -> "ˍ".repeat(found.group().length()));
        line.chars().forEach(character -> {
            int at = MARKUP.indexOf(character);
            label.append(at < 0 ? (char) character : SHOWN.charAt(at));
        });
        return label.toString();
    }
}
