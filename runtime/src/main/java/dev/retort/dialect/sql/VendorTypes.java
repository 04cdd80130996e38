package dev.retort.dialect.sql;

import dev.retort.schema.ColumnType;

/** The type that a database has for each portable one: the one that Hibernate chooses there. One table a database. */
public abstract class VendorTypes {

    /**
     * The vendor's type.
     *
     * @throws dev.retort.problem.RetortException if the database has none
     */
    public final String of(ColumnType type) {
        if (type instanceof ColumnType.Enumeration enumeration) {
            return enumeration(enumeration);
        }
        if (type instanceof ColumnType.NamedEnumeration named) {
            return named(named);
        }
        if (type instanceof ColumnType.Array array) {
            if (array.element() instanceof ColumnType.Struct struct) {
                struct(struct);
            }
            return array(array);
        }
        if (type instanceof ColumnType.Struct struct) {
            return struct(struct);
        }
        if (type instanceof ColumnType.Definition definition) {
            return definition.sql();
        }
        ColumnType.Basic basic = (ColumnType.Basic) type;
        return basic(basic, basic.arguments().isEmpty() ? 0 : basic.arguments().get(0));
    }

    protected abstract String enumeration(ColumnType.Enumeration type);

    /** A type with a name of its own, which the database knows by that, or has inline. */
    protected abstract String named(ColumnType.NamedEnumeration type);

    /** A composite type, which the database knows by its name; one without such types refuses it, and an array of them. */
    protected abstract String struct(ColumnType.Struct type);

    protected abstract String array(ColumnType.Array type);

    /**
     * A type of one of the kinds.
     *
     * @param first its first number; 0 where it has none
     */
    protected abstract String basic(ColumnType.Basic type, int first);
}
