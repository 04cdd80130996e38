package dev.retort.conformance.script;

import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a column of CREATE TABLE. What it does not know becomes part of the type, so that nothing is hidden. */
final class ColumnReader {
    private static final Set<String> CLAUSES =
            Set.of("DEFAULT", "NOT", "NULL", "IDENTITY", "GENERATED", "AS", "COLLATE", "CHECK", "UNIQUE", "CONSTRAINT");

    private final String name;
    private final List<String> words;
    private final List<CatalogConstraint> constraints = new ArrayList<>();
    private final StringBuilder type = new StringBuilder();
    private boolean nullable = true;
    private String defaultValue = "";
    private String identity = "";
    private String generated = "";
    private String collation = "";

    ColumnReader(List<String> words) {
        this.name = words.get(0);
        this.words = words;
    }

    CatalogColumn read(String comment) {
        int at = 1;
        while (at < words.size()) {
            int end = end(at);
            clause(words.subList(at, end));
            at = end;
        }
        return new CatalogColumn(
                name, type.toString().strip(), nullable, defaultValue, identity, generated, comment, collation);
    }

    /** The constraints that stood with the column; the database keeps them with the table. */
    List<CatalogConstraint> constraints() {
        return constraints;
    }

    /** A clause goes to the next word that begins one, but for what its own first words take. */
    private int end(int start) {
        int at = start + taken(words.subList(start, words.size()));
        int depth = 0;
        while (at < words.size()) {
            if (depth == 0 && CLAUSES.contains(words.get(at))) {
                return at;
            }
            depth += Words.depth(words.get(at));
            at++;
        }
        return at;
    }

    private static int taken(List<String> rest) {
        if (Words.begin(rest, "GENERATED", "BY", "DEFAULT", "AS", "IDENTITY")) {
            return 5;
        }
        if (Words.begin(rest, "GENERATED", "ALWAYS", "AS") || Words.begin(rest, "CONSTRAINT")) {
            return 3;
        }
        return Words.begin(rest, "DEFAULT") || Words.begin(rest, "NOT", "NULL") ? 2 : 1;
    }

    private void clause(List<String> clause) {
        String rest = Words.text(clause.subList(1, clause.size()));
        switch (clause.get(0)) {
            case "DEFAULT" -> defaultValue = rest;
            case "NOT" -> nullable = false;
            case "NULL" -> nullable = true;
            case "IDENTITY" -> identity = Words.text(clause);
            case "AS" -> generated = Words.text(clause);
            case "COLLATE" -> collation = rest;
            case "CHECK", "CONSTRAINT" -> constraints.add(ConstraintReader.read(clause));
            case "UNIQUE" ->
                constraints.add(new CatalogConstraint(Category.UNIQUE, "", List.of(name), "UNIQUE ( " + name + " )"));
            case "GENERATED" -> {
                if (Words.begin(clause, "GENERATED", "BY")) {
                    identity = Words.text(clause);
                } else {
                    generated = Words.text(clause);
                }
            }
            default -> type.append(' ').append(Words.text(clause));
        }
    }
}
