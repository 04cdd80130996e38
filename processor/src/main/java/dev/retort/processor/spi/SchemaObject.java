package dev.retort.processor.spi;

/**
 * An object of a schema, with its names in the database.
 *
 * @param kind the kind of object
 * @param table the table that contains it; for a table, sequence or view, its own name
 * @param name its name, qualified if it is outside the schema of the connection, as {@code ops.audit}; empty if the
 *     database names it
 */
public record SchemaObject(Kind kind, String table, String name) {
    /** The kind of an object. */
    public enum Kind {
        TABLE,
        COLUMN,
        INDEX,
        FOREIGN_KEY,
        SEQUENCE,
        VIEW
    }
}
