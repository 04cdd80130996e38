package dev.retort.processor.draft.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.operation.Row;
import dev.retort.operation.RowKey;
import dev.retort.operation.UpdateRows;
import dev.retort.operation.ValueChange;
import dev.retort.processor.diff.semantics.EnumRecoding;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An enum column that changes from ordinals to names, or back, in steps that keep what its rows mean: its values become text, each is replaced, and
 * the text becomes the new type. In one step, a database with an enum type reads a number as a place among its names, which are sorted.
 */
final class EnumSteps {
    private static final int LENGTH = 255;

    private EnumSteps() {}

    /**
     * The operations with those steps.
     *
     * @param before the schema that the first operation starts from
     */
    static List<Operation> into(List<Operation> operations, Schema before, List<EnumRecoding> recodings) {
        List<AppliedOperation> revision = AppliedOperation.inOrder(operations, before);
        if (recodings.isEmpty() || revision.isEmpty()) {
            return operations;
        }
        List<EnumRecoding> all =
                withReferences(recodings, revision.get(revision.size() - 1).after());
        return revision.stream()
                .flatMap(applied -> recoding(applied, all)
                        .map(found -> steps(applied, found))
                        .orElseGet(() -> Stream.of(applied.operation())))
                .toList();
    }

    /** A column that refers to one of these has its values, and so on: a foreign key to an id that is an enum. */
    private static List<EnumRecoding> withReferences(List<EnumRecoding> recodings, Schema after) {
        List<EnumRecoding> all = new ArrayList<>(recodings);
        for (int i = 0; i < all.size(); i++) {
            EnumRecoding referenced = all.get(i);
            for (Table table : after.tables()) {
                for (ForeignKey key : table.foreignKeys()) {
                    referring(key, referenced)
                            .filter(column -> all.stream().noneMatch(each -> each.isOf(table.name(), column)))
                            .ifPresent(column -> all.add(referenced.in(table.name(), column)));
                }
            }
        }
        return all;
    }

    /** The column of a key that refers to a column. */
    private static Optional<String> referring(ForeignKey key, EnumRecoding referenced) {
        for (int i = 0; i < key.columns().size(); i++) {
            if (referenced.isOf(key.table(), key.references().get(i))) {
                return Optional.of(key.columns().get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<EnumRecoding> recoding(AppliedOperation applied, List<EnumRecoding> recodings) {
        if (!(applied.operation() instanceof AlterColumn alter)) {
            return Optional.empty();
        }
        boolean retypes = !alter.from(applied.before())
                .type()
                .equals(alter.to(applied.before()).type());
        return recodings.stream()
                .filter(each -> retypes && each.isOf(alter.table(), alter.column()))
                .findFirst();
    }

    private static Stream<Operation> steps(AppliedOperation applied, EnumRecoding recoding) {
        AlterColumn alter = (AlterColumn) applied.operation();
        Column from = alter.from(applied.before());
        Column text = from.withType(Types.varchar(LENGTH)).withDefault("");
        List<Operation> steps = new ArrayList<>();
        steps.add(AlterColumn.between(alter.table(), from, text));
        recoding.values().forEach(value -> steps.add(update(alter, value)));
        steps.add(AlterColumn.between(alter.table(), text, alter.to(applied.before())));
        return steps.stream();
    }

    private static Operation update(AlterColumn alter, EnumRecoding.Value value) {
        return new UpdateRows(
                alter.table(),
                new RowKey(List.of(alter.column()), new Row(List.of(value.from()))),
                List.of(new ValueChange(alter.column(), value.from(), value.to())));
    }
}
