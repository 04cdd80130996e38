package dev.retort.catalog.drift;

import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The unique indexes of a table that enforce what a unique constraint does: they are over the same columns, in any order.
 *
 * @param wanted the table that is expected; an index that it has is no constraint
 * @param found the table that is there
 */
record UniqueIndexes(Table wanted, Table found, SqlMeaning meaning) {

    /** The index that stands in the place of a constraint; empty if there is none, or a constraint. */
    Optional<Index> of(UniqueConstraint expected) {
        Set<String> columns = keys(expected.columns());
        boolean isThere = found.uniques().stream()
                .anyMatch(unique -> keys(unique.columns()).equals(columns));
        return isThere
                ? Optional.empty()
                : found.indexes().stream()
                        .filter(index -> isOver(index, columns))
                        .filter(index -> wanted.indexes().stream().noneMatch(other -> isOver(other, columns)))
                        .findFirst();
    }

    private boolean isOver(Index index, Set<String> columns) {
        return index.unique()
                && index.parts().stream().allMatch(IndexPart::isColumn)
                && keys(index.parts().stream().map(IndexPart::text).toList()).equals(columns);
    }

    private Set<String> keys(List<String> columns) {
        return Set.copyOf(meaning.names().keys(columns));
    }
}
