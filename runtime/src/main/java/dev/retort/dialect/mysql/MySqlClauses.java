package dev.retort.dialect.mysql;

import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Column;
import java.util.Locale;
import java.util.regex.Pattern;

/** The clauses that MySQL and MariaDB have otherwise than the standard. */
final class MySqlClauses extends Clauses {
    private static final Pattern PREFIX = Pattern.compile("([^()]+)\\((\\d+)\\)");
    private static final String IDENTITY = "auto_increment";

    private final RowStatements rows;
    private final boolean computedNotNull;

    /**
     * Those of one of the two.
     *
     * @param computedNotNull whether a computed column can be declared not null
     */
    MySqlClauses(Identifiers names, VendorTypes types, RowStatements rows, boolean computedNotNull) {
        super(names, types);
        this.rows = rows;
        this.computedNotNull = computedNotNull;
    }

    /** {@code varchar(500) not null default '' comment 'free text'}. */
    @Override
    public String definition(Column column) {
        String text = type(column);
        boolean identity = column.identity() && !text.toLowerCase(Locale.ROOT).contains(IDENTITY);
        if (!column.generated().isEmpty()) {
            text += generated(column);
        }
        text += nullability(column, text);
        if (!column.defaultValue().isEmpty()) {
            text += " default " + names.expression(column.defaultValue());
        }
        if (identity) {
            text += " " + IDENTITY;
        }
        return column.comment().isEmpty() ? text : text + " comment " + rows.comment(column.comment());
    }

    private String nullability(Column column, String text) {
        if (column.nullable()) {
            // Unless told otherwise, a timestamp is not null and changes with its row where the server is set so.
            return text.startsWith("timestamp") ? " null" : "";
        }
        return column.generated().isEmpty() || computedNotNull ? " not null" : "";
    }

    @Override
    protected String generated(Column column) {
        return super.generated(column) + " stored";
    }

    @Override
    protected String collation(String collation) {
        return names.sql("`" + collation + "`");
    }

    @Override
    protected String expression(String sql) {
        var prefix = PREFIX.matcher(sql);
        return prefix.matches()
                ? names.sql(prefix.group(1).strip()) + "(" + prefix.group(2) + ")"
                : super.expression(sql);
    }

    /** Whether a part of an index is the beginning of a column: {@code name(10)}. */
    static boolean isPrefix(String part) {
        return PREFIX.matcher(part).matches();
    }
}
