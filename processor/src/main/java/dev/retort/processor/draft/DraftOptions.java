package dev.retort.processor.draft;

import dev.retort.Downgrade;
import dev.retort.operation.ExecuteSql;
import dev.retort.processor.diff.semantics.SemanticChange;
import java.util.List;
import java.util.Map;

/**
 * The parts of a draft that are no operations.
 *
 * @param acceptances the hazards that a developer accepted
 * @param meanings the columns whose old rows change their meaning; written above what alters the column, or else above the upgrade
 * @param transactional whether the revision runs in one transaction where the database can roll DDL back
 * @param downgrade whether the class writes its downgrade where it could be derived
 * @param values what rows get in a NOT NULL column that the downgrade brings back
 * @param compiling whether the class compiles although a value is open: that of the compiler, which nobody completes
 * @param style how the class is laid out
 * @param reversals what takes SQL of the draft back; empty SQL where nothing has to
 */
record DraftOptions(
        List<AcceptedHazard> acceptances,
        List<SemanticChange> meanings,
        boolean transactional,
        Downgrade downgrade,
        DowngradeValues values,
        boolean compiling,
        DraftStyle style,
        Map<ExecuteSql, ExecuteSql> reversals) {
    public DraftOptions {
        acceptances = List.copyOf(acceptances);
        meanings = List.copyOf(meanings);
        reversals = Map.copyOf(reversals);
    }

    DraftOptions withAcceptances(List<AcceptedHazard> accepted) {
        return new DraftOptions(accepted, meanings, transactional, downgrade, values, compiling, style, reversals);
    }

    DraftOptions withMeanings(List<SemanticChange> changes) {
        return new DraftOptions(acceptances, changes, transactional, downgrade, values, compiling, style, reversals);
    }

    DraftOptions outsideTransaction() {
        return new DraftOptions(acceptances, meanings, false, downgrade, values, compiling, style, reversals);
    }

    DraftOptions withDowngrade(Downgrade way) {
        return new DraftOptions(acceptances, meanings, transactional, way, values, compiling, style, reversals);
    }

    DraftOptions withStyle(DraftStyle layout) {
        return new DraftOptions(acceptances, meanings, transactional, downgrade, values, compiling, layout, reversals);
    }

    DraftOptions withValues(DowngradeValues others) {
        return new DraftOptions(acceptances, meanings, transactional, downgrade, others, compiling, style, reversals);
    }

    DraftOptions compilingAnyway() {
        return new DraftOptions(acceptances, meanings, transactional, downgrade, values, true, style, reversals);
    }

    DraftOptions withReversals(Map<ExecuteSql, ExecuteSql> back) {
        return new DraftOptions(acceptances, meanings, transactional, downgrade, values, compiling, style, back);
    }
}
