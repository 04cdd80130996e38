package dev.retort.catalog.reader;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.CatalogDefinition;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.catalog.fact.Category;
import dev.retort.catalog.fact.ConstraintDetails;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads H2's INFORMATION_SCHEMA (H2 2.4, "Information Schema"). Temporary tables are no part of a schema. */
record H2Catalog(Connection connection) {
    /** {@code CONSTRAINT_5}, {@code CONSTRAINT_51_0}: numbered by the order of creation, so it says nothing. */
    private static final Pattern MADE_UP = Pattern.compile("CONSTRAINT_[0-9A-F]+(_[0-9A-F]+)?");

    /** The text of a domain that lists its values. */
    private static final Pattern VALUES = Pattern.compile(
            "CHARACTER VARYING\\(\\d+\\) check \\(\"?VALUE\"? (?:IN\\((?:'(?:[^']|'')*'(?:, )?)+\\)|= '(?:[^']|'')*')\\)");

    private static final String TABLES = """
            select coalesce(nullif(t.table_schema, current_schema) || '.', '') || t.table_name as table_name,
                   case when t.table_type = 'VIEW' then 'view as ' || regexp_replace(v.view_definition, '\\s+', ' ') else 'table' end as definition,
                   t.remarks
            from information_schema.tables t
            left join information_schema.views v on v.table_schema = t.table_schema and v.table_name = t.table_name
            where t.table_schema <> 'INFORMATION_SCHEMA' and t.table_type in ('BASE TABLE', 'VIEW')
            order by table_name
            """;

    private static final String COLUMNS = """
            select coalesce(nullif(table_schema, current_schema) || '.', '') || table_name as table_name, column_name,
                   coalesce(domain_name, data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier)) as type,
                   is_nullable = 'YES' as nullable,
                   coalesce(column_default, '') || coalesce(' on update ' || column_on_update, '')
                     || case when default_on_null then ' on null' else '' end as default_value,
                   case when is_identity = 'YES' then identity_generation || ' start ' || identity_start
                     || ' increment ' || identity_increment || ' minvalue ' || identity_minimum
                     || ' maxvalue ' || identity_maximum || ' cache ' || identity_cache
                     || ' cycle ' || identity_cycle end as identity,
                   generation_expression, remarks, nullif(collation_name, 'OFF') as collation
            from information_schema.columns
            where table_schema <> 'INFORMATION_SCHEMA'
            order by table_schema, table_name, ordinal_position
            """;

    private static final String KEYS = """
            select coalesce(nullif(c.table_schema, current_schema) || '.', '') || c.table_name as table_name,
                   c.constraint_name, c.constraint_type, c.nulls_distinct,
                   array_agg(k.column_name order by k.ordinal_position) as columns
            from information_schema.table_constraints c
            join information_schema.key_column_usage k
              on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
            where c.constraint_type in ('PRIMARY KEY', 'UNIQUE')
            group by c.table_schema, c.table_name, c.constraint_name, c.constraint_type, c.nulls_distinct
            order by table_name, c.constraint_name
            """;

    private static final String FOREIGN_KEYS = """
            select coalesce(nullif(k.table_schema, current_schema) || '.', '') || k.table_name as table_name,
                   r.constraint_name, r.update_rule, r.delete_rule,
                   coalesce(nullif(u.table_schema, current_schema) || '.', '') || u.table_name as target,
                   array_agg(k.column_name order by k.ordinal_position) as columns,
                   array_agg(u.column_name order by k.ordinal_position) as target_columns
            from information_schema.referential_constraints r
            join information_schema.key_column_usage k
              on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
            join information_schema.key_column_usage u
              on u.constraint_schema = r.unique_constraint_schema and u.constraint_name = r.unique_constraint_name
              and u.ordinal_position = k.position_in_unique_constraint
            group by k.table_schema, k.table_name, r.constraint_name, r.update_rule, r.delete_rule,
                     u.table_schema, u.table_name
            order by table_name, r.constraint_name
            """;

    private static final String CHECKS = """
            select coalesce(nullif(t.table_schema, current_schema) || '.', '') || t.table_name as table_name,
                   t.constraint_name, c.check_clause,
                   (select array_agg(u.column_name order by u.column_name)
                    from information_schema.constraint_column_usage u
                    where u.constraint_schema = t.constraint_schema and u.constraint_name = t.constraint_name) as columns
            from information_schema.table_constraints t
            join information_schema.check_constraints c
              on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
            where t.constraint_type = 'CHECK'
            order by table_name, t.constraint_name
            """;

    private static final String INDEXES = """
            select coalesce(nullif(i.table_schema, current_schema) || '.', '') || i.table_name as table_name, i.index_name,
                   lower(i.index_type_name) || coalesce(' nulls distinct ' || i.nulls_distinct, '') as kind,
                   array_agg(c.column_name order by c.ordinal_position) as columns,
                   array_agg(c.column_name || case c.ordering_specification when 'DESC' then ' desc' else '' end
                     order by c.ordinal_position) as texts,
                   array_agg(c.column_name order by c.ordinal_position) as parts,
                   array_agg('true' order by c.ordinal_position) as is_column,
                   array_agg(case c.ordering_specification when 'DESC' then 'true' else 'false' end
                     order by c.ordinal_position) as descending,
                   i.index_type_name like 'UNIQUE%' as is_unique,
                   trim(case when i.index_type_name in ('INDEX', 'UNIQUE INDEX') then '' else lower(i.index_type_name) end
                     || case i.nulls_distinct when 'NO' then ' nulls not distinct' else '' end) as more
            from information_schema.indexes i
            join information_schema.index_columns c
              on c.index_schema = i.index_schema and c.index_name = i.index_name
            where not i.is_generated and i.table_schema <> 'INFORMATION_SCHEMA'
            group by i.table_schema, i.table_name, i.index_name, i.index_type_name, i.nulls_distinct
            order by table_name, i.index_name
            """;

    private static final String SEQUENCES = """
            select coalesce(nullif(sequence_schema, current_schema) || '.', '') || sequence_name as name,
                   data_type || ' start ' || start_value || ' increment ' || increment || ' minvalue ' || minimum_value
                     || ' maxvalue ' || maximum_value || ' cache ' || cache || ' cycle ' || cycle_option as text,
                   start_value, increment,
                   trim(case when data_type <> 'BIGINT' then 'as ' || lower(data_type) else '' end
                     || case when minimum_value <> case when increment > 0 then 1 else -9223372036854775808 end
                        then ' minvalue ' || minimum_value else '' end
                     || case when maximum_value <> case when increment > 0 then 9223372036854775807 else -1 end
                        then ' maxvalue ' || maximum_value else '' end
                     || case when cache > 0 and cache <> 32 then ' cache ' || cache else '' end
                     || case when cycle_option = 'YES' then ' cycle' else '' end) as options
            from information_schema.sequences
            order by name
            """;

    private static final String DOMAINS = """
            select coalesce(nullif(d.domain_schema, current_schema) || '.', '') || d.domain_name as name,
                   data_type_sql(d.domain_schema, d.domain_name, 'DOMAIN', d.dtd_identifier)
                     || coalesce(' default ' || d.domain_default, '')
                     || coalesce(' check (' || listagg(c.check_clause, ') check (') within group (order by c.check_clause)
                        || ')', '') as text
            from information_schema.domains d
            left join information_schema.domain_constraints dc
              on dc.domain_schema = d.domain_schema and dc.domain_name = d.domain_name
            left join information_schema.check_constraints c
              on c.constraint_schema = dc.constraint_schema and c.constraint_name = dc.constraint_name
            group by d.domain_schema, d.domain_name, d.dtd_identifier, d.domain_default
            order by name
            """;

    Catalog read() throws SQLException {
        Map<String, List<CatalogColumn>> columns = Rows.byTable(connection, COLUMNS, H2Catalog::column);
        List<Map<String, List<CatalogConstraint>>> constraints = List.of(
                Rows.byTable(connection, KEYS, H2Catalog::key),
                Rows.byTable(connection, FOREIGN_KEYS, H2Catalog::foreignKey),
                Rows.byTable(connection, CHECKS, H2Catalog::check),
                Rows.byTable(connection, INDEXES, H2Catalog::index));
        List<CatalogTable> tables = Rows.list(connection, TABLES, row -> {
            String name = row.text("table_name");
            List<CatalogConstraint> own = new ArrayList<>();
            constraints.forEach(kind -> own.addAll(kind.getOrDefault(name, List.of())));
            return new CatalogTable(
                    name, row.text("definition"), row.text("remarks"), "", columns.getOrDefault(name, List.of()), own);
        });
        return new Catalog(
                tables,
                Rows.list(connection, SEQUENCES, H2Catalog::sequence),
                Rows.list(connection, DOMAINS, H2Catalog::domain),
                OtherObjects.read(connection, "h2"));
    }

    private static CatalogDefinition sequence(Rows.Row row) throws SQLException {
        return new CatalogDefinition(
                row.text("name"),
                row.text("text"),
                new CatalogDefinition.Numbers(
                        row.number("start_value"), row.number("increment"), row.text("options"), false));
    }

    /** An enumeration with a name is a domain that checks its values. */
    private static CatalogDefinition domain(Rows.Row row) throws SQLException {
        String text = row.text("text");
        return new CatalogDefinition(
                row.text("name"),
                text,
                VALUES.matcher(text).matches()
                        ? new CatalogDefinition.Values(EnumerationLiterals.of(text))
                        : new CatalogDefinition.Other());
    }

    private static CatalogColumn column(Rows.Row row) throws SQLException {
        return new CatalogColumn(
                row.text("column_name"),
                row.text("type"),
                row.flag("nullable"),
                row.text("default_value"),
                row.text("identity"),
                row.text("generation_expression"),
                row.text("remarks"),
                row.text("collation"));
    }

    private static CatalogConstraint key(Rows.Row row) throws SQLException {
        boolean primary = row.text("constraint_type").equals("PRIMARY KEY");
        String nulls = primary ? "" : " nulls distinct " + row.text("nulls_distinct");
        List<String> columns = row.texts("columns");
        return new CatalogConstraint(
                primary ? Category.PRIMARY_KEY : Category.UNIQUE,
                constraintName(row),
                columns,
                row.text("constraint_type").toLowerCase(Locale.ROOT) + list(columns) + nulls,
                nulls.endsWith(" NO")
                        ? new ConstraintDetails.Plain("nulls not distinct")
                        : new ConstraintDetails.None());
    }

    private static CatalogConstraint foreignKey(Rows.Row row) throws SQLException {
        List<String> columns = row.texts("columns");
        String definition = "foreign key" + list(columns) + " references " + row.text("target")
                + list(row.texts("target_columns")) + " on update " + row.text("update_rule") + " on delete "
                + row.text("delete_rule");
        return new CatalogConstraint(
                Category.FOREIGN_KEY,
                constraintName(row),
                columns,
                definition,
                row.reference(row.texts("target_columns")));
    }

    private static CatalogConstraint check(Rows.Row row) throws SQLException {
        return new CatalogConstraint(
                Category.CHECK, constraintName(row), row.texts("columns"), row.text("check_clause"));
    }

    private static CatalogConstraint index(Rows.Row row) throws SQLException {
        return new CatalogConstraint(
                Category.INDEX,
                row.text("index_name"),
                row.texts("columns"),
                row.text("kind") + list(row.texts("texts")),
                row.parts(row.flag("is_unique"), row.text("more")));
    }

    private static String constraintName(Rows.Row row) throws SQLException {
        String name = row.text("constraint_name");
        return MADE_UP.matcher(name).matches() ? "" : name;
    }

    private static String list(List<String> columns) {
        return " (" + String.join(", ", columns) + ")";
    }
}
