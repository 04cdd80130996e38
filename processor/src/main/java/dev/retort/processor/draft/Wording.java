package dev.retort.processor.draft;

import dev.retort.operation.*;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.schema.Names;

/** What an operation does, in words. */
final class Wording implements Operation.Visitor<Wording.Phrase> {
    private static final Wording WORDING = new Wording();

    /**
     * A verb and what it is about: "add" "booking.note".
     *
     * @param verb in the base form, perhaps with a preposition: "comment on"
     * @param table the table that it is about; empty for none
     * @param isDetail whether it goes without saying beside another phrase about the table: constraints, indexes
     */
    record Phrase(String verb, String object, String table, boolean isDetail) {}

    private Wording() {}

    static Phrase of(Operation operation) {
        return operation.accept(WORDING);
    }

    @Override
    public Phrase visit(CreateTable operation) {
        return of("create", operation.table().name(), operation.table().name());
    }

    @Override
    public Phrase visit(DropTable operation) {
        return of("drop", operation.table().name(), operation.table().name());
    }

    @Override
    public Phrase visit(RenameTable operation) {
        return of("rename", operation.from() + " to " + operation.to(), operation.to());
    }

    @Override
    public Phrase visit(CreateView operation) {
        return of("create", operation.view().name(), operation.view().name());
    }

    @Override
    public Phrase visit(DropView operation) {
        return of("drop", operation.view().name(), operation.view().name());
    }

    @Override
    public Phrase visit(CommentOnTable operation) {
        return of("comment on", operation.table(), operation.table());
    }

    @Override
    public Phrase visit(AddColumn operation) {
        return of("add", operation.table() + "." + operation.column().name(), operation.table());
    }

    @Override
    public Phrase visit(DropColumn operation) {
        return of("drop", operation.table() + "." + operation.column().name(), operation.table());
    }

    @Override
    public Phrase visit(RenameColumn operation) {
        return of("rename", operation.table() + "." + operation.from() + " to " + operation.to(), operation.table());
    }

    @Override
    public Phrase visit(AlterColumn operation) {
        return of("alter", operation.table() + "." + operation.to().name(), operation.table());
    }

    @Override
    public Phrase visit(AddPrimaryKey operation) {
        return constraint("add", operation.key().name(), "primary key", operation.table());
    }

    @Override
    public Phrase visit(DropPrimaryKey operation) {
        return constraint("drop", operation.key().name(), "primary key", operation.table());
    }

    @Override
    public Phrase visit(AddUnique operation) {
        return constraint("add", operation.unique().name(), "unique constraint", operation.table());
    }

    @Override
    public Phrase visit(DropUnique operation) {
        return constraint("drop", operation.unique().name(), "unique constraint", operation.table());
    }

    @Override
    public Phrase visit(AddForeignKey operation) {
        return constraint("add", operation.key().name(), "foreign key", operation.table());
    }

    @Override
    public Phrase visit(DropForeignKey operation) {
        return constraint("drop", operation.key().name(), "foreign key", operation.table());
    }

    @Override
    public Phrase visit(AddCheck operation) {
        return constraint("add", operation.check().name(), "check", operation.table());
    }

    @Override
    public Phrase visit(DropCheck operation) {
        return constraint("drop", operation.check().name(), "check", operation.table());
    }

    @Override
    public Phrase visit(CreateIndex operation) {
        return constraint("create", operation.index().name(), "index", operation.table());
    }

    @Override
    public Phrase visit(DropIndex operation) {
        return constraint("drop", operation.index().name(), "index", operation.table());
    }

    @Override
    public Phrase visit(RenameIndex operation) {
        return constraint("rename", operation.from() + " to " + operation.to(), "index", operation.table());
    }

    @Override
    public Phrase visit(CreateSchema operation) {
        return of("create", operation.name(), "");
    }

    @Override
    public Phrase visit(CreateSequence operation) {
        return of("create", operation.sequence().name(), "");
    }

    @Override
    public Phrase visit(DropSequence operation) {
        return of("drop", operation.sequence().name(), "");
    }

    @Override
    public Phrase visit(AlterSequence operation) {
        return of("alter", operation.to().name(), "");
    }

    @Override
    public Phrase visit(ExecuteSql operation) {
        return of("run", "SQL", "");
    }

    @Override
    public Phrase visit(RunCode operation) {
        return of("run", operation.name(), "");
    }

    @Override
    public Phrase visit(InsertRows operation) {
        return of("insert into", operation.table(), operation.table());
    }

    @Override
    public Phrase visit(DeleteRows operation) {
        return of("delete from", operation.table(), operation.table());
    }

    @Override
    public Phrase visit(UpdateRows operation) {
        return of("update", operation.table(), operation.table());
    }

    @Override
    public Phrase visit(Backfill operation) {
        return new Phrase("fill", operation.table() + "." + operation.column(), operation.table(), true);
    }

    @Override
    public Phrase visit(RenameConstraint operation) {
        return constraint("rename", operation.from() + " to " + operation.to(), "constraint", operation.table());
    }

    @Override
    public Phrase visit(Online operation) {
        return operation.operation().accept(this);
    }

    private static Phrase of(String verb, String object, String table) {
        return new Phrase(verb, object, table, false);
    }

    private static Phrase constraint(String verb, String name, String kind, String table) {
        return new Phrase(verb, name.isEmpty() ? "the " + kind + " of " + Names.simple(table) : name, table, true);
    }
}
