package dev.retort.catalog;

import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.catalog.fact.Category;
import dev.retort.catalog.fact.ConstraintDetails;
import dev.retort.catalog.fact.ConstraintDetails.Parts;
import dev.retort.catalog.fact.ConstraintDetails.Reference;
import dev.retort.catalog.fact.OtherObject;
import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.catalog.sql.StoredNames;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.Types;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns what a catalog says about one table into a table of a schema.
 *
 * @param table what the catalog says
 * @param types the portable type of a type of the database
 * @param ownedSequences the sequences that number a column
 * @param others receives what has no place in a schema
 */
record TableReading(
        CatalogTable table,
        SqlMeaning meaning,
        Function<String, ColumnType> types,
        Set<String> ownedSequences,
        List<OtherObject> others) {
    private static final Pattern CHECK =
            Pattern.compile("(?is)check\\s*\\((.*)\\)\\s*(?:no inherit|not valid|not enforced|\\s)*");
    private static final Pattern NEXT_VALUE = Pattern.compile("nextval\\('([^']+)'::regclass\\)");

    /** PostgreSQL begins the expression of a computed column with its kind, MySQL with the words of its declaration. */
    private static final Pattern KIND_OF_GENERATION =
            Pattern.compile("(?s)(?:[sv] |(?:STORED|VIRTUAL|PERSISTENT) GENERATED(?: INVISIBLE)? )(.*)");

    Table read() {
        List<TablePart> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column(column)));
        table.constraints().forEach(each -> add(each, parts));
        return Table.of(names().ofTable(table.name()), parts.toArray(TablePart[]::new))
                .withComment(table.comment());
    }

    private StoredNames names() {
        return meaning.names();
    }

    private Column column(CatalogColumn found) {
        boolean json = isJson(found);
        ColumnType type = json ? Types.json() : types.apply(found.type());
        Column column = new Column(names().of(found.name()), type, found.nullable())
                .withCollation(json ? "" : found.collation())
                .withComment(found.comment());
        if (!found.identity().isEmpty() || isNumbered(found.defaultValue())) {
            return column.asIdentity();
        }
        if (!found.generated().isEmpty()) {
            Matcher kind = KIND_OF_GENERATION.matcher(found.generated());
            return column.generatedAs(kind.matches() ? kind.group(1) : found.generated());
        }
        return column.withDefault(found.defaultValue().equalsIgnoreCase("null") ? "" : found.defaultValue());
    }

    private boolean isNumbered(String defaultValue) {
        Matcher next = NEXT_VALUE.matcher(defaultValue);
        return next.matches() && ownedSequences.contains(next.group(1).replace("\"", ""));
    }

    /** MariaDB has JSON as text with a check that it adds by itself. */
    private boolean isJson(CatalogColumn column) {
        return column.type().equals("longtext")
                && table.constraints().stream()
                        .anyMatch(each -> isOfJson(each) && each.columns().contains(column.name()));
    }

    private static boolean isOfJson(CatalogConstraint constraint) {
        return constraint.category() == Category.CHECK
                && constraint.columns().size() == 1
                && constraint
                        .definition()
                        .equals("json_valid(`" + constraint.columns().get(0) + "`)");
    }

    private void add(CatalogConstraint constraint, List<TablePart> parts) {
        ConstraintDetails details = constraint.details();
        List<String> columns = names().of(constraint.columns());
        String name = names().of(constraint.name());
        if (!details.more().isEmpty()) {
            others.add(new OtherObject(
                    constraint.category().label() + " (" + details.more() + ")", constraint.name(), table.name()));
        }
        switch (constraint.category()) {
            case PRIMARY_KEY -> parts.add(new PrimaryKey(name.equals("PRIMARY") ? "" : name, columns));
            case FOREIGN_KEY -> parts.add(foreignKey(name, columns, (Reference) details));
            case CHECK -> {
                if (!isOfJson(constraint)) {
                    Matcher check = CHECK.matcher(constraint.definition());
                    parts.add(new Check(name, "", check.matches() ? check.group(1) : constraint.definition()));
                }
            }
            default -> index(constraint, name, columns, parts);
        }
    }

    private ForeignKey foreignKey(String name, List<String> columns, Reference reference) {
        List<String> targets = names().of(reference.columns());
        return new ForeignKey(
                name,
                columns,
                names().ofTable(reference.table()),
                // SQLite leaves out the columns of the primary key.
                targets.size() == columns.size() ? targets : columns,
                reference.onDelete(),
                reference.onUpdate());
    }

    /** A unique constraint, or an index that is all in its parts; of one with more a part would be lost. */
    private void index(CatalogConstraint constraint, String name, List<String> columns, List<TablePart> parts) {
        boolean constraintAlone = constraint.category() == Category.UNIQUE;
        if (!(constraint.details() instanceof Parts index)) {
            Stream.of(new UniqueConstraint(name, columns))
                    .filter(unique -> constraintAlone)
                    .forEach(parts::add);
        } else if (index.more().isEmpty()) {
            boolean plain = index.parts().stream().allMatch(part -> part.isColumn() && !part.descending());
            parts.add(
                    constraintAlone && plain
                            ? new UniqueConstraint(name, columns)
                            : new Index(
                                    name, index.parts().stream().map(this::part).toList(), index.unique()));
        }
    }

    private IndexPart part(ConstraintDetails.Part part) {
        return new IndexPart(
                part.isColumn() ? names().of(part.text()) : part.text(),
                part.descending() ? IndexPart.Order.DESC : IndexPart.Order.DEFAULT);
    }
}
