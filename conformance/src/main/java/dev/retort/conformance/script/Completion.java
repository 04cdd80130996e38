package dev.retort.conformance.script;

import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.Category;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two texts of one constraint may say or leave unsaid, and a database takes for the same.
 *
 * @param constraints the constraints of each table
 */
record Completion(Map<String, List<CatalogConstraint>> constraints) {
    private static final String REFERENCES = " REFERENCES ";
    private static final String WHERE = " WHERE ";

    CatalogConstraint complete(CatalogConstraint constraint, List<CatalogColumn> columns) {
        String definition = constraint.definition();
        String complete = switch (constraint.category()) {
            case FOREIGN_KEY -> referenced(definition);
            case INDEX -> filtered(definition, columns);
            default -> definition;
        };
        return new CatalogConstraint(constraint.category(), constraint.name(), constraint.columns(), complete);
    }

    /** A foreign key that names no columns references the primary key. */
    private String referenced(String definition) {
        int at = definition.indexOf(REFERENCES) + REFERENCES.length();
        if (definition.indexOf('(', at) >= 0) {
            return definition;
        }
        int end = definition.indexOf(" ON ", at) < 0 ? definition.length() : definition.indexOf(" ON ", at);
        String key = constraints.getOrDefault(definition.substring(at, end), List.of()).stream()
                .filter(constraint -> constraint.category() == Category.PRIMARY_KEY)
                .map(constraint -> constraint.definition().substring("PRIMARY KEY".length()))
                .findFirst()
                .orElse("");
        return definition.substring(0, end) + key + definition.substring(end);
    }

    /** A column that takes no null is not null, said or not. */
    private static String filtered(String definition, List<CatalogColumn> columns) {
        int where = definition.indexOf(WHERE);
        if (where < 0) {
            return definition;
        }
        Set<String> redundant = columns.stream()
                .filter(column -> !column.nullable())
                .map(column -> column.name() + " IS NOT NULL")
                .collect(Collectors.toSet());
        List<String> conditions =
                List.of(definition.substring(where + WHERE.length()).split(" AND ", -1));
        return definition.substring(0, where)
                + conditions.stream()
                        .filter(condition -> !redundant.contains(condition))
                        .collect(Collectors.joining(" AND ", WHERE, ""));
    }
}
