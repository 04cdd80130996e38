package dev.retort.processor.draft.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.NumberedColumn;
import dev.retort.processor.diff.semantics.SequenceNumbers;
import dev.retort.processor.diff.semantics.TableNumbers;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.hazard.rule.SequenceOwners;
import dev.retort.schema.Names;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where columns got their numbers until a revision. */
final class NumberSources {
    private final List<AppliedOperation> revision;
    private final List<TableNumbers> rows;
    private final Map<NumberedColumn, List<ValueSemantics>> sources;

    /**
     * @param revision its operations
     * @param facts what values meant before it; a snapshot of an earlier version does not tell of sequences
     */
    NumberSources(List<AppliedOperation> revision, List<ValueSemantics> facts) {
        this.revision = revision;
        this.rows =
                facts.stream().flatMap(fact -> TableNumbers.of(fact).stream()).toList();
        this.sources = facts.stream()
                .filter(ValueSemantics::isSource)
                .collect(Collectors.groupingBy(fact -> key(fact.table(), fact.column())));
    }

    private static NumberedColumn key(String table, String column) {
        return new NumberedColumn(Names.key(table), Names.key(column));
    }

    /** Whether a row of numbers is not the one that a column has had. A renamed table may keep it. */
    boolean isNewFor(TableNumbers now) {
        boolean isKnown = rows.stream().anyMatch(now::isSameRow);
        return !isKnown || wasIdentity(now.table(), now.column()) || hadOtherRow(now);
    }

    private boolean hadOtherRow(TableNumbers now) {
        List<ValueSemantics> sources = sources(now.table(), now.column());
        return !sources.isEmpty()
                && sources.stream()
                        .flatMap(fact -> TableNumbers.of(fact).stream())
                        .noneMatch(now::isSameRow);
    }

    /** Whether a column is known to have had its numbers from elsewhere than a sequence. */
    boolean isNewFor(String sequence, String table, String column) {
        List<ValueSemantics> sources = sources(table, column);
        return wasIdentity(table, column)
                || (!sources.isEmpty()
                        && SequenceNumbers.owners(sources).of(sequence).isEmpty());
    }

    private List<ValueSemantics> sources(String table, String column) {
        return sources.getOrDefault(key(table, column), List.of());
    }

    private boolean wasIdentity(String table, String column) {
        return revision.stream()
                .filter(SequenceOwners::endsIdentity)
                .map(each -> (AlterColumn) each.operation())
                .anyMatch(alter -> Names.same(alter.table(), table) && Names.same(alter.column(), column));
    }
}
