package dev.retort.catalog.reader;

import dev.retort.catalog.fact.OtherObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Names the objects of a database that a schema has no place for, so that nobody takes them for compared. */
final class OtherObjects {
    private static final String H2 = """
            select 'trigger' as kind, trigger_name as name,
                   coalesce(nullif(event_object_schema, current_schema) || '.', '') || event_object_table as table_name
            from information_schema.triggers
            union all
            select 'function', routine_name, '' from information_schema.routines where routine_schema <> 'INFORMATION_SCHEMA'
            union all
            select 'constant', constant_name, '' from information_schema.constants
            union all
            select lower(table_type), table_name, '' from information_schema.tables
            where table_schema <> 'INFORMATION_SCHEMA' and (table_type not in ('BASE TABLE', 'VIEW') or storage_type = 'TABLE LINK')
            union all
            select 'synonym', synonym_name, '' from information_schema.synonyms
            union all
            select 'comment of view', table_name, '' from information_schema.tables where table_type = 'VIEW' and remarks <> ''
            union all
            select 'identity of its own (' || lower(identity_generation) || ' start ' || identity_start || ' increment '
                     || identity_increment || ')', column_name, table_name
            from information_schema.columns
            where is_identity = 'YES' and (identity_generation = 'ALWAYS' or identity_start <> 1 or identity_increment <> 1)
            union all
            select 'invisible column', column_name, table_name from information_schema.columns
            where not is_visible and table_schema <> 'INFORMATION_SCHEMA'
            order by 1, 2
            """;

    /** Whatever an extension brought along is its own. */
    private static final String POSTGRESQL = """
            select o.kind, o.name, o.table_name from (
                select 'trigger' as kind, g.tgname::text as name,
                       coalesce(nullif(n.nspname, current_schema()) || '.', '') || t.relname as table_name,
                       'pg_trigger'::regclass as catalog, g.oid
                from pg_trigger g join pg_class t on t.oid = g.tgrelid join pg_namespace n on n.oid = t.relnamespace
                where not g.tgisinternal and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                union all
                select case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end,
                       p.proname::text, '', 'pg_proc'::regclass, p.oid
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                union all
                select 'rule', r.rulename::text, t.relname::text, 'pg_rewrite'::regclass, r.oid
                from pg_rewrite r join pg_class t on t.oid = r.ev_class join pg_namespace n on n.oid = t.relnamespace
                where r.rulename <> '_RETURN' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                union all
                select 'policy', p.polname::text, t.relname::text, 'pg_policy'::regclass, p.oid
                from pg_policy p join pg_class t on t.oid = p.polrelid
                union all
                select 'foreign table', t.relname::text, '', 'pg_class'::regclass, t.oid
                from pg_class t where t.relkind = 'f'
                union all
                select 'partition', t.relname::text, p.relname::text, 'pg_class'::regclass, t.oid
                from pg_class t join pg_inherits i on i.inhrelid = t.oid join pg_class p on p.oid = i.inhparent
                where t.relkind in ('r', 'p') and t.relispartition
                union all
                select 'inheritance', t.relname::text, p.relname::text, 'pg_class'::regclass, t.oid
                from pg_class t join pg_inherits i on i.inhrelid = t.oid join pg_class p on p.oid = i.inhparent
                where t.relkind = 'r' and not t.relispartition
                union all
                select 'identity of its own (' || case a.attidentity when 'a' then 'always' else 'by default' end || ' start '
                         || s.seqstart || ' increment ' || s.seqincrement || ')',
                       a.attname::text, t.relname::text, 'pg_class'::regclass, t.oid
                from pg_attribute a join pg_class t on t.oid = a.attrelid
                join pg_depend d on d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
                  and d.refobjid = t.oid and d.refobjsubid = a.attnum and d.deptype = 'i'
                join pg_sequence s on s.seqrelid = d.objid
                where a.attidentity <> '' and (a.attidentity = 'a' or s.seqstart <> 1 or s.seqincrement <> 1)
                union all
                select 'comment of view', t.relname::text, '', 'pg_class'::regclass, t.oid
                from pg_class t join pg_namespace n on n.oid = t.relnamespace
                where t.relkind = 'v' and obj_description(t.oid, 'pg_class') is not null
                  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                union all
                select 'event trigger', e.evtname::text, '', 'pg_event_trigger'::regclass, e.oid from pg_event_trigger e
                union all
                select 'extension', e.extname::text, '', 'pg_extension'::regclass, e.oid
                from pg_extension e where e.extname <> 'plpgsql'
            ) o
            where not exists (select from pg_depend d where d.classid = o.catalog and d.objid = o.oid and d.deptype = 'e')
            order by 1, 2, 3
            """;

    /** One by one: the views differ in their collations, which a union does not mix. */
    private static final List<String> MYSQL = List.of("""
            select 'trigger' as kind, trigger_name as name, event_object_table as table_name
            from information_schema.triggers where trigger_schema = database() order by 2
            """, """
            select lower(routine_type) as kind, routine_name as name, '' as table_name
            from information_schema.routines where routine_schema = database() order by 1, 2
            """, """
            select 'event' as kind, event_name as name, '' as table_name
            from information_schema.events where event_schema = database() order by 2
            """, """
            select 'partition' as kind, partition_name as name, table_name as table_name
            from information_schema.partitions where table_schema = database() and partition_name is not null order by 3, 2
            """, """
            select concat('options of table (', create_options, ')') as kind, table_name as name, '' as table_name
            from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE' and create_options not in ('', 'partitioned') order by 2
            """);

    private static final String SQLITE = """
            select 'trigger' as kind, name, tbl_name as table_name from sqlite_schema where type = 'trigger'
            union all
            select 'virtual table', name, '' from sqlite_schema where type = 'table' and sql like 'create virtual %'
            union all
            select 'option of table (strict)', name, '' from pragma_table_list where strict and type = 'table'
            union all
            select 'option of table (without rowid)', name, '' from pragma_table_list where wr and type = 'table'
            order by 1, 2
            """;

    private OtherObjects() {}

    static List<OtherObject> read(Connection connection, String dialect) throws SQLException {
        List<String> queries = switch (dialect) {
            case "h2" -> List.of(H2);
            case "postgresql" -> List.of(POSTGRESQL);
            case "sqlite" -> List.of(SQLITE);
            default -> MYSQL;
        };
        List<OtherObject> others = new ArrayList<>();
        for (String query : queries) {
            others.addAll(Rows.list(
                    connection,
                    query,
                    row -> new OtherObject(row.text("kind"), row.text("name"), row.text("table_name"))));
        }
        return others;
    }
}
