package dev.retort.processor.comparison;

import dev.retort.operation.AddColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.wording.Detours;
import dev.retort.processor.wording.OperationText;
import dev.retort.processor.wording.OperationVerb;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The differences between entities and snapshot, each reported on the member or class that causes it. */
public final class DriftFindings {
    private static final Set<TypeKind> NUMBERS =
            Set.of(TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT);

    private DriftFindings() {}

    /**
     * The findings of a comparison.
     *
     * @param toAccept what a person has to accept, asked for where changes are told
     */
    public static List<Finding> of(HistoryComparison comparison, Supplier<OperationsToAccept> toAccept) {
        if (comparison.operations().isEmpty() && comparison.meanings().isEmpty()) {
            return List.of();
        }
        if (comparison.snapshot().isEmpty()) {
            return List.of(noRevisionYet(comparison));
        }
        List<Finding> findings = new ArrayList<>(RenameFindings.questions(comparison));
        findings.addAll(SemanticFindings.of(comparison));
        findings.addAll(changes(comparison, toAccept.get()));
        findings.addAll(enumTypes(comparison));
        return findings;
    }

    /** Before the first revision everything is new. One finding reports that. */
    private static Finding noRevisionYet(HistoryComparison comparison) {
        return new Finding(
                Problem.NO_REVISION_YET,
                """
                History %s has no snapshot yet: everything is new (tables: %s). Accept it as the first revision:  retort revision -m baseline   or take over a database that exists:  retort adopt""".formatted(
                                comparison.history().name(),
                                comparison.entities().schema().tables().size()),
                comparison.history().element());
    }

    private static List<Finding> enumTypes(HistoryComparison comparison) {
        return comparison.rows().enumTypes().stream()
                .map(type -> new Finding(
                        Problem.COLUMN_CHANGED,
                        "Enum type %s of column \"%s\" of table \"%s\" lacks %s, so the database refuses rows with it. Accept:  retort revision -m \"add values to %s\""
                                .formatted(
                                        type.type(),
                                        type.column(),
                                        type.table(),
                                        type.list(),
                                        type.type().replace("\"", "")),
                        comparison.element(type.table(), type.column())))
                .toList();
    }

    private static List<Finding> changes(HistoryComparison comparison, OperationsToAccept toAccept) {
        Set<String> newAndDropped = comparison.changes().stream()
                .filter(change -> change.operation() instanceof AddColumn || change.operation() instanceof DropColumn)
                .map(DriftFindings::key)
                .collect(Collectors.toSet());
        ViewsInTheWay views = new ViewsInTheWay(
                comparison.head(),
                comparison.changes().stream().map(PlannedOperation::operation).toList());
        PartsInTheWay parts = new PartsInTheWay(comparison.changes(), comparison.head());
        ChangedParts changed = new ChangedParts(comparison.changes(), comparison.head());
        ReferringColumns referring =
                new ReferringColumns(comparison.changes(), comparison.entities().schema());
        List<PlannedOperation> told = told(comparison.changes()).stream()
                .filter(change -> !views.isPassing(change.operation()) && !parts.isPassing(change.operation()))
                .filter(change -> !referring.follows(change.operation()) && !changed.isFormer(change.operation()))
                .filter(change -> comparison.questions().stream().noneMatch(question -> question.concerns(change)))
                .filter(change ->
                        problem(change.operation()) != Problem.TABLE_CHANGED || !newAndDropped.contains(key(change)))
                .toList();
        return told.stream()
                .map(change -> new Finding(
                        problem(change.operation()),
                        text(
                                comparison,
                                change,
                                changed.text(change.operation()).orElseGet(() -> OperationText.of(change.operation())),
                                toAccept.flag(change, told),
                                referring),
                        comparison.element(change.table(), change.column())))
                .toList();
    }

    private static List<PlannedOperation> told(List<PlannedOperation> changes) {
        List<Optional<Operation>> told =
                Detours.told(changes.stream().map(PlannedOperation::operation).toList());
        List<PlannedOperation> result = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            PlannedOperation change = changes.get(i);
            told.get(i)
                    .map(operation -> new PlannedOperation(operation, change.table(), change.column()))
                    .ifPresent(result::add);
        }
        return result;
    }

    /** A constraint or index of a new or dropped column has the key of that column and is not reported beside it. */
    private static String key(PlannedOperation change) {
        return Names.key(change.table()) + ' ' + Names.key(change.column());
    }

    private static Problem problem(Operation operation) {
        if (ViewsInTheWay.needsQuery(operation)) {
            return Problem.VIEW_NEEDS_QUERY;
        }
        OperationText text = OperationText.of(operation);
        return switch (text.kind()) {
            case TABLE, VIEW, SCHEMA -> ofTable(text.verb());
            case COLUMN -> needsValue(operation) ? Problem.NEW_COLUMN_NOT_NULL : ofColumn(text.verb());
            case SEQUENCE -> Problem.SEQUENCE_CHANGED;
            default -> Problem.TABLE_CHANGED;
        };
    }

    private static Problem ofTable(OperationVerb verb) {
        return switch (verb) {
            case CREATE -> Problem.NEW_TABLE;
            case DROP -> Problem.TABLE_REMOVED;
            case RENAME -> Problem.RENAMED;
            default -> Problem.TABLE_CHANGED;
        };
    }

    private static Problem ofColumn(OperationVerb verb) {
        return switch (verb) {
            case ADD -> Problem.NEW_COLUMN;
            case DROP -> Problem.COLUMN_REMOVED;
            case RENAME -> Problem.RENAMED;
            default -> Problem.COLUMN_CHANGED;
        };
    }

    private static boolean needsValue(Operation operation) {
        return operation instanceof AddColumn add && add.column().needsValue();
    }

    private static String text(
            HistoryComparison comparison,
            PlannedOperation change,
            OperationText text,
            String acceptance,
            ReferringColumns referring) {
        if (ViewsInTheWay.needsQuery(change.operation())) {
            return ViewsInTheWay.text(change.table());
        }
        String accept = "retort revision -m \"%s\"".formatted(text.phrase().replace("`", ""));
        if (!needsValue(change.operation())) {
            return "%s%s%s. Accept:  %s%s"
                    .formatted(
                            text.sentence(),
                            referring.text(change.operation()),
                            comparison.whyOpen(change.operation()),
                            accept,
                            acceptance);
        }
        String value = comparison.isVersion(change.table(), change.column()) && isNumber((AddColumn) change.operation())
                ? "0"
                : "…";
        return "%s and NOT NULL: existing rows have no value for it, so the upgrade would fail on them.\n    Give it a default:  @ColumnDefault(\"%s\")   or make it nullable, or let the draft fill it:  %s --backfill %s.%s=\"%s\"%s"
                .formatted(text.sentence(), value, accept, change.table(), change.column(), value, acceptance);
    }

    private static boolean isNumber(AddColumn add) {
        return add.column().type().portable() instanceof ColumnType.Basic basic && NUMBERS.contains(basic.kind());
    }
}
