package dev.retort.dialect;

import java.util.List;
import java.util.stream.Stream;

/** The questions that bring out of a catalog all that operations can change; the order of columns, which they can't choose, is not in it. */
final class Catalogs {
    private Catalogs() {}

    static List<String> of(String dialect) {
        return switch (dialect) {
            case "h2" -> H2;
            case "postgresql" -> POSTGRESQL;
            case "mariadb" ->
                Stream.concat(MYSQL.stream(), Stream.of(CHECKS_OF_MARIADB)).toList();
            case "mysql" -> MYSQL;
            case "sqlite" -> List.of("select sql from sqlite_schema where sql is not null");
            default -> throw new IllegalArgumentException(dialect);
        };
    }

    /**
     * The columns of a constraint come from its index: key_column_usage keeps the old name of a renamed one until H2 is restarted. A
     * name that H2 made up says nothing.
     */
    private static final List<String> H2 = List.of("""
            select 'column', table_schema, table_name, column_name, data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier),
                is_nullable, column_default, identity_generation, generation_expression, remarks
            from information_schema.columns where table_schema in ('PUBLIC', 'SALES')
            """, """
            select 'table', table_schema, table_name, remarks
            from information_schema.tables where table_schema in ('PUBLIC', 'SALES')
            """, """
            select 'constraint', c.table_schema, c.table_name,
                regexp_replace(c.constraint_name, '^CONSTRAINT_[0-9A-F_]+$', ''), c.constraint_type, k.check_clause,
                r.update_rule, r.delete_rule, regexp_replace(r.unique_constraint_name, '^CONSTRAINT_[0-9A-F_]+$', ''),
                (select listagg(i.column_name, ',') within group (order by i.ordinal_position)
                    from information_schema.index_columns i
                    where i.index_schema = c.index_schema and i.index_name = c.index_name)
            from information_schema.table_constraints c
                left join information_schema.check_constraints k using (constraint_schema, constraint_name)
                left join information_schema.referential_constraints r using (constraint_schema, constraint_name)
            where c.table_schema in ('PUBLIC', 'SALES')
            """, """
            select 'index', i.table_schema, i.table_name, i.index_schema, i.index_name, i.index_type_name,
                (select listagg(c.column_name || ' ' || c.ordering_specification, ',') within group (order by c.ordinal_position)
                    from information_schema.index_columns c
                    where c.index_schema = i.index_schema and c.index_name = i.index_name)
            from information_schema.indexes i
            where i.table_schema in ('PUBLIC', 'SALES') and not i.is_generated
            """, """
            select 'sequence', sequence_schema, sequence_name, start_value, increment
            from information_schema.sequences where sequence_schema in ('PUBLIC', 'SALES')
            """, """
            select 'domain', domain_schema, domain_name, character_maximum_length from information_schema.domains
            """, """
            select 'domain check', c.domain_name, k.check_clause
            from information_schema.domain_constraints c
                join information_schema.check_constraints k using (constraint_schema, constraint_name)
            """, """
            select 'domain of', table_name, column_name, domain_name
            from information_schema.columns where domain_name is not null
            """);

    private static final List<String> POSTGRESQL = List.of("""
            select 'column', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
                a.attgenerated, pg_get_expr(d.adbin, d.adrelid), l.collname, col_description(c.oid, a.attnum)
            from pg_attribute a
                join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'sales')
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                left join pg_collation l on l.oid = a.attcollation
            where a.attnum > 0 and not a.attisdropped
            """, """
            select 'table', n.nspname, c.relname, obj_description(c.oid)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'sales')
            where c.relkind = 'r'
            """, """
            select 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid)
            from pg_constraint where connamespace in ('public'::regnamespace, 'sales'::regnamespace) and contype <> 'n'
            """, """
            select 'index', indexdef from pg_indexes where schemaname in ('public', 'sales')
            """, """
            select 'sequence', schemaname, sequencename, start_value, increment_by
            from pg_sequences where schemaname in ('public', 'sales')
                and not exists (select 1 from pg_depend
                    where objid = (quote_ident(schemaname) || '.' || quote_ident(sequencename))::regclass and deptype = 'i')
            """, """
            select 'enum', t.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder)
            from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname
            """, """
            select 'cast', format_type(castsource, null), format_type(casttarget, null), castcontext
            from pg_cast where oid >= 16384
            """);

    /** Names of indexes and constraints are compared without case, as these databases do. */
    private static final List<String> MYSQL = List.of("""
            select 'column', table_schema, table_name, column_name, column_type, is_nullable, column_default, extra,
                generation_expression, collation_name, column_comment
            from information_schema.columns where table_schema in ('house', 'sales')
            """, """
            select 'table', table_schema, table_name, table_type, table_comment
            from information_schema.tables where table_schema in ('house', 'sales')
            """, """
            select 'constraint', c.table_schema, c.table_name, lower(c.constraint_name), c.constraint_type, r.update_rule, r.delete_rule,
                (select group_concat(concat_ws(' ', u.column_name, u.referenced_table_schema, u.referenced_table_name,
                        u.referenced_column_name) order by u.ordinal_position)
                    from information_schema.key_column_usage u
                    where u.table_schema = c.table_schema and u.table_name = c.table_name
                        and u.constraint_name = c.constraint_name)
            from information_schema.table_constraints c
                left join information_schema.referential_constraints r
                    on r.constraint_schema = c.constraint_schema and r.constraint_name = c.constraint_name
                        and r.table_name = c.table_name
            where c.table_schema in ('house', 'sales')
            """, """
            select 'index', table_schema, table_name, lower(index_name), non_unique,
                group_concat(concat_ws(' ', column_name, collation, sub_part) order by seq_in_index)
            from information_schema.statistics where table_schema in ('house', 'sales')
            group by table_schema, table_name, index_name, non_unique
            """);

    private static final String CHECKS_OF_MARIADB = """
            select 'check', constraint_schema, table_name, constraint_name, level, check_clause
            from information_schema.check_constraints where constraint_schema in ('house', 'sales')
            """;

    /** Statements that drop everything. */
    static final String DROPS_OF_SQLITE = """
            select 'drop ' || type || ' "' || name || '"' from sqlite_schema where type in ('view', 'table') order by type desc
            """;

    static final String SEQUENCES_OF_MARIADB = """
            select concat(table_schema, '.', table_name) from information_schema.tables
            where table_schema in ('house', 'sales') and table_type = 'SEQUENCE'
            """;
}
