package dev.retort.processor.draft.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.processor.diff.semantics.SequenceNumbers;
import dev.retort.processor.diff.semantics.TableNumbers;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.hazard.rule.SequenceOwners;
import dev.retort.schema.Names;
import java.util.List;

/**
 * Where columns got their numbers until a revision.
 *
 * @param revision its operations
 * @param facts what values meant before it; a snapshot of an earlier version does not tell of sequences
 */
record NumberSources(List<AppliedOperation> revision, List<ValueSemantics> facts) {

    /** Whether a row of numbers is not the one that a column has had. A renamed table may keep it. */
    boolean isNewFor(TableNumbers now) {
        boolean isKnown =
                facts.stream().flatMap(fact -> TableNumbers.of(fact).stream()).anyMatch(now::isSameRow);
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
        return facts.stream()
                .filter(ValueSemantics::isSource)
                .filter(fact -> Names.same(fact.table(), table) && Names.same(fact.column(), column))
                .toList();
    }

    private boolean wasIdentity(String table, String column) {
        return revision.stream()
                .filter(SequenceOwners::endsIdentity)
                .map(each -> (AlterColumn) each.operation())
                .anyMatch(alter -> Names.same(alter.table(), table) && Names.same(alter.column(), column));
    }
}
