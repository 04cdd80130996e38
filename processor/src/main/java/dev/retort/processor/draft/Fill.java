package dev.retort.processor.draft;

import dev.retort.schema.Names;

/**
 * What existing rows get in a column that becomes NOT NULL.
 *
 * @param table the table
 * @param column the column
 * @param sql the value as SQL: {@code 'unknown'}
 */
public record Fill(String table, String column, String sql) {

    boolean isOf(String table, String column) {
        return Names.same(this.table, table) && Names.same(this.column, column);
    }

    /** {@code guest.email='unknown'}. */
    @Override
    public String toString() {
        return table + "." + column + "=" + sql;
    }
}
