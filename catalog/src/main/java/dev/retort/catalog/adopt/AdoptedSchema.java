package dev.retort.catalog.adopt;

import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.drift.StructMeaning;
import dev.retort.catalog.fact.Category;
import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The schema of a live database in the words of the entities: what means the same is as the entities have it, so that a comparison with them finds what
 * really differs and nothing else.
 *
 * <p>A difference says which operations lead from the database to the entities. Taken back, they lead from the entities to the database.
 */
public final class AdoptedSchema {
    private final Schema live;
    private final SqlMeaning meaning;
    private Schema adopted;

    private AdoptedSchema(Schema entities, LiveSchema live) {
        this.adopted = entities;
        this.live = live.schema();
        this.meaning = live.meaning();
    }

    /**
     * The schema of the entities, with what the database has instead of it in some differences.
     *
     * @param entities the schema that the entities ask for
     * @param differences how the database differs from it
     * @param live the database
     */
    public static Schema of(Schema entities, Collection<DriftItem> differences, LiveSchema live) {
        AdoptedSchema schema = new AdoptedSchema(entities, live);
        List<Undo> steps = new ArrayList<>();
        for (DriftItem item : differences) {
            if (item.category() != Category.NAMED_TYPE) { // a schema has the name of such a type alone
                for (Operation operation : item.restore()) {
                    steps.add(schema.undo(item, operation));
                }
            }
        }
        steps.sort(Comparator.comparing(Undo::order));
        steps.forEach(schema::apply);
        return schema.adopted;
    }

    /** An operation that leads from the entities to the database. */
    private record Undo(DriftItem item, Operation operation, UndoOrder order) {}

    private Undo undo(DriftItem item, Operation restore) {
        boolean isProperty =
                restore instanceof AlterColumn || restore instanceof AlterSequence || restore instanceof CommentOnTable;
        Operation undo = isProperty ? restore : restore.reverse(live);
        return new Undo(item, undo, UndoOrder.of(undo));
    }

    private void apply(Undo undo) {
        if (undo.operation() instanceof AlterColumn alter) {
            column(alter.table(), alter.column()).ifPresent(column -> alter(undo.item(), alter.table(), column));
        } else if (undo.operation() instanceof AlterSequence alter) {
            sequence(alter.sequence());
        } else if (undo.operation() instanceof CommentOnTable comment) {
            adopted = adopted.mapTables(
                    table -> Names.same(table.name(), comment.table()) ? table.withComment(comment.from()) : table);
        } else {
            operate(new SpelledParts(adopted).of(undo.operation()));
        }
    }

    private void operate(Operation operation) {
        try {
            adopted = operation.applyTo(adopted);
        } catch (SchemaMismatchException e) {
            inOtherForm(operation);
        }
    }

    /** The entities have a unique constraint as an index, or a check in the type of its column. */
    private void inOtherForm(Operation operation) {
        if (operation instanceof DropUnique drop && hasIndex(drop)) {
            adopted = new DropIndex(drop.table(), drop.unique().name()).applyTo(adopted);
        } else if (operation instanceof DropCheck drop) {
            ConstraintReference check = drop.check();
            check.columns().forEach(column -> typeOfDatabase(drop.table(), column));
        }
    }

    private boolean hasIndex(DropUnique drop) {
        return adopted.table(drop.table()).stream()
                .flatMap(table -> table.indexes().stream())
                .anyMatch(index -> Names.same(index.name(), drop.unique().name()));
    }

    private void typeOfDatabase(String table, String name) {
        Optional<Column> there = column(live, table, name);
        column(table, name)
                .filter(column -> column.type() instanceof ColumnType.Enumeration
                        || column.type() instanceof ColumnType.Definition)
                .ifPresent(column -> there.ifPresent(
                        found -> replace(table, column.withType(nameAlone(column.type(), found.type())))));
    }

    /** A column with one property as the database has it. */
    private void alter(DriftItem item, String table, Column column) {
        Column found = column(live, table, column.name()).orElseThrow();
        replace(
                table,
                switch (item.category()) {
                    case TYPE -> column.withType(type(column.type(), found.type()));
                    case NULLABILITY -> column.withNullable(found.nullable());
                    case DEFAULT -> column.withDefault(found.defaultValue());
                    case IDENTITY -> found.identity() ? column.asIdentity() : column.withDefault(found.defaultValue());
                    case GENERATED -> column.generatedAs(found.generated());
                    case COLLATION -> column.withCollation(found.collation());
                    case COMMENT -> column.withComment(found.comment());
                    default -> throw new IllegalArgumentException("not a property of a column: " + item);
                });
    }

    /** An enumeration of another type keeps its check: where the database has none under a generated name, it went before. */
    private ColumnType type(ColumnType declared, ColumnType found) {
        List<String> values = declared.checkedValues();
        return values.isEmpty() || meaning.hasEnumerations() || found instanceof ColumnType.NamedEnumeration
                ? nameAlone(declared, found)
                : new ColumnType.Definition(meaning.sql(found), values);
    }

    /** Of a named type that no column of the entities brings along, a schema has the name alone: no revision is to drop it. */
    private ColumnType nameAlone(ColumnType declared, ColumnType found) {
        if (StructMeaning.isOf(found)) {
            return StructMeaning.isOf(declared) && meaning.type(declared).equals(meaning.type(found))
                    ? found
                    : new ColumnType.Definition(meaning.sql(found));
        }
        boolean isOwn = declared instanceof ColumnType.NamedEnumeration own
                && found instanceof ColumnType.NamedEnumeration there
                && Names.same(own.name(), there.name());
        return found instanceof ColumnType.NamedEnumeration && !isOwn
                ? new ColumnType.Definition(meaning.sql(found))
                : found;
    }

    private void replace(String table, Column column) {
        adopted = adopted.mapTables(each -> Names.same(each.name(), table) ? each.withColumn(column) : each);
    }

    private void sequence(String name) {
        Sequence found = live.sequences().stream()
                .filter(each -> Names.same(each.name(), name))
                .findFirst()
                .orElseThrow();
        adopted = adopted.withSequences(adopted.sequences().stream()
                .map(each -> Names.same(each.name(), name) ? found.withName(each.name()) : each)
                .toList());
    }

    private Optional<Column> column(String table, String name) {
        return column(adopted, table, name);
    }

    private static Optional<Column> column(Schema schema, String table, String name) {
        return schema.table(table).flatMap(each -> each.column(name));
    }
}
