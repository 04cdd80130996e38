package dev.retort.processor.diff.matching;

import dev.retort.processor.diff.Diff;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What two schemas leave open: every table or column that is gone while one that could be its successor is new. Nothing is ever guessed;
 * what is not answered is asked, and until then {@link Diff} would drop the one and create the other.
 */
public final class RenameQuestions {
    private RenameQuestions() {}

    /**
     * The open questions, tables first. An answered table can raise questions about its columns, so ask again after each answer.
     *
     * @param comparison the two schemas, with the answers "renamed"
     * @param drops the answers "dropped"
     */
    public static List<RenameQuestion> of(SchemaComparison comparison, List<DeclaredDrop> drops) {
        List<RenameQuestion> questions = new ArrayList<>();
        for (Table gone : comparison.gone()) {
            List<String> candidates = comparison.added().stream()
                    .filter(added -> RenameSimilarity.of(gone, added) >= 0.5)
                    .sorted(Comparator.comparing((Table added) -> -RenameSimilarity.of(gone, added)))
                    .map(Table::name)
                    .toList();
            if (!candidates.isEmpty() && drops.stream().noneMatch(drop -> isOf(drop, gone))) {
                questions.add(new RenameQuestion.OfTable(gone.name(), candidates));
            }
        }
        comparison.pairs().values().forEach(pair -> questions.addAll(ofColumns(pair, drops)));
        return questions;
    }

    private static List<RenameQuestion> ofColumns(TablePair pair, List<DeclaredDrop> drops) {
        String table = pair.goal().name();
        List<RenameQuestion> questions = new ArrayList<>();
        for (Column gone : pair.goneColumns()) {
            List<Column> candidates = pair.newColumns().stream()
                    .filter(added -> !Names.same(added.name(), gone.name()) && RenameSimilarity.couldBe(gone, added))
                    .sorted(Comparator.comparing((Column added) -> !added.type().equals(gone.type())))
                    .toList();
            if (!candidates.isEmpty() && drops.stream().noneMatch(drop -> isOf(drop, table, gone))) {
                questions.add(new RenameQuestion.OfColumn(table, gone, candidates));
            }
        }
        return questions;
    }

    private static boolean isOf(DeclaredDrop drop, Table gone) {
        return drop instanceof DeclaredDrop.OfTable table && Names.same(table.name(), gone.name());
    }

    private static boolean isOf(DeclaredDrop drop, String table, Column gone) {
        return drop instanceof DeclaredDrop.OfColumn column
                && Names.same(column.table(), table)
                && Names.same(column.name(), gone.name());
    }
}
