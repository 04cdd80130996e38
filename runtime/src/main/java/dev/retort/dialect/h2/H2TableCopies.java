package dev.retort.dialect.h2;

import dev.retort.dialect.text.SqlName;

/**
 * The copies in which H2 changes a table. To add, drop or retype a column it makes {@code GUEST_COPY_3_0} with the constraints and indexes of
 * {@code GUEST}, their names behind the copy's, drops {@code GUEST}, and gives the copy and its parts their names. That is several transactions: a program that
 * is killed in between leaves a copy beside the table, or a copy that has all the rows and no table.
 */
final class H2TableCopies {
    private static final String NUMBERS = "'_COPY_[0-9]+_[0-9]+$'";

    private H2TableCopies() {}

    /**
     * A query whose rows are the statements that clear up after a change that was cut off. A copy beside its table is dropped; one that stands alone takes the table's
     * place, its name last, so that a second run finds what is left to do if this one is cut off too.
     *
     * @param inSchema a condition that {@code c.table_schema} is the table's
     */
    static String clearing(String inSchema, SqlName table) {
        String base = "regexp_replace(c.table_name, " + NUMBERS + ", '')";
        return """
                with copies (place, copy, base, beside) as (
                    select c.table_schema, c.table_name, %s, t.table_name from information_schema.tables c
                        left join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = %s
                    where c.table_name regexp %s and %s and %s)
                select statement from (
                    select 1 as step, 'drop table ' || quote_ident(place) || '.' || quote_ident(copy) || ' cascade' as statement
                    from copies where beside is not null
                    union all
                    select 2, 'alter index ' || quote_ident(index_schema) || '.' || quote_ident(index_name) || ' rename to '
                        || quote_ident(substring(index_name from length(copy) + 2))
                    from information_schema.indexes join copies on index_schema = place and locate(copy || '_', index_name) = 1
                    where beside is null
                    union all
                    select 3, 'alter table ' || quote_ident(table_schema) || '.' || quote_ident(table_name) || ' rename constraint '
                        || quote_ident(constraint_name) || ' to ' || quote_ident(substring(constraint_name from length(copy) + 2))
                    from information_schema.table_constraints join copies on locate(copy || '_', constraint_name) = 1
                    where beside is null
                    union all
                    select 4, 'alter table ' || quote_ident(place) || '.' || quote_ident(copy) || ' rename to ' || quote_ident(base)
                    from copies where beside is null
                    union all
                    select 5, 'alter view ' || quote_ident(table_schema) || '.' || quote_ident(table_name) || ' recompile'
                    from information_schema.views join copies on locate(quote_ident(base), view_definition) > 0
                    where beside is null) order by step, statement""".formatted(base, base, NUMBERS, inSchema, table.is(base));
    }
}
