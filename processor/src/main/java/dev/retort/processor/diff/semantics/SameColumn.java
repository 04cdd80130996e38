package dev.retort.processor.diff.semantics;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.schema.Names;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the values of one column meant before, and what they mean now.
 *
 * @param old the meaning until now, under the names until now
 * @param now the meaning from now on, under the names from now on
 */
record SameColumn(ValueSemantics old, ValueSemantics now) {

    /** The columns that have a meaning before and after. What is new has no old rows; what is gone has no reader. */
    static Stream<SameColumn> in(
            List<ValueSemantics> before, List<ValueSemantics> after, List<DeclaredRename> renames) {
        Map<String, List<ValueSemantics>> byTable =
                before.stream().collect(Collectors.groupingBy(old -> Names.key(old.table())));
        return after.stream()
                .flatMap(now -> formerNames(now.table(), renames)
                        .flatMap(table -> byTable.getOrDefault(Names.key(table), List.of()).stream())
                        .filter(old -> isSame(old, now, renames))
                        .limit(1)
                        .map(old -> new SameColumn(old, now)));
    }

    /** The names that a table may have had: first that from which it was renamed, for another table may have had its own. */
    private static Stream<String> formerNames(String table, List<DeclaredRename> renames) {
        return Stream.concat(
                renames.stream()
                        .flatMap(rename -> rename instanceof DeclaredRename.OfTable of
                                        && of.to().equals(table)
                                ? Stream.of(of.from())
                                : Stream.empty()),
                Stream.of(table));
    }

    private static boolean isSame(ValueSemantics old, ValueSemantics now, List<DeclaredRename> renames) {
        if (old.isSource() || now.isSource()) {
            return false;
        }
        boolean table = Names.same(old.table(), now.table())
                || renames.contains(new DeclaredRename.OfTable(old.table(), now.table()));
        boolean column = Names.same(old.column(), now.column())
                || renames.contains(new DeclaredRename.OfColumn(now.table(), old.column(), now.column()));
        return table && column;
    }
}
