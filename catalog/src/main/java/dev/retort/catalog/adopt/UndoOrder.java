package dev.retort.catalog.adopt;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;

/** The order in which independent operations can follow each other: what stands on something goes before it, and comes after it. */
enum UndoOrder {
    DROP_REFERENCES,
    DROP_PARTS,
    DROP_COLUMNS,
    DROP_TABLES,
    CREATE_TABLES,
    ADD_COLUMNS,
    ALTER_COLUMNS,
    ADD_PARTS,
    ADD_REFERENCES;

    static UndoOrder of(Operation operation) {
        if (operation instanceof DropForeignKey || operation instanceof DropView) {
            return DROP_REFERENCES;
        }
        if (operation instanceof DropCheck
                || operation instanceof DropUnique
                || operation instanceof DropIndex
                || operation instanceof DropPrimaryKey
                || operation instanceof RenameConstraint
                || operation instanceof RenameIndex) {
            return DROP_PARTS;
        }
        if (operation instanceof DropColumn) {
            return DROP_COLUMNS;
        }
        if (operation instanceof DropTable) {
            return DROP_TABLES;
        }
        if (operation instanceof CreateTable) {
            return CREATE_TABLES;
        }
        if (operation instanceof AddColumn) {
            return ADD_COLUMNS;
        }
        if (operation instanceof AlterColumn) {
            return ALTER_COLUMNS;
        }
        return operation instanceof AddForeignKey || operation instanceof CreateView ? ADD_REFERENCES : ADD_PARTS;
    }
}
