package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnGeneration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The properties of a column that {@link AlterColumn} can change. */
public final class ColumnProperties {
    /** The type. */
    public static final Property<Column, ColumnType> TYPE = new Property<>(
            "type",
            Column::type,
            (c, value) -> new Column(
                    c.name(),
                    value,
                    c.nullable(),
                    c.numbering(),
                    c.defaultValue(),
                    c.generated(),
                    c.collation(),
                    c.comment(),
                    c.notOn()),
            Object::toString);

    /** Whether it may be null. */
    public static final Property<Column, Boolean> NULLABLE = new Property<>(
            "nullability",
            Column::nullable,
            (c, value) -> new Column(
                    c.name(),
                    c.type(),
                    value,
                    c.numbering(),
                    c.defaultValue(),
                    c.generated(),
                    c.collation(),
                    c.comment(),
                    c.notOn()),
            value -> value ? "null" : "not null");

    /** How new rows are numbered. */
    public static final Property<Column, ColumnGeneration> NUMBERING = new Property<>(
            "numbering",
            Column::numbering,
            (c, value) -> new Column(
                    c.name(),
                    c.type(),
                    c.nullable(),
                    value,
                    c.defaultValue(),
                    c.generated(),
                    c.collation(),
                    c.comment(),
                    c.notOn()),
            value -> value.name().toLowerCase(Locale.ROOT));

    /** The default; none is empty. */
    public static final Property<Column, Sql> DEFAULT = new Property<>(
            "defaultValue",
            Column::defaultValue,
            (c, value) -> new Column(
                    c.name(),
                    c.type(),
                    c.nullable(),
                    c.numbering(),
                    value,
                    c.generated(),
                    c.collation(),
                    c.comment(),
                    c.notOn()),
            Sql::toString);

    /** The expression of a generated column; empty if it is not generated. */
    public static final Property<Column, Sql> GENERATED = new Property<>(
            "generatedAs",
            Column::generated,
            (c, value) -> new Column(
                    c.name(),
                    c.type(),
                    c.nullable(),
                    c.numbering(),
                    c.defaultValue(),
                    value,
                    c.collation(),
                    c.comment(),
                    c.notOn()),
            Sql::toString);

    /** The collation; that of the database is empty. */
    public static final Property<Column, String> COLLATION = new Property<>(
            "collation",
            Column::collation,
            (c, value) -> new Column(
                    c.name(),
                    c.type(),
                    c.nullable(),
                    c.numbering(),
                    c.defaultValue(),
                    c.generated(),
                    value,
                    c.comment(),
                    c.notOn()),
            CanonicalText::quote);

    /** The comment; none is empty. */
    public static final Property<Column, String> COMMENT = new Property<>(
            "comment",
            Column::comment,
            (c, value) -> new Column(
                    c.name(),
                    c.type(),
                    c.nullable(),
                    c.numbering(),
                    c.defaultValue(),
                    c.generated(),
                    c.collation(),
                    value,
                    c.notOn()),
            CanonicalText::quote);

    /** The databases that do without it. */
    public static final Property<Column, Set<String>> NOT_ON = new Property<>(
            "notOn",
            Column::notOn,
            (c, value) -> new Column(
                    c.name(),
                    c.type(),
                    c.nullable(),
                    c.numbering(),
                    c.defaultValue(),
                    c.generated(),
                    c.collation(),
                    c.comment(),
                    value),
            value -> new TreeSet<>(value).toString());

    static final List<Property<Column, ?>> ALL =
            List.of(TYPE, NULLABLE, NUMBERING, DEFAULT, GENERATED, COLLATION, COMMENT, NOT_ON);

    private ColumnProperties() {}
}
