package dev.retort.processor.spi;

/**
 * Decides which tables, columns, indexes, foreign keys, sequences and views belong to a history. Drafts never create,
 * change or drop an excluded object. If the snapshot already contains it, it stays there unchanged.
 *
 * <pre>{@code
 * @Override
 * public boolean includes(SchemaObject object) {
 *     return object.kind() != SchemaObject.Kind.INDEX || !object.name().startsWith("tuning_");
 * }
 * }</pre>
 *
 * <p>The patterns of {@code @Migrations(ignoredTables = …)} do the same without code. An object belongs to the
 * history unless a pattern or a filter excludes it.
 *
 * <p>Columns of a primary key cannot be excluded. An index, unique constraint, foreign key or check is excluded with
 * any of its columns.
 */
public interface ObjectFilter extends Extension {
    /** Whether an object belongs to the history. Called for the objects of the entities and of the snapshot. */
    boolean includes(SchemaObject object);
}
