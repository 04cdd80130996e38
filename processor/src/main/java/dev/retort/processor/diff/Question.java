package dev.retort.processor.diff;

import dev.retort.schema.Column;
import java.util.List;
import java.util.stream.Collectors;

/** Something that only a person knows: is what is gone here again under another name, or dropped? A {@link Rename} or a {@link Drop} answers it. */
public sealed interface Question {

    /** What is gone and what it may have become, in a sentence: {@code Column "fax" of table "guest" is gone and …}. */
    String text();

    /**
     * A table that is gone, and new ones that have much in common with it.
     *
     * @param gone the table's name until now
     * @param candidates the names of the new tables, the likest first
     */
    record OfTable(String gone, List<String> candidates) implements Question {
        public OfTable {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String text() {
            return "Table \"%s\" is gone and %s, with much the same columns, %s new: renamed or dropped?"
                    .formatted(gone, Question.listed(candidates), candidates.size() == 1 ? "is" : "are");
        }
    }

    /**
     * A column that is gone, and new ones of its table that could hold its values.
     *
     * @param table the table, as it is called now
     * @param gone the column as it was
     * @param candidates the new columns, those of the same type first
     */
    record OfColumn(String table, Column gone, List<Column> candidates) implements Question {
        public OfColumn {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String text() {
            return "Column \"%s\" of table \"%s\" is gone and %s new: renamed or dropped?"
                    .formatted(gone.name(), table, described());
        }

        private String described() {
            if (candidates.size() > 1) {
                return Question.listed(candidates.stream().map(Column::name).toList()) + ", of such a type, are";
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
