package dev.retort.operation;

import dev.retort.schema.Schema;

/**
 * One step of a migration, as data. Immutable. {@code toString()} is the canonical line that revision ids and checksums are made
 * of; it knows no formatting, so that a reformatted revision class stays the same revision.
 */
public sealed interface Operation
        permits AddCheck,
                AddColumn,
                AddForeignKey,
                AddPrimaryKey,
                AddUnique,
                AlterColumn,
                AlterSequence,
                Backfill,
                CommentOnTable,
                CreateIndex,
                CreateSchema,
                CreateSequence,
                CreateTable,
                CreateView,
                DeleteRows,
                DropCheck,
                DropColumn,
                DropForeignKey,
                DropIndex,
                DropPrimaryKey,
                DropSequence,
                DropTable,
                DropUnique,
                DropView,
                ExecuteSql,
                InsertRows,
                Online,
                RenameColumn,
                RenameConstraint,
                RenameIndex,
                RenameTable,
                RunCode,
                UpdateRows {

    /**
     * The schema after this operation.
     *
     * @throws SchemaMismatchException if the schema is not one that this operation can follow
     */
    Schema applyTo(Schema schema);

    /**
     * The operation that takes this one back.
     *
     * @throws IrreversibleOperationException if none is known
     */
    Operation reverse();

    /** Calls the visitor's method for this kind of operation. */
    <R> R accept(Visitor<R> visitor);

    /** A case for every kind of operation; a new kind makes the compiler ask for it everywhere. */
    interface Visitor<R> {
        R visit(AddCheck operation);

        R visit(AddColumn operation);

        R visit(AddForeignKey operation);

        R visit(AddPrimaryKey operation);

        R visit(AddUnique operation);

        R visit(AlterColumn operation);

        R visit(AlterSequence operation);

        R visit(Backfill operation);

        R visit(CommentOnTable operation);

        R visit(CreateIndex operation);

        R visit(CreateSchema operation);

        R visit(CreateSequence operation);

        R visit(CreateTable operation);

        R visit(CreateView operation);

        R visit(DeleteRows operation);

        R visit(DropCheck operation);

        R visit(DropColumn operation);

        R visit(DropForeignKey operation);

        R visit(DropIndex operation);

        R visit(DropPrimaryKey operation);

        R visit(DropSequence operation);

        R visit(DropTable operation);

        R visit(DropUnique operation);

        R visit(DropView operation);

        R visit(ExecuteSql operation);

        R visit(InsertRows operation);

        R visit(Online operation);

        R visit(RenameColumn operation);

        R visit(RenameConstraint operation);

        R visit(RenameIndex operation);

        R visit(RenameTable operation);

        R visit(RunCode operation);

        R visit(UpdateRows operation);
    }
}
