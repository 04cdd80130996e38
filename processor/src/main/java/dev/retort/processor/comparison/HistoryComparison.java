package dev.retort.processor.comparison;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.ColumnProperties;
import dev.retort.operation.Operation;
import dev.retort.operation.PropertyChange;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.KeepUnreadableColumns;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.RenameQuestion;
import dev.retort.processor.diff.matching.RenameQuestions;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.semantics.SemanticChange;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.draft.rows.CarriedRows;
import dev.retort.processor.entity.EntitySchema;
import dev.retort.processor.entity.UntypedColumn;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.entity.table.MemberOrigins;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import dev.retort.processor.spi.ObjectFilter;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The difference between the entities of a history and its snapshot.
 *
 * @param history the history
 * @param reading what the reader made of the entities
 * @param entities what is written for the tools
 * @param snapshot the schema at the head; empty before the first revision
 * @param changes the operations that lead from there to the entities' schema; none where the reader found problems
 * @param rows the same operations with those for rows, and what old rows mean otherwise from now on
 * @param questions what only a person can answer
 * @param unusedRenames the renames that are declared and have no effect; none before the first revision
 * @param remarks what could not be read of single columns, those left alone among them
 */
public record HistoryComparison(
        HistoryConfiguration history,
        EntitySchema reading,
        EntitiesFile entities,
        Optional<Snapshot> snapshot,
        List<PlannedOperation> changes,
        List<RenameQuestion> questions,
        List<DeclaredRename> unusedRenames,
        CarriedRows rows,
        List<Finding> remarks) {

    public static HistoryComparison of(
            HistoryConfiguration history,
            Collection<String> classes,
            EntitySchema reading,
            Optional<Snapshot> snapshot) {
        Schema head = snapshot.map(Snapshot::schema).orElse(Schema.empty());
        HistoryObjects objects =
                new HistoryObjects(history, Extensions.ofProcessorPath().of(ObjectFilter.class, history.name()));
        Schema target = objects.of(readable(reading, head), head, reading.renames());
        EntitiesFile entities =
                new EntitiesFile(List.copyOf(classes), reading.renames(), target, facts(reading, target));
        Schema goal = snapshot.orElse(Snapshot.empty()).goal(target, reading.renames());
        SchemaComparison comparison = SchemaComparison.between(head, goal, reading.renames());
        boolean reliable = reading.findings().isEmpty();
        List<PlannedOperation> changes = reliable ? Diff.of(comparison) : List.of();
        return new HistoryComparison(
                history,
                reading,
                entities,
                snapshot,
                changes,
                reliable ? RenameQuestions.of(comparison, List.of()) : List.of(),
                snapshot.isPresent() ? comparison.renames().unused(reading.renames()) : List.of(),
                rows(changes, snapshot, reliable ? entities.facts() : List.of(), reading.renames()),
                remarks(objects, reading, target));
    }

    /** The schema at the head; without anything before the first revision. */
    public Schema head() {
        return snapshot.map(Snapshot::schema).orElse(Schema.empty());
    }

    /** The facts of columns that belong to this history. */
    private static List<ValueSemantics> facts(EntitySchema reading, Schema target) {
        return reading.facts().stream()
                .filter(fact -> target.table(fact.table()).isPresent())
                .toList();
    }

    private static CarriedRows rows(
            List<PlannedOperation> changes,
            Optional<Snapshot> snapshot,
            List<ValueSemantics> facts,
            List<DeclaredRename> renames) {
        return CarriedRows.of(
                changes.stream().map(PlannedOperation::operation).toList(),
                snapshot.map(Snapshot::schema).orElse(Schema.empty()),
                snapshot.map(Snapshot::facts).orElse(List.of()),
                facts,
                renames);
    }

    private static Schema readable(EntitySchema reading, Schema head) {
        List<KeepUnreadableColumns.Place> unknown =
                reading.untyped().stream().map(UntypedColumn::place).toList();
        return UnreadGenerators.keep(
                reading.generators(),
                head,
                KeepUnreadableColumns.of(head, reading.schema(), reading.renames(), unknown));
    }

    private static List<Finding> remarks(HistoryObjects objects, EntitySchema reading, Schema target) {
        List<UntypedColumn> untyped = reading.untyped().stream()
                .filter(column -> objects.includesTable(column.place().table()))
                .toList();
        List<Finding> remarks = new ArrayList<>(reading.remarks());
        remarks.addAll(UnreadableColumns.remarks(untyped, target));
        remarks.addAll(UnreadGenerators.remarks(reading, target));
        return remarks;
    }

    /** The operations of the changes, with those for rows. */
    public List<Operation> operations() {
        return rows.operations();
    }

    /** What old rows mean otherwise from now on. */
    public List<SemanticChange> meanings() {
        return rows.meanings();
    }

    /** The member or class that an operation comes from; the migrations package for one that comes from none. */
    public ElementReference element(Operation operation) {
        return changes.stream()
                .filter(change -> change.operation().equals(operation))
                .findFirst()
                .map(change -> element(change.table(), change.column()))
                .orElseGet(() -> operation instanceof AlterColumn alter
                        ? element(alter.table(), alter.column())
                        : element("", ""));
    }

    /** Whether a column counts the changes of its row. */
    boolean isVersion(String table, String column) {
        return reading.origins().isVersion(table, column);
    }

    /** Why a column may be null from now on although its member is primitive; empty where that is not so. */
    String whyOpen(Operation operation) {
        boolean opens = operation instanceof AlterColumn alter
                && alter.changes().contains(new PropertyChange<>(ColumnProperties.NULLABLE, false, true))
                && reading.origins().isOpenInEmbedded(alter.table(), alter.column());
        return opens
                ? ". Hibernate lets a primitive attribute of an @Embeddable be null in the database, because the whole value may be missing. To keep NOT NULL:  @Column(nullable = false)"
                : "";
    }

    /** Whether the operations are all that there is to do, and nothing is left to ask. */
    public boolean isDraftable() {
        return !operations().isEmpty() && questions.isEmpty();
    }

    /** The member or class to report a finding on: that of the column, or of the table, or else the package of the history. */
    public ElementReference element(String table, String column) {
        MemberOrigins origins = reading.origins();
        return origins.of(table, column)
                .or(() -> origins.of(table))
                .orElseGet(() -> ElementReference.of(history.element()));
    }
}
