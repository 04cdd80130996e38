package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.Optional;

/**
 * One step of a migration, as data. Immutable. {@code toString()} is the canonical line that revision ids and checksums are made
 * of; it knows no formatting, so that a reformatted revision class stays the same revision.
 */
public sealed interface Operation
        permits AddColumn,
                AlterColumn,
                AlterSequence,
                Backfill,
                CommentOnTable,
                ConstraintOperation,
                ContinueSequence,
                CreateIndex,
                CreateSchema,
                CreateSequence,
                CreateTable,
                CreateView,
                CustomOperation,
                DeleteRows,
                DropColumn,
                DropIndex,
                DropSequence,
                DropTable,
                DropView,
                ExecuteSql,
                InContext,
                InsertRows,
                Online,
                RenameColumn,
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
     * @param before the schema that this operation starts from; it knows what a drop drops
     * @throws SchemaMismatchException if that schema is not one that this operation can follow
     * @throws IrreversibleOperationException if none is known
     */
    Operation reverse(Schema before);

    /**
     * This operation on one database: nothing of a check that only others have, the drop of a column that this one no longer has.
     *
     * @param projection how that database has a schema
     * @param before the schema that the operation starts from, as all databases have it
     * @return the operation between {@linkplain Projection#of(Schema) projected} schemas; empty where there is nothing to do
     */
    Optional<Operation> on(Projection projection, Schema before);

    /** Calls the visitor's method for this kind of operation. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A case for every kind of operation; a new kind makes the compiler ask for it everywhere. The operations on constraints are one case;
     * {@link ConstraintOperation.Visitor} has one for each.
     */
    interface Visitor<R> {

        R visit(AddColumn operation);

        R visit(AlterColumn operation);

        R visit(AlterSequence operation);

        R visit(Backfill operation);

        R visit(ContinueSequence operation);

        R visit(CommentOnTable operation);

        R visit(ConstraintOperation operation);

        R visit(CreateIndex operation);

        R visit(CreateSchema operation);

        R visit(CreateSequence operation);

        R visit(CreateTable operation);

        R visit(CreateView operation);

        R visit(CustomOperation operation);

        R visit(DeleteRows operation);

        R visit(DropColumn operation);

        R visit(DropIndex operation);

        R visit(DropSequence operation);

        R visit(DropTable operation);

        R visit(DropView operation);

        R visit(ExecuteSql operation);

        /** By default as the same operation in every context: who has to know whether it runs asks for the active ones before. */
        default R visit(InContext operation) {
            return operation.operation().accept(this);
        }

        R visit(InsertRows operation);

        R visit(Online operation);

        R visit(RenameColumn operation);

        R visit(RenameIndex operation);

        R visit(RenameTable operation);

        R visit(RunCode operation);

        R visit(UpdateRows operation);
    }
}
