package dev.retort.processor.draft;

import dev.retort.schema.Names;

/**
 * The value that existing rows get in a column that is new or becomes NOT NULL.
 *
 * @param table the table
 * @param column the column
 * @param sql the value as SQL, which may read other columns: {@code 'unknown'}, {@code lower(name)}
 */
public record BackfillValue(String table, String column, String sql) {

    boolean isOf(String table, String column) {
        return Names.same(this.table, table) && Names.same(this.column, column);
    }

    /** {@code guest.email='unknown'}. */
    @Override
    public String toString() {
        return table + "." + column + "=" + sql;
    }
}
