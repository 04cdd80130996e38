package dev.retort.dialect.sqlite;

import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Column;
import java.util.Locale;
import java.util.regex.Pattern;

/** The clauses that SQLite has otherwise. */
final class SqliteClauses extends Clauses {
    /** Expressions after {@code default} that need no parentheses (SQLite, CREATE TABLE, "The DEFAULT clause"). */
    private static final Pattern CONSTANT =
            Pattern.compile("(?i)x?'(?:[^']|'')*'|[+-]?[\\d.]+(?:e[+-]?\\d+)?|null|true|false|current_\\w+|\\(.*\\)");

    SqliteClauses(Identifiers names, VendorTypes types) {
        super(names, types);
    }

    /** An {@code integer} that is the primary key is numbered by itself; no other type is. */
    @Override
    public String definition(Column column) {
        if (isNumbered(column)) {
            return "integer not null";
        }
        String sql = column.defaultValue().text();
        boolean constant = sql.isEmpty() || CONSTANT.matcher(sql).matches();
        return super.definition(constant ? column : column.withDefault("(" + sql + ")"));
    }

    @Override
    protected String generated(Column column) {
        return super.generated(column) + " stored";
    }

    /** Whether a new column can be added to a table with rows as it is (SQLite, ALTER TABLE ADD COLUMN). */
    boolean canAdd(Column column) {
        String definition = definition(column).toLowerCase(Locale.ROOT);
        boolean computed = definition.contains(" generated ") || isNumbered(column);
        boolean valued = definition.contains(" default ");
        String value = definition.substring(definition.indexOf(" default ") + 1);
        return !computed && (valued ? !value.contains("(") && !value.contains("current_") : column.nullable());
    }
}
