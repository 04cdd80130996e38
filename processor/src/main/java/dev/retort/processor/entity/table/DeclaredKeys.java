package dev.retort.processor.entity.table;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.finding.Findings;
import dev.retort.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves the columns that unique constraints and indexes name, once all mappings have added their columns. An annotation may name a
 * column by its logical or its physical name, with or without the quotes of its mapping.
 */
public record DeclaredKeys(Findings findings, MemberOrigins origins) {

    /** Resolves those of a table. One that names a column that the table does not have is reported and left out. */
    public void resolve(TableBuilder table) {
        table.replaceUniques(unique -> {
            List<String> columns = new ArrayList<>();
            for (String column : unique.columns()) {
                find(table, "unique constraint", unique.name(), column).ifPresent(columns::add);
            }
            return columns.size() == unique.columns().size()
                    ? Optional.of(new MappedUnique(unique.name(), columns, unique.explicit(), unique.hashed()))
                    : Optional.empty();
        });
        table.replaceIndexes(index -> {
            List<String> parts = new ArrayList<>();
            for (String written : index.parts()) {
                IndexPart part = IndexPart.parse(written);
                if (TableAnnotations.isExpression(part)) {
                    parts.add(written);
                } else {
                    find(table, "index", index.name(), part.text())
                            .ifPresent(column -> parts.add(part.withText(column).toString()));
                }
            }
            return parts.size() == index.parts().size()
                    ? Optional.of(new MappedIndex(index.name(), parts, index.unique(), index.written()))
                    : Optional.empty();
        });
    }

    private Optional<String> find(TableBuilder table, String kind, String name, String column) {
        Optional<String> found =
                table.column(column).or(() -> table.columnNamed(column)).map(MappedColumn::name);
        if (found.isEmpty()) {
            String which = name.isBlank() ? "An " + kind : "The %s \"%s\"".formatted(kind, name);
            origins.of(table.name())
                    .ifPresent(element -> findings.add(
                            Problem.UNKNOWN_KEY_COLUMN,
                            element,
                            table.declaration(),
                            "%s of table \"%s\" names column \"%s\", which the table does not have. Name a column that is mapped to this table: by @Column(name = …), or by the attribute's name where that is the column's."
                                    .formatted(which.replace("An unique", "A unique"), table, column)));
        }
        return found;
    }
}
