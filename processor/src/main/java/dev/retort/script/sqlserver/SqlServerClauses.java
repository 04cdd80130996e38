package dev.retort.script.sqlserver;

import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.Column;
import dev.retort.schema.ReferentialAction;
import java.util.Locale;

/** The clauses that SQL Server has otherwise than the standard (Transact-SQL, CREATE TABLE). */
final class SqlServerClauses extends Clauses {
    private static final String IDENTITY = "identity";

    SqlServerClauses(Identifiers names, VendorTypes types) {
        super(names, types);
    }

    @Override
    public String add(String column) {
        return "add " + column;
    }

    @Override
    protected String setNotNull(Column column) {
        return "alter column " + names.sql(column.name()) + " " + type(column) + " not null";
    }

    /** {@code varchar(500) default '' not null}; {@code as (price * nights) persisted}, whose type is that of the expression. */
    @Override
    public String definition(Column column) {
        String text = column.generated().isEmpty() ? type(column) : generated(column);
        if (column.identity() && !text.toLowerCase(Locale.ROOT).contains(IDENTITY)) {
            text += " " + IDENTITY;
        }
        if (!column.defaultValue().isEmpty()) {
            text += " default " + names.expression(column.defaultValue());
        }
        return column.nullable() ? text : text + " not null";
    }

    @Override
    protected String generated(Column column) {
        return "as (" + names.expression(column.generated()) + ") persisted";
    }

    /** There is no "restrict". The default action has the same effect. */
    @Override
    protected String action(String event, ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? "" : super.action(event, action);
    }

    /**
     * {@code exec sp_rename N'guest.fax', N'phone', 'COLUMN'}; the old name is SQL, the new one is taken to the letter.
     *
     * @param kind what is renamed: {@code OBJECT}, {@code COLUMN}, {@code INDEX}
     */
    static String rename(String from, String to, String kind) {
        return "exec sp_rename N" + Literals.text(from) + ", N" + Literals.text(to) + ", '" + kind + "'";
    }
}
