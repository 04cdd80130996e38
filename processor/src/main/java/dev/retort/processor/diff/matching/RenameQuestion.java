package dev.retort.processor.diff.matching;

import dev.retort.schema.Column;
import dev.retort.schema.Names;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question that only the user can answer: was an object renamed or dropped? A {@link DeclaredRename} or a {@link DeclaredDrop} answers it. */
public sealed interface RenameQuestion {

    /** The question as a sentence: {@code Column "fax" of table "guest" is gone and …}. */
    String text();

    /** Whether a planned operation drops or adds an object of this question. */
    boolean concerns(PlannedOperation operation);

    /**
     * A table that is gone, and new ones that have much in common with it.
     *
     * @param gone the table's name until now
     * @param candidates the names of the new tables, the likest first
     */
    record OfTable(String gone, List<String> candidates) implements RenameQuestion {
        public OfTable {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String text() {
            return "Table \"%s\" is gone and %s, with similar columns, %s new: renamed or dropped?"
                    .formatted(gone, RenameQuestion.listed(candidates), candidates.size() == 1 ? "is" : "are");
        }

        @Override
        public boolean concerns(PlannedOperation operation) {
            return Names.same(gone, operation.table()) || Names.contains(candidates, operation.table());
        }
    }

    /**
     * A column that is gone, and new ones of its table that could hold its values.
     *
     * @param table the table, as it is called now
     * @param gone the column as it was
     * @param candidates the new columns, those of the same type first
     */
    record OfColumn(String table, Column gone, List<Column> candidates) implements RenameQuestion {
        public OfColumn {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String text() {
            return "Column \"%s\" of table \"%s\" is gone and %s new: renamed or dropped?"
                    .formatted(gone.name(), table, described());
        }

        @Override
        public boolean concerns(PlannedOperation operation) {
            return Names.same(table, operation.table())
                    && Stream.concat(Stream.of(gone), candidates.stream())
                            .anyMatch(each -> Names.same(each.name(), operation.column()));
        }

        private String described() {
            if (candidates.size() > 1) {
                return RenameQuestion.listed(
                                candidates.stream().map(Column::name).toList()) + ", of a similar type, are";
            }
            Column only = candidates.get(0);
            String same = only.type().equals(gone.type()) ? "also " : "";
            return "\"%s\", %s%s, is".formatted(only.name(), same, only.type());
        }
    }

    private static String listed(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" or "));
    }
}
