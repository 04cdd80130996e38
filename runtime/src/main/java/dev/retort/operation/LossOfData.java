package dev.retort.operation;

import dev.retort.schema.Column;
import java.util.Optional;

/**
 * The one rule by which an operation counts as losing data (RT201): rows or values are gone after it, and no downgrade brings them back.
 * Gives what is lost, {@code guest.fax}, or nothing.
 *
 * <p>Lost are the rows of a dropped table, the values of a dropped column that is not computed, and the values that may not fit a column's new type or that
 * an expression replaces. Rows that a revision deletes by their values, and what raw SQL does, are the author's word and not judged.
 */
public final class LossOfData implements Operation.Visitor<Optional<String>> {
    private static final LossOfData RULE = new LossOfData();

    private LossOfData() {}

    /** What an operation loses: {@code guest}, {@code guest.fax}, {@code guest.fax where varchar(40) does not fit varchar(20)}; empty if nothing. */
    public static Optional<String> of(Operation operation) {
        return operation.accept(RULE);
    }

    @Override
    public Optional<String> visit(DropTable operation) {
        return Optional.of(operation.table().name());
    }

    @Override
    public Optional<String> visit(DropColumn operation) {
        Column column = operation.column();
        return column.generated().isEmpty() ? Optional.of(operation.table() + "." + column.name()) : Optional.empty();
    }

    @Override
    public Optional<String> visit(AlterColumn operation) {
        Column from = operation.from();
        Column to = operation.to();
        String name = operation.table() + "." + to.name();
        if (!from.notOn().containsAll(to.notOn())) {
            return Optional.of(name + ", no longer on " + String.join(", ", to.notOn()));
        }
        if (from.generated().isEmpty() && !to.generated().isEmpty()) {
            return Optional.of(name + ", computed from now on");
        }
        if (!Widening.holds(from.type(), to.type())) {
            return Optional.of("%s where %s does not fit %s".formatted(name, from.type(), to.type()));
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(AddCheck operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(AddColumn operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(AddForeignKey operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(AddPrimaryKey operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(AddUnique operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(AlterSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CommentOnTable operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CreateIndex operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CreateSchema operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CreateSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CreateTable operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CreateView operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DropView operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DeleteRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DropCheck operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DropForeignKey operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DropIndex operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DropPrimaryKey operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DropSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DropUnique operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(ExecuteSql operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RunCode operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(InsertRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RenameColumn operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RenameIndex operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RenameTable operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Backfill operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RenameConstraint operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(UpdateRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Online operation) {
        return operation.operation().accept(this);
    }
}
