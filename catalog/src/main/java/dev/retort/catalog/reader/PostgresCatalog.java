package dev.retort.catalog.reader;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.CatalogDefinition;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.catalog.fact.Category;
import dev.retort.catalog.fact.ConstraintDetails;
import dev.retort.schema.ReferentialAction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads PostgreSQL's {@code pg_catalog} (PostgreSQL 18, "System Catalogs"); also right for 14 to 17. What an extension brought along is its own. */
record PostgresCatalog(Connection connection) {
    /** Schemas that are the user's, as {@code n}. */
    private static final String USER_SCHEMA = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

    /** What an extension brought along is its own; of the catalog and with the id that are named. */
    private static final String USER_OBJECT = USER_SCHEMA
            + " and not exists (select from pg_depend m where m.classid = '%s'::regclass and m.objid = %s and m.deptype = 'e')";

    private static final String OF_USER = USER_OBJECT.formatted("pg_class", "t.oid");

    private static final String TABLE_NAME =
            "coalesce(nullif(n.nspname, current_schema()) || '.', '') || t.relname as table_name";

    private static final String TABLES = """
            select %s,
                   case t.relkind when 'v' then 'view as ' || regexp_replace(pg_get_viewdef(t.oid), '\\s+', ' ', 'g')
                                  when 'm' then 'materialized view as ' || pg_get_viewdef(t.oid)
                                  when 'p' then 'table partition by ' || pg_get_partkeydef(t.oid)
                                  else case when t.relispartition then 'partition' else 'table' end end as definition,
                   obj_description(t.oid, 'pg_class') as comment
            from pg_class t join pg_namespace n on n.oid = t.relnamespace
            where t.relkind in ('r', 'p', 'v', 'm') and %s
            order by 1
            """.formatted(TABLE_NAME, OF_USER);

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
                         order by k.position) as columns,
                   coalesce(nullif(rn.nspname, current_schema()) || '.', '') || r.relname as target,
                   array(select a.attname::text
                         from unnest(c.confkey) with ordinality as k (attnum, position)
                         join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.attnum
                         order by k.position) as target_columns,
                   c.confdeltype::text as delete_rule, c.confupdtype::text as update_rule,
                   concat_ws(' ', case when c.contype = 'x' then 'exclude' end,
                     case when c.condeferrable then 'deferrable' end, case when c.condeferred then 'initially deferred' end,
                     case when not c.convalidated then 'not valid' end, case when c.confmatchtype = 'f' then 'match full' end,
                     substring(pg_get_constraintdef(c.oid) from '(?:NULLS NOT DISTINCT|INCLUDE \\([^)]*\\)|NOT ENFORCED)')) as more
            from pg_constraint c
            join pg_class t on t.oid = c.conrelid
            join pg_namespace n on n.oid = t.relnamespace
            left join pg_class r on r.oid = c.confrelid
            left join pg_namespace rn on rn.oid = r.relnamespace
            where c.contype in ('p', 'u', 'f', 'c', 'x') and %s
            order by 1, 2
            """.formatted(TABLE_NAME, USER_SCHEMA);

    private static final String INDEXES = """
            select %s, x.relname as name,
                   case when i.indisunique then 'unique ' else '' end || 'index'
                     || substring(pg_get_indexdef(i.indexrelid) from ' USING .*$') as definition,
                   array(select pg_get_indexdef(i.indexrelid, k, true)
                         from generate_series(1, i.indnkeyatts) as k order by k) as columns,
                   array(select coalesce(a.attname::text, pg_get_indexdef(i.indexrelid, k, false))
                         from generate_series(1, i.indnkeyatts) as k
                         left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k - 1] and a.attnum > 0
                         order by k) as parts,
                   array(select (i.indkey[k - 1] <> 0)::text from generate_series(1, i.indnkeyatts) as k order by k) as is_column,
                   array(select (i.indoption[k - 1] & 1 = 1)::text from generate_series(1, i.indnkeyatts) as k order by k) as descending,
                   i.indisunique as is_unique,
                   concat_ws(' ', case when m.amname <> 'btree' then 'using ' || m.amname end,
                     case when exists (select from generate_series(1, i.indnkeyatts) as k
                                       where (i.indoption[k - 1] & 1) <> (i.indoption[k - 1] >> 1 & 1)) then 'nulls first or last' end,
                     case when m.amname = 'btree' and exists (select from generate_series(1, i.indnkeyatts) as k
                                       join pg_opclass o on o.oid = i.indclass[k - 1] where not o.opcdefault) then 'operator class' end,
                     substring(pg_get_indexdef(i.indexrelid) from '(?:NULLS NOT DISTINCT|INCLUDE \\([^)]*\\))'),
                     'where ' || pg_get_expr(i.indpred, i.indrelid), case when not i.indisvalid then 'invalid' end) as more
            from pg_index i
            join pg_class x on x.oid = i.indexrelid
            join pg_am m on m.oid = x.relam
            join pg_class t on t.oid = i.indrelid
            join pg_namespace n on n.oid = t.relnamespace
            where %s
              and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
            order by 1, 2
            """.formatted(TABLE_NAME, USER_SCHEMA);

    private static final String SEQUENCES = """
            select coalesce(nullif(n.nspname, current_schema()) || '.', '') || t.relname as name,
                   concat_ws(' ', format_type(s.seqtypid, null), 'start', s.seqstart, 'increment', s.seqincrement,
                     'minvalue', s.seqmin, 'maxvalue', s.seqmax, 'cache', s.seqcache, 'cycle', s.seqcycle) as text,
                   s.seqstart, s.seqincrement,
                   concat_ws(' ', case when s.seqtypid <> 'bigint'::regtype then 'as ' || format_type(s.seqtypid, null) end,
                     case when s.seqmin <> case when s.seqincrement > 0 then 1 else -9223372036854775808 end then 'minvalue ' || s.seqmin end,
                     case when s.seqmax <> case when s.seqincrement > 0 then 9223372036854775807 else -1 end then 'maxvalue ' || s.seqmax end,
                     case when s.seqcache <> 1 then 'cache ' || s.seqcache end, case when s.seqcycle then 'cycle' end) as options,
                   exists (select from pg_depend d
                           where d.classid = 'pg_class'::regclass and d.objid = t.oid and d.deptype = 'a' and d.refobjsubid > 0) as owned
            from pg_sequence s
            join pg_class t on t.oid = s.seqrelid
            join pg_namespace n on n.oid = t.relnamespace
            where %s
              and not exists (select from pg_depend d
                              where d.classid = 'pg_class'::regclass and d.objid = t.oid and d.deptype = 'i')
            order by 1
            """.formatted(OF_USER);

    private static final String TYPES = """
            select coalesce(nullif(n.nspname, current_schema()) || '.', '') || y.typname as name,
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
                   end as text,
                   y.typtype = 'e' as is_enum,
                   array(select e.enumlabel::text from pg_enum e where e.enumtypid = y.oid order by e.enumsortorder) as labels,
                   array(select a.attname::text from pg_attribute a where r.relkind = 'c' and a.attrelid = r.oid
                         and a.attnum > 0 and not a.attisdropped order by a.attnum) as attribute_names,
                   array(select format_type(a.atttypid, a.atttypmod) from pg_attribute a where r.relkind = 'c'
                         and a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as attribute_types
            from pg_type y
            join pg_namespace n on n.oid = y.typnamespace
            left join pg_class r on r.oid = y.typrelid
            where (y.typtype in ('e', 'd') or y.typtype = 'c' and r.relkind = 'c') and %s
            union all
            select 'cast ' || format_type(castsource, null) || ' as ' || format_type(casttarget, null),
                   concat_ws(' ', 'context', castcontext::text, 'method', castmethod::text), false, array[]::text[],
                   array[]::text[], array[]::text[]
            from pg_cast
            where oid >= 16384 and not exists (select from pg_depend d where d.classid = 'pg_cast'::regclass
                                               and d.objid = pg_cast.oid and d.deptype = 'e')
            order by 1
            """.formatted(USER_OBJECT.formatted("pg_type", "y.oid"));

    Catalog read() throws SQLException {
        Map<String, List<CatalogColumn>> columns = Rows.byTable(connection, COLUMNS, PostgresCatalog::column);
        Map<String, List<CatalogConstraint>> constraints =
                Rows.byTable(connection, CONSTRAINTS, PostgresCatalog::constraint);
        Map<String, List<CatalogConstraint>> indexes = Rows.byTable(connection, INDEXES, PostgresCatalog::index);
        List<CatalogTable> tables = Rows.list(connection, TABLES, row -> {
            String name = row.text("table_name");
            List<CatalogConstraint> own = new ArrayList<>(constraints.getOrDefault(name, List.of()));
            own.addAll(indexes.getOrDefault(name, List.of()));
            return new CatalogTable(
                    name, row.text("definition"), row.text("comment"), "", columns.getOrDefault(name, List.of()), own);
        });
        return new Catalog(
                tables,
                Rows.list(connection, SEQUENCES, PostgresCatalog::sequence),
                Rows.list(connection, TYPES, PostgresCatalog::type),
                OtherObjects.read(connection, "postgresql"));
    }

    private static CatalogDefinition sequence(Rows.Row row) throws SQLException {
        return new CatalogDefinition(
                row.text("name"),
                row.text("text"),
                new CatalogDefinition.Numbers(
                        row.number("seqstart"), row.number("seqincrement"), row.text("options"), row.flag("owned")));
    }

    private static CatalogDefinition type(Rows.Row row) throws SQLException {
        return new CatalogDefinition(row.text("name"), row.text("text"), details(row));
    }

    private static CatalogDefinition.Details details(Rows.Row row) throws SQLException {
        if (row.flag("is_enum")) {
            return new CatalogDefinition.Values(row.texts("labels"));
        }
        List<String> attributes = row.texts("attribute_names");
        return attributes.isEmpty()
                ? new CatalogDefinition.Other()
                : new CatalogDefinition.Attributes(attributes, row.texts("attribute_types"));
    }

    private static CatalogColumn column(Rows.Row row) throws SQLException {
        return new CatalogColumn(
                row.text("attname"),
                row.text("type"),
                row.flag("nullable"),
                row.text("default_value"),
                row.text("identity"),
                row.text("generated"),
                row.text("comment"),
                row.text("collation"));
    }

    private static CatalogConstraint constraint(Rows.Row row) throws SQLException {
        Category category = category(row.text("kind"));
        ConstraintDetails details = category == Category.FOREIGN_KEY
                ? new ConstraintDetails.Reference(
                        row.text("target"),
                        row.texts("target_columns"),
                        action(row.text("delete_rule")),
                        action(row.text("update_rule")),
                        row.text("more"))
                : new ConstraintDetails.Plain(row.text("more"));
        return new CatalogConstraint(category, row.text("name"), row.texts("columns"), row.text("definition"), details);
    }

    private static CatalogConstraint index(Rows.Row row) throws SQLException {
        return new CatalogConstraint(
                Category.INDEX,
                row.text("name"),
                row.texts("columns"),
                row.text("definition"),
                row.parts(row.flag("is_unique"), row.text("more")));
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

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
