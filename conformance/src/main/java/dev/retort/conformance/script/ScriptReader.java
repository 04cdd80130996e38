package dev.retort.conformance.script;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.CatalogDefinition;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.catalog.fact.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a script creates. A statement that is not understood stands in the result as it is, so that it differs from a script without
 * it; left out are rows, and the words that begin and end transactions.
 */
public final class ScriptReader {
    private static final Set<String> FRAME = Set.of("SET", "BEGIN", "COMMIT", "IF", "WHENEVER");

    /** A table as far as it is read. */
    private static final class Draft {
        private String definition = "";
        private final List<List<String>> columns = new ArrayList<>();
        private final List<CatalogConstraint> constraints = new ArrayList<>();
    }

    private final Map<String, Draft> tables = new TreeMap<>();
    private final Map<String, String> comments = new HashMap<>();
    private final List<CatalogDefinition> sequences = new ArrayList<>();
    private final List<CatalogDefinition> others = new ArrayList<>();

    private ScriptReader() {}

    /**
     * Reads a whole script.
     *
     * @throws IllegalArgumentException if it is no script that a database would take
     */
    public static Catalog read(String script, Vendor vendor) {
        ScriptReader reader = new ScriptReader();
        Words.statements(script, vendor).forEach(reader::statement);
        return reader.catalog();
    }

    private void statement(List<String> all) {
        List<String> words = unframed(all);
        if (words.isEmpty()) {
            return;
        }
        if (Words.begin(words, "CREATE", "TABLE")) {
            createTable(words);
        } else if (Words.begin(words, "ALTER", "TABLE")) {
            alterTable(words);
        } else if (words.get(0).equals("CREATE") && words.contains("INDEX")) {
            createIndex(words);
        } else if (Words.begin(words, "CREATE", "SEQUENCE")) {
            sequences.add(new CatalogDefinition(words.get(2), Words.text(words.subList(3, words.size()))));
        } else if (Words.begin(words, "COMMENT", "ON")) {
            int is = words.indexOf("IS");
            comments.put(Words.text(words.subList(2, is)), words.get(is + 1));
        } else if (!FRAME.contains(words.get(0)) && !words.get(0).equals("INSERT")) {
            others.add(new CatalogDefinition(Words.text(words), ""));
        }
    }

    /** Without what separates batches. */
    private static List<String> unframed(List<String> words) {
        int start = 0;
        while (start < words.size() && words.get(start).equals("GO")) {
            start++;
        }
        return words.subList(start, words.size());
    }

    private void createTable(List<String> words) {
        int open = words.indexOf("(");
        int close = Words.closing(words, open);
        Draft table = table(Words.text(words.subList(2, open)));
        table.definition = ("table " + Words.text(words.subList(close + 1, words.size()))).strip();
        for (List<String> part : Words.parts(words.subList(open + 1, close))) {
            if (ConstraintReader.isConstraint(part)) {
                table.constraints.add(ConstraintReader.read(part));
            } else {
                table.columns.add(part);
            }
        }
    }

    private void alterTable(List<String> words) {
        int add = words.indexOf("ADD");
        int name = Words.begin(words, "ALTER", "TABLE", "IF", "EXISTS") ? 4 : 2;
        List<String> part = words.subList(add + 1, words.size());
        if (add < 0 || !ConstraintReader.isConstraint(part)) {
            others.add(new CatalogDefinition(Words.text(words), ""));
        } else {
            table(Words.text(words.subList(name, add))).constraints.add(ConstraintReader.read(part));
        }
    }

    private void createIndex(List<String> words) {
        int index = words.indexOf("INDEX");
        int on = words.indexOf("ON");
        int open = words.indexOf("(");
        String kind = Words.text(words.subList(1, index + 1));
        List<String> columns = words.subList(open + 1, Words.closing(words, open));
        table(Words.text(words.subList(on + 1, open)))
                .constraints
                .add(new CatalogConstraint(
                        Category.INDEX,
                        Words.text(words.subList(index + 1, on)),
                        Words.parts(columns).stream().map(Words::text).toList(),
                        kind + " " + Words.text(words.subList(open, words.size()))));
    }

    private Draft table(String name) {
        return tables.computeIfAbsent(name, none -> new Draft());
    }

    private Catalog catalog() {
        Completion completion = new Completion(tables.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue().constraints))));
        List<CatalogTable> all = new ArrayList<>();
        tables.forEach((name, draft) -> all.add(table(name, draft, completion)));
        return new Catalog(all, sequences, others);
    }

    private CatalogTable table(String name, Draft draft, Completion completion) {
        List<CatalogColumn> columns = new ArrayList<>();
        List<CatalogConstraint> constraints = new ArrayList<>(draft.constraints);
        for (List<String> words : draft.columns) {
            ColumnReader reader = new ColumnReader(words);
            columns.add(reader.read(comment("COLUMN " + name + " . " + words.get(0))));
            constraints.addAll(reader.constraints());
        }
        return new CatalogTable(
                name,
                draft.definition,
                comment("TABLE " + name),
                "",
                columns,
                constraints.stream()
                        .map(constraint -> completion.complete(constraint, columns))
                        .toList());
    }

    /** An empty comment takes one away. */
    private String comment(String on) {
        String comment = comments.getOrDefault(on, "");
        return comment.equals("''") ? "" : comment;
    }
}
