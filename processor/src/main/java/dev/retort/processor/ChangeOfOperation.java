package dev.retort.processor;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.Backfill;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateView;
import dev.retort.operation.DeleteRows;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.DropView;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RunCode;
import dev.retort.operation.UpdateRows;
import dev.retort.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import java.util.List;

/** Says in a sentence what an operation changes. */
final class ChangeOfOperation implements Operation.Visitor<Change> {

    @Override
    public Change visit(CreateTable operation) {
        String table = operation.table().name();
        return new Change(Problem.NEW_TABLE, table, "", "Table \"%s\" is new".formatted(table));
    }

    @Override
    public Change visit(DropTable operation) {
        String table = operation.table().name();
        return new Change(Problem.TABLE_GONE, table, "", "Table \"%s\" has no entity any more".formatted(table));
    }

    @Override
    public Change visit(RenameTable operation) {
        return new Change(
                Problem.RENAMED,
                operation.to(),
                "",
                "Table \"%s\" is to be renamed to \"%s\"".formatted(operation.from(), operation.to()));
    }

    @Override
    public Change visit(CreateView operation) {
        String view = operation.view().name();
        return new Change(Problem.NEW_TABLE, view, "", "View \"%s\" is to be created".formatted(view));
    }

    @Override
    public Change visit(DropView operation) {
        String view = operation.view().name();
        return new Change(Problem.TABLE_GONE, view, "", "View \"%s\" is to be dropped".formatted(view));
    }

    @Override
    public Change visit(CommentOnTable operation) {
        return changed(operation.table(), "", "has another comment, \"" + operation.to() + "\"");
    }

    @Override
    public Change visit(AddColumn operation) {
        Column column = operation.column();
        boolean filled = column.nullable()
                || column.identity()
                || !column.defaultValue().isEmpty()
                || !column.generated().isEmpty();
        return filled
                ? column(Problem.NEW_COLUMN, operation.table(), column.name(), "is new")
                : column(
                        Problem.NEW_COLUMN_NOT_NULL,
                        operation.table(),
                        column.name(),
                        "is new and NOT NULL: rows that exist have no value for it, so the upgrade would fail on them");
    }

    @Override
    public Change visit(DropColumn operation) {
        return column(Problem.COLUMN_GONE, operation.table(), operation.column().name(), "is gone");
    }

    @Override
    public Change visit(RenameColumn operation) {
        return column(
                Problem.RENAMED,
                operation.table(),
                operation.to(),
                "is to be renamed from \"" + operation.from() + "\"");
    }

    @Override
    public Change visit(AlterColumn operation) {
        return column(
                Problem.COLUMN_CHANGED,
                operation.table(),
                operation.to().name(),
                "changes from \"%s\" to \"%s\"".formatted(said(operation.from()), said(operation.to())));
    }

    @Override
    public Change visit(AddPrimaryKey operation) {
        return gets(operation.table(), operation.key().columns(), operation.key());
    }

    @Override
    public Change visit(DropPrimaryKey operation) {
        return loses(operation.table(), operation.key().columns(), operation.key());
    }

    @Override
    public Change visit(AddUnique operation) {
        return gets(operation.table(), operation.unique().columns(), operation.unique());
    }

    @Override
    public Change visit(DropUnique operation) {
        return loses(operation.table(), operation.unique().columns(), operation.unique());
    }

    @Override
    public Change visit(AddForeignKey operation) {
        return gets(operation.table(), operation.key().columns(), operation.key());
    }

    @Override
    public Change visit(DropForeignKey operation) {
        return loses(operation.table(), operation.key().columns(), operation.key());
    }

    @Override
    public Change visit(AddCheck operation) {
        return gets(operation.table(), List.of(operation.check().column()), operation.check());
    }

    @Override
    public Change visit(DropCheck operation) {
        return loses(operation.table(), List.of(operation.check().column()), operation.check());
    }

    @Override
    public Change visit(CreateIndex operation) {
        return gets(operation.table(), columns(operation.index()), operation.index());
    }

    @Override
    public Change visit(DropIndex operation) {
        return loses(operation.table(), columns(operation.index()), operation.index());
    }

    @Override
    public Change visit(RenameIndex operation) {
        return changed(
                operation.table(),
                "",
                "has index \"%s\" under the name \"%s\" now".formatted(operation.from(), operation.to()));
    }

    @Override
    public Change visit(CreateSchema operation) {
        return new Change(Problem.NEW_TABLE, "", "", "Schema \"%s\" has its first table".formatted(operation.name()));
    }

    @Override
    public Change visit(CreateSequence operation) {
        return sequence("Sequence \"%s\" is new".formatted(operation.sequence().name()));
    }

    @Override
    public Change visit(DropSequence operation) {
        return sequence("Sequence \"%s\" is used by no entity any more"
                .formatted(operation.sequence().name()));
    }

    @Override
    public Change visit(AlterSequence operation) {
        return sequence("\"%s\" becomes \"%s\"".formatted(operation.from(), operation.to()));
    }

    @Override
    public Change visit(ExecuteSql operation) {
        return new Change(
                Problem.TABLE_CHANGED,
                "",
                "",
                "SQL is to run: " + operation.statements().values());
    }

    @Override
    public Change visit(RunCode operation) {
        return new Change(Problem.TABLE_CHANGED, "", "", "Java code is to run: " + operation.name());
    }

    @Override
    public Change visit(InsertRows operation) {
        return changed(operation.table(), "", "gets rows");
    }

    @Override
    public Change visit(DeleteRows operation) {
        return changed(operation.table(), "", "loses rows");
    }

    @Override
    public Change visit(UpdateRows operation) {
        return changed(operation.table(), "", "gets other values in rows");
    }

    @Override
    public Change visit(Backfill operation) {
        return changed(operation.table(), operation.column(), "gets values in \"" + operation.column() + "\"");
    }

    @Override
    public Change visit(RenameConstraint operation) {
        return changed(
                operation.table(),
                "",
                "has constraint \"%s\" under the name \"%s\" now".formatted(operation.from(), operation.to()));
    }

    @Override
    public Change visit(Online operation) {
        return operation.operation().accept(this);
    }

    private static String said(Column column) {
        return column.toString().substring(("column " + column.name() + " ").length());
    }

    private static List<String> columns(Index index) {
        return index.parts().stream().map(IndexPart::text).toList();
    }

    private static Change gets(String table, List<String> columns, Object part) {
        return changed(table, columns.get(0), "gets \"" + part + "\"");
    }

    private static Change loses(String table, List<String> columns, Object part) {
        return changed(table, columns.get(0), "loses \"" + part + "\"");
    }

    private static Change changed(String table, String column, String what) {
        return new Change(Problem.TABLE_CHANGED, table, column, "Table \"%s\" %s".formatted(table, what));
    }

    private static Change column(Problem problem, String table, String column, String what) {
        return new Change(problem, table, column, "Column \"%s\" of table \"%s\" %s".formatted(column, table, what));
    }

    private static Change sequence(String sentence) {
        return new Change(Problem.SEQUENCE_CHANGED, "", "", sentence);
    }
}
