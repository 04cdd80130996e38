package dev.retort.operation;

/** An operation on a primary key, unique constraint, foreign key or check of a table. */
public sealed interface ConstraintOperation extends Operation
        permits AddCheck,
                AddForeignKey,
                AddPrimaryKey,
                AddUnique,
                DropCheck,
                DropForeignKey,
                DropPrimaryKey,
                DropUnique,
                RenameConstraint {

    /** The table's name. */
    String table();

    /** Calls the visitor's method for this kind of operation. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** A case for every kind of operation, those on constraints one by one. */
    interface Visitor<R> extends Operation.Visitor<R> {
        @Override
        default R visit(ConstraintOperation operation) {
            return operation.accept(this);
        }

        R visit(AddCheck operation);

        R visit(AddForeignKey operation);

        R visit(AddPrimaryKey operation);

        R visit(AddUnique operation);

        R visit(DropCheck operation);

        R visit(DropForeignKey operation);

        R visit(DropPrimaryKey operation);

        R visit(DropUnique operation);

        R visit(RenameConstraint operation);
    }
}
