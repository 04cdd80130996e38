package dev.retort.processor.draft;

import dev.retort.Downgrade;
import dev.retort.operation.Backfill;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.semantics.SemanticChange;
import dev.retort.processor.draft.rows.CarriedRows;
import dev.retort.processor.draft.rows.SequenceSteps;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.Hazards;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.revision.Checksum;
import dev.retort.revision.RevisionHeader;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A revision before it is written. {@code toString()} is the text of its {@link #files}.
 *
 * @param packageName the package of its class
 * @param className the simple name of its class
 * @param header its place in the graph; the id is twelve hexadecimal digits over parents and upgrade
 * @param message what it is for, in a few words
 * @param before the parents' schema, which the upgrade starts from
 * @param upgrade the operations that lead from there to its own
 * @param rules what finds its hazards
 * @param hazardsByOperation the hazards of each operation of the upgrade
 * @param options what a developer decided about it
 */
public record Draft(
        String packageName,
        String className,
        RevisionHeader header,
        String message,
        Schema before,
        List<Operation> upgrade,
        HazardRules rules,
        List<List<HazardFinding>> hazardsByOperation,
        DraftOptions options) {
    public Draft {
        upgrade = List.copyOf(upgrade);
        hazardsByOperation = List.copyOf(hazardsByOperation);
    }

    /** A draft of some operations without rules of the project: its class is named after message and id. */
    public static Draft of(
            String packageName, List<String> parents, String message, Schema before, List<Operation> upgrade) {
        return of(packageName, parents, message, before, upgrade, HazardRules.NONE);
    }

    /** A draft of some operations: its class is named after message and id. */
    public static Draft of(
            String packageName,
            List<String> parents,
            String message,
            Schema before,
            List<Operation> upgrade,
            HazardRules rules) {
        return of(packageName, Checksum.id(parents, upgrade), parents, message, before, upgrade, rules);
    }

    /** A draft whose id is given, without rules of the project. */
    public static Draft of(
            String packageName,
            String id,
            List<String> parents,
            String message,
            Schema before,
            List<Operation> upgrade) {
        return of(packageName, id, parents, message, before, upgrade, HazardRules.NONE);
    }

    /**
     * A draft whose id is given; its class is named after message and id. A draft that fills rows does not run in a
     * transaction: the lock for the new column would last until the last row is filled.
     */
    public static Draft of(
            String packageName,
            String id,
            List<String> parents,
            String message,
            Schema before,
            List<Operation> upgrade,
            HazardRules rules) {
        return new Draft(
                packageName,
                ClassNames.of(message, id),
                new RevisionHeader(id, parents.stream().sorted().toList()),
                message,
                before,
                upgrade,
                rules,
                Hazards.of(upgrade, before, rules),
                new DraftOptions(
                        List.of(),
                        List.of(),
                        upgrade.stream().noneMatch(Backfill.class::isInstance),
                        Downgrade.WRITTEN,
                        DowngradeValues.NONE,
                        false,
                        DraftStyle.DEFAULT,
                        CarriedRows.reversals(upgrade)));
    }

    private Draft with(String newName, RevisionHeader newHeader, DraftOptions newOptions) {
        return new Draft(
                packageName, newName, newHeader, message, before, upgrade, rules, hazardsByOperation, newOptions);
    }

    /** This draft as a class of another name. */
    public Draft withClassName(String name) {
        return with(name, header, options);
    }

    /** This draft with another id, and the name of a class that follows from it. */
    public Draft withId(String id) {
        RevisionHeader changed = new RevisionHeader(
                id, header.parents(), header.labels(), header.dependsOn(), header.replaces(), header.source());
        return with(ClassNames.of(message, id), changed, options);
    }

    /** This draft with hazards accepted. */
    public Draft accepting(List<AcceptedHazard> acceptances) {
        return with(className, header, options.withAcceptances(acceptances));
    }

    /** This draft for rows that mean something else from now on. */
    public Draft warning(List<SemanticChange> meanings) {
        return with(className, header, options.withMeanings(meanings));
    }

    /** This draft, to run outside of a transaction, statement by statement. */
    public Draft outsideTransaction() {
        return with(className, header, options.outsideTransaction());
    }

    /** This draft with its downgrade written, or left to be derived where that is possible. */
    public Draft withDowngrade(Downgrade downgrade) {
        return with(className, header, options.withDowngrade(downgrade));
    }

    /** This draft in another layout. */
    public Draft styled(DraftStyle style) {
        return with(className, header, options.withStyle(style));
    }

    /**
     * This draft with a downgrade that fills the NOT NULL columns that it brings back.
     *
     * @param fills the values that somebody gave; a column without one has a hole
     */
    public Draft fillingBack(List<BackfillValue> fills) {
        return with(className, header, options.withValues(new DowngradeValues(true, fills)));
    }

    /** This draft with what takes its SQL back; other SQL is left to its author. */
    public Draft takingBack(Map<ExecuteSql, ExecuteSql> reversals) {
        return with(className, header, options.withReversals(reversals));
    }

    /** This draft as a class that compiles although something has to be filled in. */
    public Draft compiling() {
        return with(className, header, options.compilingAnyway());
    }

    /** This draft as the beginning of a branch, and behind others that it does not follow. */
    public Draft onBranch(List<String> labels, List<String> dependsOn) {
        return with(
                className,
                new RevisionHeader(
                        header.id(),
                        header.parents(),
                        labels,
                        dependsOn.stream().sorted().toList(),
                        header.source()),
                options);
    }

    /** This draft in the place of revisions that were joined. */
    public Draft replacing(List<String> replaced) {
        RevisionHeader joined = new RevisionHeader(
                header.id(), header.parents(), header.labels(), header.dependsOn(), replaced, header.source());
        return with(className, joined, options);
    }

    /** The id. */
    public String id() {
        return header.id();
    }

    /** The ids of the revisions that it follows. */
    public List<String> parents() {
        return header.parents();
    }

    /** The operations that lead back. */
    public List<Operation> downgrade() {
        Schema after = before;
        for (Operation operation : upgrade) {
            after = operation.applyTo(after);
        }
        return downgrade(DraftDowngrade.of(upgrade, before, options.reversals()), after);
    }

    /** The operations that lead back from a schema, with those that rows need. */
    List<Operation> downgrade(DraftDowngrade downgrade, Schema after) {
        return SequenceSteps.intoDowngrade(
                options.values().into(downgrade.operations()),
                after,
                rules.history().owners());
    }

    /** The changes of the meaning of existing rows. */
    public List<SemanticChange> meanings() {
        return options.meanings();
    }

    /** The hazards that a developer accepted. */
    public List<AcceptedHazard> accepted() {
        return options.acceptances();
    }

    /** Whether it is one transaction where DDL can be. */
    public boolean transactional() {
        return options.transactional();
    }

    /** Whether a value is still to be filled in: until then the class does not compile. */
    public boolean hasHole() {
        return upgrade.stream().anyMatch(DraftHoles::isValue)
                || (SectionMethods.writesDowngrade(this) && downgrade().stream().anyMatch(DraftHoles::isValue));
    }

    /** The hazards of the upgrade, in the order of its operations. */
    public List<HazardFinding> hazards() {
        return hazardsByOperation.stream().flatMap(List::stream).toList();
    }

    /** The hazards of the upgrade that nobody accepted yet; those that have to be keep the runner from it. */
    public List<HazardFinding> openHazards() {
        Set<String> accepted =
                options.acceptances().stream().map(AcceptedHazard::code).collect(Collectors.toSet());
        return hazards().stream()
                .filter(found -> !found.mustBeAccepted() || !accepted.contains(found.code()))
                .toList();
    }

    /** The files to write, the one with the class of the revision last; others hold parts of a revision that is long. */
    public List<DraftFile> files() {
        return DraftWriter.write(this);
    }

    @Override
    public String toString() {
        return files().stream().map(DraftFile::text).collect(Collectors.joining("\n"));
    }
}
