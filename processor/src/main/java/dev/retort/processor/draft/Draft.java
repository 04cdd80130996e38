package dev.retort.processor.draft;

import dev.retort.Hazard;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.Meaning;
import dev.retort.processor.hazard.HazardFound;
import dev.retort.processor.hazard.Hazards;
import dev.retort.revision.Checksum;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A revision before it is written. {@code toString()} is its class as {@link DraftWriter} writes it.
 *
 * @param packageName the package of its class
 * @param className the simple name of its class
 * @param id twelve hexadecimal digits over parents and upgrade
 * @param parents the ids of the revisions that it follows
 * @param message what it is for, in a few words
 * @param upgrade the operations that lead from the parents' schema to its own
 * @param downgrade the operations that lead back
 * @param acceptances the hazards that were accepted already
 * @param meanings what old rows mean otherwise from now on; said above what alters their column, or else above the upgrade
 * @param transactional whether it is one transaction where DDL can be
 * @param labels names for the branch that begins with it
 * @param dependsOn the ids of revisions on other branches that have to be applied before it
 */
public record Draft(
        String packageName,
        String className,
        String id,
        List<String> parents,
        String message,
        List<Operation> upgrade,
        List<Operation> downgrade,
        List<Acceptance> acceptances,
        List<Meaning> meanings,
        boolean transactional,
        List<String> labels,
        List<String> dependsOn) {
    public Draft {
        parents = List.copyOf(parents);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        acceptances = List.copyOf(acceptances);
        meanings = List.copyOf(meanings);
        labels = List.copyOf(labels);
        dependsOn = dependsOn.stream().sorted().toList();
    }

    /** A draft of some operations: its class is named after message and id, its downgrade reverses the upgrade. */
    public static Draft of(String packageName, List<String> parents, String message, List<Operation> upgrade) {
        return of(packageName, Checksum.id(parents, upgrade), parents, message, upgrade, Diff.reversed(upgrade));
    }

    /**
     * A draft whose id and downgrade are given; its class is named after message and id. One that fills rows is no transaction: adding the
     * column in it would keep everybody waiting until the last row is filled.
     */
    public static Draft of(
            String packageName,
            String id,
            List<String> parents,
            String message,
            List<Operation> upgrade,
            List<Operation> downgrade) {
        List<String> sorted = parents.stream().sorted().toList();
        return new Draft(
                packageName,
                ClassNames.of(message, id),
                id,
                sorted,
                message,
                upgrade,
                downgrade,
                List.of(),
                List.of(),
                upgrade.stream().noneMatch(Backfill.class::isInstance),
                List.of(),
                List.of());
    }

    /** This draft as a class of another name. */
    public Draft withClassName(String className) {
        return new Draft(
                packageName,
                className,
                id,
                parents,
                message,
                upgrade,
                downgrade,
                acceptances,
                meanings,
                transactional,
                labels,
                dependsOn);
    }

    /** This draft with hazards accepted. */
    public Draft accepting(List<Acceptance> acceptances) {
        return new Draft(
                packageName,
                className,
                id,
                parents,
                message,
                upgrade,
                downgrade,
                acceptances,
                meanings,
                transactional,
                labels,
                dependsOn);
    }

    /** This draft for rows that mean something else from now on. */
    public Draft warning(List<Meaning> meanings) {
        return new Draft(
                packageName,
                className,
                id,
                parents,
                message,
                upgrade,
                downgrade,
                acceptances,
                meanings,
                transactional,
                labels,
                dependsOn);
    }

    /** This draft, to run outside of a transaction, statement by statement. */
    public Draft outsideTransaction() {
        return new Draft(
                packageName,
                className,
                id,
                parents,
                message,
                upgrade,
                downgrade,
                acceptances,
                meanings,
                false,
                labels,
                dependsOn);
    }

    /** This draft as the beginning of a branch, and behind others that it does not follow. */
    public Draft onBranch(List<String> labels, List<String> dependsOn) {
        return new Draft(
                packageName,
                className,
                id,
                parents,
                message,
                upgrade,
                downgrade,
                acceptances,
                meanings,
                transactional,
                labels,
                dependsOn);
    }

    /** Whether a value is still to be filled in: until then the class does not compile. */
    public boolean hasHole() {
        return upgrade.stream()
                .anyMatch(each -> each instanceof Backfill fill && fill.value().isEmpty());
    }

    /** The hazards of the upgrade, in the order of its operations. */
    public List<HazardFound> hazards() {
        return Hazards.of(upgrade).stream().flatMap(List::stream).toList();
    }

    /** The hazards of the upgrade that nobody accepted yet; those that have to be keep the runner from it. */
    public List<HazardFound> openHazards() {
        Set<Hazard> accepted = acceptances.stream().map(Acceptance::hazard).collect(Collectors.toSet());
        return hazards().stream()
                .filter(found -> found.accepted().filter(accepted::contains).isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return DraftWriter.write(this);
    }
}
