package dev.retort.processor.draft.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ContinueSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.NumberedColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.processor.diff.semantics.SequenceNumbers;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.hazard.rule.SequenceOwners;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sequences continued above the keys of tables that have rows and got their keys from elsewhere until now: from an identity column, from another
 * sequence or from a table of numbers. The entities tell which columns a sequence has; where they do not, its name does, or that it is the only new one
 * beside the only identity that goes.
 */
public final class SequenceSteps {
    private static final Set<TypeKind> NUMBERS = Set.of(
            TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT, TypeKind.NUMERIC, TypeKind.DECIMAL);

    private final List<AppliedOperation> revision;
    private final Schema after;
    private final NumberSources former;
    private final SequenceOwners owners;
    private final List<Sequence> created;
    private final Set<String> newTables;

    private SequenceSteps(
            List<AppliedOperation> revision, Schema after, List<ValueSemantics> formerFacts, SequenceOwners owners) {
        this.revision = revision;
        this.after = after;
        this.former = new NumberSources(revision, formerFacts);
        this.owners = owners;
        this.created = revision.stream()
                .flatMap(each -> each.operation() instanceof CreateSequence create
                        ? Stream.of(create.sequence())
                        : Stream.empty())
                .toList();
        this.newTables = revision.stream()
                .flatMap(each -> each.operation() instanceof CreateTable create
                        ? Stream.of(Names.key(create.table().name()))
                        : Stream.empty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The operations with those steps, each behind the last operation on the sequence and the columns.
     *
     * @param before the schema that the first operation starts from
     * @param formerFacts what values meant until now
     * @param facts what they mean from now on
     */
    static List<Operation> into(
            List<Operation> operations, Schema before, List<ValueSemantics> formerFacts, List<ValueSemantics> facts) {
        return into(operations, before, formerFacts, SequenceNumbers.owners(facts));
    }

    /**
     * The operations of a downgrade with those steps: a sequence that comes back starts above the keys that rows got meanwhile.
     *
     * @param after the schema that the first of them starts from
     * @param owners the columns that sequences give their numbers to
     */
    public static List<Operation> intoDowngrade(List<Operation> operations, Schema after, SequenceOwners owners) {
        return owners.columns().isEmpty() ? operations : into(operations, after, List.of(), owners);
    }

    private static List<Operation> into(
            List<Operation> operations, Schema before, List<ValueSemantics> formerFacts, SequenceOwners owners) {
        List<AppliedOperation> revision = AppliedOperation.inOrder(operations, before);
        Schema after =
                revision.isEmpty() ? before : revision.get(revision.size() - 1).after();
        List<Operation> result = new ArrayList<>(operations);
        new SequenceSteps(revision, after, formerFacts, owners)
                .continued()
                .forEach(step -> result.add(place(result, step), step));
        return result;
    }

    private static int place(List<Operation> operations, ContinueSequence step) {
        int place = 0;
        for (int i = 0; i < operations.size(); i++) {
            place = concerns(operations.get(i), step) ? i + 1 : place;
        }
        return place;
    }

    private static boolean concerns(Operation operation, ContinueSequence step) {
        if (operation instanceof CreateSequence create) {
            return Names.same(create.sequence().name(), step.sequence());
        }
        if (operation instanceof AlterSequence alter) {
            return Names.same(alter.sequence(), step.sequence());
        }
        if (operation instanceof CreateTable create) {
            return isOn(create.table().name(), step);
        }
        return (operation instanceof AlterColumn alter && isOn(alter, step))
                || (operation instanceof RenameTable table && isOn(table.to(), step))
                || (operation instanceof RenameColumn column && isOn(column.table(), step));
    }

    private static boolean isOn(String table, ContinueSequence step) {
        return step.columns().stream().anyMatch(each -> Names.same(each.table(), table));
    }

    private static boolean isOn(AlterColumn alter, ContinueSequence step) {
        return step.columns().stream().anyMatch(each -> isSame(each, alter.table(), alter.column()));
    }

    private static boolean isSame(NumberedColumn numbered, String table, String column) {
        return Names.same(numbered.table(), table) && Names.same(numbered.column(), column);
    }

    private List<ContinueSequence> continued() {
        List<ContinueSequence> certain = Stream.concat(
                        after.sequences().stream().flatMap(sequence -> ofItsColumns(sequence).stream()),
                        created.stream()
                                .filter(sequence -> owners.of(sequence.name()).isEmpty())
                                .filter(sequence -> sequence.increment() > 0)
                                .flatMap(sequence -> ofItsTable(sequence).stream()))
                .toList();
        List<AlterColumn> identities = revision.stream()
                .filter(SequenceOwners::endsIdentity)
                .map(each -> (AlterColumn) each.operation())
                .filter(alter -> certain.stream().noneMatch(step -> isOn(alter, step)))
                .toList();
        List<Sequence> others = created.stream()
                .filter(sequence -> owners.of(sequence.name()).isEmpty())
                .filter(sequence ->
                        certain.stream().noneMatch(step -> step.sequence().equals(sequence.name())))
                .filter(sequence -> newTables.stream().noneMatch(table -> SequenceOwners.isNamedAfter(sequence, table)))
                .toList();
        boolean isPair =
                identities.size() == 1 && others.size() == 1 && others.get(0).increment() > 0;
        return isPair
                ? Stream.concat(
                                certain.stream(),
                                Stream.of(new ContinueSequence(
                                        others.get(0).name(),
                                        identities.get(0).table(),
                                        identities.get(0).column())))
                        .toList()
                : certain;
    }

    /** All columns that a sequence has, where one of them has rows from elsewhere. */
    private Optional<ContinueSequence> ofItsColumns(Sequence sequence) {
        List<NumberedColumn> withRows = owners.of(sequence.name()).stream()
                .filter(each -> !newTables.contains(Names.key(each.table())))
                .filter(this::isNumber)
                .toList();
        boolean isNew = created.stream().anyMatch(each -> Names.same(each.name(), sequence.name()));
        boolean continues = isNew
                ? !withRows.isEmpty()
                : withRows.stream().anyMatch(each -> former.isNewFor(sequence.name(), each.table(), each.column()));
        return continues && sequence.increment() > 0
                ? Optional.of(new ContinueSequence(sequence.name(), withRows))
                : Optional.empty();
    }

    private boolean isNumber(NumberedColumn column) {
        return after.table(column.table()).flatMap(table -> table.column(column.column())).stream()
                .anyMatch(SequenceSteps::isNumber);
    }

    private Optional<ContinueSequence> ofItsTable(Sequence sequence) {
        return after.tables().stream()
                .filter(table -> SequenceOwners.isNamedAfter(sequence, table.name()))
                .filter(table -> !newTables.contains(Names.key(table.name())))
                .flatMap(table -> numberedKey(table).stream()
                        .map(column -> new ContinueSequence(sequence.name(), table.name(), column.name())))
                .findFirst();
    }

    private static Optional<Column> numberedKey(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null || key.columns().size() != 1
                ? Optional.empty()
                : table.column(key.columns().get(0)).filter(SequenceSteps::isNumber);
    }

    private static boolean isNumber(Column column) {
        return column.type().portable() instanceof ColumnType.Basic basic && NUMBERS.contains(basic.kind());
    }
}
