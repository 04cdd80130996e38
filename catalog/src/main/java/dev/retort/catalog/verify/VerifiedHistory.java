package dev.retort.catalog.verify;

import dev.retort.Downgrade;
import dev.retort.Migrations;
import dev.retort.Retort;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.processor.diff.semantics.SequenceNumbers;
import dev.retort.processor.draft.PendingOperations;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.RepeatableTable;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A history to verify: its revisions, its snapshot and its entities.
 *
 * @param packageName the migrations package
 * @param loader loads the revisions, the drivers and, where it is there, Hibernate
 * @param graph the revisions
 * @param historyTable the name of the history table
 * @param written the snapshot as it is written
 * @param entities what the compiler found; empty if no compiled entities are at hand
 * @param pending what leads from the snapshot, with what only revisions create, to the entities; nothing without entities
 * @param rules the hazard rules of the project
 * @param configuration the annotation of the migrations package, if it has one
 * @param contexts the active ones
 */
public record VerifiedHistory(
        String packageName,
        ClassLoader loader,
        RevisionGraph graph,
        String historyTable,
        Snapshot written,
        Optional<EntitiesFile> entities,
        PendingOperations pending,
        HazardRules rules,
        Optional<Migrations> configuration,
        Set<String> contexts) {

    /**
     * The history of a package.
     *
     * @param loader loads its revisions
     * @param written the snapshot as it is written
     * @param entities what the compiler found, if that is at hand
     * @param extensions the extensions of drafts
     */
    public static VerifiedHistory of(
            String packageName,
            ClassLoader loader,
            Snapshot written,
            Optional<EntitiesFile> entities,
            Extensions extensions) {
        Retort retort = Retort.offline().classLoader(loader).migrations(packageName);
        RevisionGraph graph = retort.graph();
        EntitiesFile declared =
                entities.orElseGet(() -> new EntitiesFile(List.of(), List.of(), written.schema(), written.facts()));
        List<String> heads = List.copyOf(graph.heads());
        Snapshot snapshot =
                heads.equals(written.heads()) ? written.completed(graph.replayedTo(heads), declared.schema()) : written;
        Optional<Migrations> configuration = MigrationsOf.packageNamed(packageName, loader);
        return new VerifiedHistory(
                packageName,
                loader,
                graph,
                retort.historyTable(),
                written,
                entities,
                PendingOperations.between(packageName, snapshot, declared, declared.renames(), List.of(), extensions),
                HazardRules.of(extensions, packageName)
                        .knowing(new KnownHistory(
                                SequenceNumbers.owners(written.facts(), declared.facts()),
                                configuration
                                        .map(each -> List.of(each.databases()))
                                        .orElse(List.of()))),
                configuration,
                Set.of());
    }

    /** The same history in some contexts. */
    public VerifiedHistory in(String... active) {
        return new VerifiedHistory(
                packageName,
                loader,
                graph,
                historyTable,
                written,
                entities,
                pending,
                rules,
                configuration,
                Set.of(active));
    }

    /** Whether something runs again behind its revisions. */
    boolean hasRepeatables() {
        return !Retort.offline()
                .classLoader(loader)
                .migrations(packageName)
                .repeatables()
                .isEmpty();
    }

    /** The snapshot with what only revisions create. */
    Snapshot snapshot() {
        return pending.snapshot();
    }

    /** The schema that the snapshot stands for. */
    Schema schema() {
        return snapshot().schema();
    }

    /** Whether the snapshot names the heads of the revisions, so that a draft can follow them. */
    boolean hasHeadsOfSnapshot() {
        return List.copyOf(graph.heads()).equals(written.heads());
    }

    /** The pending draft in memory; none if nothing is pending. */
    List<RevisionNode> draft() {
        return pending.asRevisions(
                rules, configuration.map(Migrations::downgrade).orElse(Downgrade.WRITTEN));
    }

    /** What a comparison leaves alone: by the patterns of the package, and the history table. */
    IgnoredObjects ignored() {
        return configuration
                .map(IgnoredObjects::of)
                .orElse(IgnoredObjects.none())
                .and(IgnoredObjects.anything(List.of(historyTable, RepeatableTable.nameBeside(historyTable))));
    }
}
