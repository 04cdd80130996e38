package dev.retort.catalog.reader;

import dev.retort.catalog.fact.RawDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Asks PostgreSQL for the statements. Of what it prints, types come before tables, in the order in which they were made, together with the functions
 * that a default, a check, a domain, a generated column or an index calls; functions that a view calls come before views.
 */
final class PostgresDefinitions {
    /** Whatever an extension brought along comes with it. Those that PostgreSQL does not trust are for an administrator to create. */
    private static final String QUERY = """
            select o.kind, o.name, o.table_name, o.phase, o.create_sql, o.drop_sql from (
                select 0 as phase, 'extension' as kind, e.extname as name, '' as table_name,
                       'create extension if not exists ' || quote_ident(e.extname) as create_sql, '' as drop_sql,
                       'pg_extension'::regclass as catalog, e.oid
                from pg_extension e join pg_available_extension_versions v on v.name = e.extname and v.version = e.extversion
                where e.extname <> 'plpgsql' and (to_jsonb(v) ->> 'trusted')::boolean
                union all
                select 1, 'type', %1$s || y.typname, '',
                       'create domain ' || %2$s || quote_ident(y.typname) || ' as ' || format_type(y.typbasetype, y.typtypmod)
                         || coalesce(' default ' || y.typdefault, '') || case when y.typnotnull then ' not null' else '' end
                         || coalesce((select string_agg(' constraint ' || quote_ident(c.conname) || ' '
                                                          || pg_get_constraintdef(c.oid, true), '' order by c.conname)
                                      from pg_constraint c where c.contypid = y.oid and c.contype = 'c'), ''),
                       'drop domain ' || %2$s || quote_ident(y.typname), 'pg_type'::regclass, y.oid
                from pg_type y join pg_namespace n on n.oid = y.typnamespace where y.typtype = 'd'
                union all
                select 1, 'type', %1$s || y.typname, '',
                       'create type ' || %2$s || quote_ident(y.typname) || ' as enum ('
                         || (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
                             from pg_enum e where e.enumtypid = y.oid) || ')',
                       'drop type ' || %2$s || quote_ident(y.typname), 'pg_type'::regclass, y.oid
                from pg_type y join pg_namespace n on n.oid = y.typnamespace where y.typtype = 'e'
                union all
                select 1, 'composite type', %1$s || y.typname, '',
                       'create type ' || %2$s || quote_ident(y.typname) || ' as ('
                         || (select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', '
                                               order by a.attnum)
                             from pg_attribute a where a.attrelid = y.typrelid and a.attnum > 0 and not a.attisdropped) || ')',
                       'drop type ' || %2$s || quote_ident(y.typname), 'pg_type'::regclass, y.oid
                from pg_type y join pg_namespace n on n.oid = y.typnamespace join pg_class r on r.oid = y.typrelid
                where y.typtype = 'c' and r.relkind = 'c'
                union all
                select case when exists (select from pg_depend d where d.refclassid = 'pg_proc'::regclass and d.refobjid = p.oid
                                         and d.classid in ('pg_attrdef'::regclass, 'pg_constraint'::regclass,
                                                           'pg_type'::regclass, 'pg_class'::regclass)) then 1
                            when exists (select from pg_depend d where d.refclassid = 'pg_proc'::regclass and d.refobjid = p.oid
                                         and d.classid = 'pg_rewrite'::regclass) then 2
                            else 3 end,
                       case p.prokind when 'p' then 'procedure' else 'function' end, p.proname, '',
                       case when n.nspname = current_schema()
                            then regexp_replace(pg_get_functiondef(p.oid), '^(CREATE OR REPLACE \\w+ )' || quote_ident(n.nspname) || '\\.', '\\1')
                            else pg_get_functiondef(p.oid) end,
                       'drop ' || case p.prokind when 'p' then 'procedure ' else 'function ' end || %2$s || quote_ident(p.proname)
                         || '(' || pg_get_function_identity_arguments(p.oid) || ')', 'pg_proc'::regclass, p.oid
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prokind in ('f', 'p', 'w')
                union all
                select 4, case when i.indisunique then 'unique index' else 'index' end, x.relname, %1$s || t.relname,
                       pg_get_indexdef(i.indexrelid, 0, true), '', 'pg_class'::regclass, x.oid
                from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
                join pg_namespace n on n.oid = t.relnamespace
                where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
                union all
                select 4, 'exclusion', c.conname, %1$s || t.relname,
                       'alter table ' || %2$s || quote_ident(t.relname) || ' add constraint ' || quote_ident(c.conname) || ' '
                         || pg_get_constraintdef(c.oid, true), '', 'pg_constraint'::regclass, c.oid
                from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                where c.contype = 'x'
                union all
                select 5, 'materialized view', %1$s || t.relname, '',
                       'create materialized view ' || %2$s || quote_ident(t.relname) || ' as ' || pg_get_viewdef(t.oid, true),
                       'drop materialized view ' || %2$s || quote_ident(t.relname), 'pg_class'::regclass, t.oid
                from pg_class t join pg_namespace n on n.oid = t.relnamespace where t.relkind = 'm'
                union all
                select 6, 'trigger', g.tgname, %1$s || t.relname, pg_get_triggerdef(g.oid, true),
                       'drop trigger ' || quote_ident(g.tgname) || ' on ' || %2$s || quote_ident(t.relname), 'pg_trigger'::regclass, g.oid
                from pg_trigger g join pg_class t on t.oid = g.tgrelid join pg_namespace n on n.oid = t.relnamespace
                where not g.tgisinternal
                union all
                select 6, 'rule', r.rulename, t.relname, pg_get_ruledef(r.oid, true),
                       'drop rule ' || quote_ident(r.rulename) || ' on ' || %2$s || quote_ident(t.relname), 'pg_rewrite'::regclass, r.oid
                from pg_rewrite r join pg_class t on t.oid = r.ev_class join pg_namespace n on n.oid = t.relnamespace
                where r.rulename <> '_RETURN'
            ) o
            where not exists (select from pg_depend d where d.classid = o.catalog and d.objid = o.oid and d.deptype = 'e')
            order by o.phase, o.oid
            """.formatted(
                    "coalesce(nullif(n.nspname, current_schema()) || '.', '')",
                    "coalesce(quote_ident(nullif(n.nspname, current_schema())) || '.', '')");

    private PostgresDefinitions() {}

    static List<RawDefinition> read(Connection connection) throws SQLException {
        return RawDefinitions.read(QUERY, connection);
    }
}
