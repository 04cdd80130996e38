package dev.retort.conformance.database;

import dev.retort.conformance.catalog.Catalog;
import dev.retort.conformance.catalog.Category;
import dev.retort.conformance.catalog.Column;
import dev.retort.conformance.catalog.Constraint;
import dev.retort.conformance.catalog.Definition;
import dev.retort.conformance.catalog.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads PostgreSQL's {@code pg_catalog} (PostgreSQL 18, "System Catalogs"); also right for 14 to 17. */
record PostgresCatalog(Connection connection) {
    /** Schemas that are the user's, as {@code n}. */
    private static final String USER_SCHEMA = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

    private static final String TABLE_NAME =
            "coalesce(nullif(n.nspname, 'public') || '.', '') || t.relname as table_name";

    private static final String TABLES = """
            select %s,
                   case t.relkind when 'v' then 'view as ' || regexp_replace(pg_get_viewdef(t.oid), '\\s+', ' ', 'g')
                                  when 'm' then 'materialized view as ' || pg_get_viewdef(t.oid)
                                  when 'p' then 'table partition by ' || pg_get_partkeydef(t.oid)
                                  else 'table' end as definition,
                   obj_description(t.oid, 'pg_class') as comment
            from pg_class t join pg_namespace n on n.oid = t.relnamespace
            where t.relkind in ('r', 'p', 'v', 'm') and %s
            order by 1
            """.formatted(TABLE_NAME, USER_SCHEMA);

    private static final String COLUMNS = """
            select %s, a.attname, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
                   case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as default_value,
                   case when a.attgenerated <> '' then a.attgenerated::text || ' ' || pg_get_expr(d.adbin, d.adrelid) end
                     as generated,
                   case a.attidentity when 'a' then 'ALWAYS ' when 'd' then 'BY DEFAULT ' end || concat_ws(' ',
                     'start', s.seqstart, 'increment', s.seqincrement, 'minvalue', s.seqmin, 'maxvalue', s.seqmax,
                     'cache', s.seqcache, 'cycle', s.seqcycle) as identity,
                   col_description(t.oid, a.attnum) as comment,
                   case when a.attcollation <> y.typcollation then l.collname end as collation
            from pg_attribute a
            join pg_class t on t.oid = a.attrelid
            join pg_namespace n on n.oid = t.relnamespace
            join pg_type y on y.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            left join pg_collation l on l.oid = a.attcollation
            left join pg_depend i on i.refclassid = 'pg_class'::regclass and i.refobjid = a.attrelid
              and i.refobjsubid = a.attnum and i.classid = 'pg_class'::regclass and i.deptype = 'i'
            left join pg_sequence s on s.seqrelid = i.objid
            where a.attnum > 0 and not a.attisdropped and t.relkind in ('r', 'p', 'v', 'm') and %s
            order by 1, a.attnum
            """.formatted(TABLE_NAME, USER_SCHEMA);

    private static final String CONSTRAINTS = """
            select %s, c.conname as name, c.contype::text as kind, pg_get_constraintdef(c.oid) as definition,
                   array(select a.attname::text
                         from unnest(c.conkey) with ordinality as k (attnum, position)
                         join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
                         order by k.position) as columns
            from pg_constraint c
            join pg_class t on t.oid = c.conrelid
            join pg_namespace n on n.oid = t.relnamespace
            where c.contype in ('p', 'u', 'f', 'c', 'x') and %s
            order by 1, 2
            """.formatted(TABLE_NAME, USER_SCHEMA);

    private static final String INDEXES = """
            select %s, x.relname as name,
                   case when i.indisunique then 'unique ' else '' end || 'index'
                     || substring(pg_get_indexdef(i.indexrelid) from ' USING .*$') as definition,
                   array(select pg_get_indexdef(i.indexrelid, k, true)
                         from generate_series(1, i.indnkeyatts) as k order by k) as columns
            from pg_index i
            join pg_class x on x.oid = i.indexrelid
            join pg_class t on t.oid = i.indrelid
            join pg_namespace n on n.oid = t.relnamespace
            where %s
              and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
            order by 1, 2
            """.formatted(TABLE_NAME, USER_SCHEMA);

    private static final String SEQUENCES = """
            select coalesce(nullif(n.nspname, 'public') || '.', '') || t.relname as name,
                   concat_ws(' ', format_type(s.seqtypid, null), 'start', s.seqstart, 'increment', s.seqincrement,
                     'minvalue', s.seqmin, 'maxvalue', s.seqmax, 'cache', s.seqcache, 'cycle', s.seqcycle) as text
            from pg_sequence s
            join pg_class t on t.oid = s.seqrelid
            join pg_namespace n on n.oid = t.relnamespace
            where %s
              and not exists (select from pg_depend d
                              where d.classid = 'pg_class'::regclass and d.objid = t.oid and d.deptype = 'i')
            order by 1
            """.formatted(USER_SCHEMA);

    private static final String TYPES = """
            select coalesce(nullif(n.nspname, 'public') || '.', '') || y.typname as name,
                   case y.typtype
                     when 'e' then 'enum ' || array(select e.enumlabel from pg_enum e where e.enumtypid = y.oid
                                                    order by e.enumsortorder)::text
                     when 'd' then 'domain ' || format_type(y.typbasetype, y.typtypmod)
                       || case when y.typnotnull then ' not null' else '' end || coalesce(' default ' || y.typdefault, '')
                       || array(select pg_get_constraintdef(c.oid) from pg_constraint c where c.contypid = y.oid
                                and c.contype = 'c' order by 1)::text
                     else 'composite ' || array(select a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                                                from pg_attribute a where a.attrelid = y.typrelid and a.attnum > 0
                                                and not a.attisdropped order by a.attnum)::text
                   end as text
            from pg_type y
            join pg_namespace n on n.oid = y.typnamespace
            left join pg_class r on r.oid = y.typrelid
            where (y.typtype in ('e', 'd') or y.typtype = 'c' and r.relkind = 'c') and %s
            union all
            select 'cast ' || format_type(castsource, null) || ' as ' || format_type(casttarget, null),
                   concat_ws(' ', 'context', castcontext::text, 'method', castmethod::text)
            from pg_cast where oid >= 16384
            order by 1
            """.formatted(USER_SCHEMA);

    Catalog read() throws SQLException {
        Map<String, List<Column>> columns = Rows.byTable(connection, COLUMNS, PostgresCatalog::column);
        Map<String, List<Constraint>> constraints =
                Rows.byTable(connection, CONSTRAINTS, row -> constraint(row, category(row.text("kind"))));
        Map<String, List<Constraint>> indexes =
                Rows.byTable(connection, INDEXES, row -> constraint(row, Category.INDEX));
        List<Table> tables = Rows.list(connection, TABLES, row -> {
            String name = row.text("table_name");
            List<Constraint> own = new ArrayList<>(constraints.getOrDefault(name, List.of()));
            own.addAll(indexes.getOrDefault(name, List.of()));
            return new Table(
                    name, row.text("definition"), row.text("comment"), columns.getOrDefault(name, List.of()), own);
        });
        return new Catalog(tables, definitions(SEQUENCES), definitions(TYPES));
    }

    private List<Definition> definitions(String query) throws SQLException {
        return Rows.list(connection, query, row -> new Definition(row.text("name"), row.text("text")));
    }

    private static Column column(Rows.Row row) throws SQLException {
        return new Column(
                row.text("attname"),
                row.text("type"),
                row.flag("nullable"),
                row.text("default_value"),
                row.text("identity"),
                row.text("generated"),
                row.text("comment"),
                row.text("collation"));
    }

    private static Constraint constraint(Rows.Row row, Category category) throws SQLException {
        return new Constraint(category, row.text("name"), row.texts("columns"), row.text("definition"));
    }

    /** An exclusion constraint is an index with an operator of its own, and counted among them. */
    private static Category category(String kind) {
        return switch (kind) {
            case "p" -> Category.PRIMARY_KEY;
            case "u" -> Category.UNIQUE;
            case "f" -> Category.FOREIGN_KEY;
            case "c" -> Category.CHECK;
            case "x" -> Category.INDEX;
            default -> throw new IllegalArgumentException("unknown kind of constraint: " + kind);
        };
    }
}
