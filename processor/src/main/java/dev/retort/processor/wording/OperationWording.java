package dev.retort.processor.wording;

import static dev.retort.processor.wording.ObjectKind.*;
import static dev.retort.processor.wording.OperationVerb.*;

import dev.retort.operation.*;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.schema.Column;
import dev.retort.schema.IndexPart;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words each kind of operation. */
final class OperationWording implements ConstraintOperation.Visitor<OperationText> {
    static final OperationWording INSTANCE = new OperationWording();

    private OperationWording() {}

    @Override
    public OperationText visit(CreateTable operation) {
        return relation(CREATE, TABLE, operation.table().name());
    }

    @Override
    public OperationText visit(DropTable operation) {
        return relation(DROP, TABLE, operation.table());
    }

    @Override
    public OperationText visit(RenameTable operation) {
        return new OperationText(RENAME, TABLE, operation.to(), operation.to(), operation.from(), "");
    }

    @Override
    public OperationText visit(CommentOnTable operation) {
        return new OperationText(COMMENT, TABLE, operation.table(), operation.table(), "", '"' + operation.to() + '"');
    }

    @Override
    public OperationText visit(CreateView operation) {
        return relation(CREATE, VIEW, operation.view().name());
    }

    @Override
    public OperationText visit(DropView operation) {
        return relation(DROP, VIEW, operation.view());
    }

    @Override
    public OperationText visit(CreateSchema operation) {
        return new OperationText(CREATE, SCHEMA, "", operation.name(), "", "");
    }

    @Override
    public OperationText visit(CreateSequence operation) {
        return new OperationText(CREATE, SEQUENCE, "", operation.sequence().name(), "", "");
    }

    @Override
    public OperationText visit(DropSequence operation) {
        return new OperationText(DROP, SEQUENCE, "", operation.sequence(), "", "");
    }

    @Override
    public OperationText visit(ContinueSequence operation) {
        return new OperationText(CONTINUE, SEQUENCE, "", operation.sequence(), "", "");
    }

    @Override
    public OperationText visit(AlterSequence operation) {
        return new OperationText(ALTER, SEQUENCE, "", operation.sequence(), "", listed(operation.changes()));
    }

    @Override
    public OperationText visit(AddColumn operation) {
        return column(ADD, operation.table(), operation.column().name(), "");
    }

    @Override
    public OperationText visit(DropColumn operation) {
        return column(DROP, operation.table(), operation.column(), "");
    }

    @Override
    public OperationText visit(AlterColumn operation) {
        List<PropertyChange<Column, ?>> changes = operation.changes();
        return column(ALTER, operation.table(), operation.column(), listed(changes));
    }

    @Override
    public OperationText visit(RenameColumn operation) {
        return new OperationText(RENAME, COLUMN, operation.table(), operation.to(), operation.from(), "");
    }

    @Override
    public OperationText visit(Backfill operation) {
        return column(FILL, operation.table(), operation.column(), "");
    }

    @Override
    public OperationText visit(AddPrimaryKey operation) {
        String columns = ConstraintReference.over(operation.key().columns()).toString();
        return new OperationText(
                ADD, PRIMARY_KEY, operation.table(), operation.key().name(), "", columns);
    }

    @Override
    public OperationText visit(DropPrimaryKey operation) {
        return new OperationText(DROP, PRIMARY_KEY, operation.table(), "", "", "");
    }

    @Override
    public OperationText visit(AddUnique operation) {
        ConstraintReference columns =
                ConstraintReference.over(operation.unique().columns());
        return added(UNIQUE_CONSTRAINT, operation.table(), operation.unique().name(), columns);
    }

    @Override
    public OperationText visit(DropUnique operation) {
        return dropped(UNIQUE_CONSTRAINT, operation.table(), operation.unique());
    }

    @Override
    public OperationText visit(AddForeignKey operation) {
        ConstraintReference columns = ConstraintReference.over(
                operation.key().columns(), operation.key().table());
        return added(FOREIGN_KEY, operation.table(), operation.key().name(), columns);
    }

    @Override
    public OperationText visit(DropForeignKey operation) {
        return dropped(FOREIGN_KEY, operation.table(), operation.key());
    }

    @Override
    public OperationText visit(AddCheck operation) {
        ConstraintReference condition = ConstraintReference.with(
                operation.check().column(), operation.check().expression());
        return added(CHECK, operation.table(), operation.check().name(), condition);
    }

    @Override
    public OperationText visit(DropCheck operation) {
        return dropped(CHECK, operation.table(), operation.check());
    }

    @Override
    public OperationText visit(RenameConstraint operation) {
        return new OperationText(RENAME, CONSTRAINT, operation.table(), operation.to(), operation.from(), "");
    }

    @Override
    public OperationText visit(CreateIndex operation) {
        String columns = operation.index().parts().stream()
                .map(IndexPart::toString)
                .collect(Collectors.joining(", ", operation.index().unique() ? "unique (" : "(", ")"));
        return new OperationText(
                CREATE, INDEX, operation.table(), operation.index().name(), "", columns);
    }

    @Override
    public OperationText visit(DropIndex operation) {
        return new OperationText(DROP, INDEX, operation.table(), operation.index(), "", "");
    }

    @Override
    public OperationText visit(RenameIndex operation) {
        return new OperationText(RENAME, INDEX, operation.table(), operation.to(), operation.from(), "");
    }

    @Override
    public OperationText visit(InsertRows operation) {
        return relation(INSERT, TABLE, operation.table());
    }

    @Override
    public OperationText visit(UpdateRows operation) {
        return relation(UPDATE, TABLE, operation.table());
    }

    @Override
    public OperationText visit(DeleteRows operation) {
        return relation(DELETE, TABLE, operation.table());
    }

    @Override
    public OperationText visit(ExecuteSql operation) {
        return new OperationText(RUN, SQL, "", "", "", "");
    }

    @Override
    public OperationText visit(RunCode operation) {
        return new OperationText(RUN, JAVA_CODE, "", operation.name(), "", "");
    }

    @Override
    public OperationText visit(CustomOperation operation) {
        return new OperationText(
                RUN, OPERATION, "", operation.name(), "", operation.arguments().toString());
    }

    @Override
    public OperationText visit(Online operation) {
        return operation.operation().accept(this);
    }

    @Override
    public OperationText visit(InContext operation) {
        OperationText text = operation.operation().accept(this);
        return new OperationText(
                text.verb(),
                text.kind(),
                text.table(),
                text.name(),
                text.formerName(),
                "in context " + String.join(", ", operation.contexts()));
    }

    private static OperationText relation(OperationVerb verb, ObjectKind kind, String name) {
        return new OperationText(verb, kind, name, name, "", "");
    }

    private static OperationText column(OperationVerb verb, String table, String column, String detail) {
        return new OperationText(verb, COLUMN, table, column, "", detail);
    }

    private static OperationText added(ObjectKind kind, String table, String name, ConstraintReference properties) {
        return new OperationText(ADD, kind, table, name, "", properties.toString());
    }

    private static OperationText dropped(ObjectKind kind, String table, ConstraintReference constraint) {
        return new OperationText(
                DROP, kind, table, constraint.name(), "", constraint.name().isEmpty() ? constraint.toString() : "");
    }

    private static String listed(List<? extends PropertyChange<?, ?>> changes) {
        return changes.stream().map(OperationWording::text).collect(Collectors.joining(", "));
    }

    /** {@code default value '' to 'new'}: the canonical text with the property's name as words. */
    private static String text(PropertyChange<?, ?> change) {
        String property = change.property().toString();
        return property.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                + change.toString().substring(property.length());
    }
}
