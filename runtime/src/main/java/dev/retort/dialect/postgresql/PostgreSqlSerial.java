package dev.retort.dialect.postgresql;

import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Map;

/**
 * A column whose type numbers its rows: {@code bigserial} in CREATE TABLE is a {@code bigint} with a default from a sequence that goes with it
 * (PostgreSQL 18, 8.1.4). ALTER COLUMN has no such type.
 */
record PostgreSqlSerial(Identifiers names, RowStatements rows) {
    private static final Map<String, String> INTEGERS =
            Map.of("smallserial", "smallint", "serial", "integer", "bigserial", "bigint");

    /** Whether a type is one of these. */
    static boolean is(String type) {
        return INTEGERS.containsKey(type);
    }

    /** A column of such a type without its numbers. */
    static Column plain(Column column, String type) {
        return column.withDefault("").withType(Types.definition(INTEGERS.getOrDefault(type, type)));
    }

    /** The statements after which a column is of such a type. */
    List<String> begin(Table table, Column column, String type) {
        String sequence = names.sql(Identifiers.schemaOf(table.name()) + "`" + names.stored(table.name()) + "_"
                + names.stored(column.name()) + "_seq`");
        return List.of(
                "create sequence " + sequence + " as " + INTEGERS.getOrDefault(type, type) + " owned by "
                        + names.sql(table.name()) + "." + names.sql(column.name()),
                alter(table, column) + "set default nextval(" + rows.text(sequence) + ")");
    }

    /** The statements after which it no longer is. The sequence has a name that PostgreSQL chose; a second time, there is none. */
    List<String> end(Table table, Column column) {
        String sequence = "pg_get_serial_sequence(" + rows.text(names.sql(table.name())) + ", "
                + rows.text(names.stored(column.name())) + ")";
        return List.of(
                alter(table, column) + "drop default",
                "do $$ begin if " + sequence + " is not null then execute 'drop sequence ' || " + sequence
                        + "; end if; end $$");
    }

    private String alter(Table table, Column column) {
        return "alter table " + names.sql(table.name()) + " alter column " + names.sql(column.name()) + " ";
    }
}
