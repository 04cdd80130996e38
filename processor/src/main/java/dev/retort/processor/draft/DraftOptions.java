package dev.retort.processor.draft;

import dev.retort.Downgrade;
import dev.retort.processor.diff.semantics.SemanticChange;
import java.util.List;

/**
 * The parts of a draft that are no operations.
 *
 * @param acceptances the hazards that a developer accepted
 * @param meanings the columns whose old rows change their meaning; written above what alters the column, or else above the upgrade
 * @param transactional whether the revision runs in one transaction where the database can roll DDL back
 * @param downgrade whether the class writes its downgrade where it could be derived
 */
record DraftOptions(
        List<AcceptedHazard> acceptances, List<SemanticChange> meanings, boolean transactional, Downgrade downgrade) {
    public DraftOptions {
        acceptances = List.copyOf(acceptances);
        meanings = List.copyOf(meanings);
    }

    DraftOptions withAcceptances(List<AcceptedHazard> accepted) {
        return new DraftOptions(accepted, meanings, transactional, downgrade);
    }

    DraftOptions withMeanings(List<SemanticChange> changes) {
        return new DraftOptions(acceptances, changes, transactional, downgrade);
    }

    DraftOptions outsideTransaction() {
        return new DraftOptions(acceptances, meanings, false, downgrade);
    }

    DraftOptions withDowngrade(Downgrade way) {
        return new DraftOptions(acceptances, meanings, transactional, way);
    }
}
