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
import java.util.Map;

/**
 * Reads the INFORMATION_SCHEMA of MySQL 8.0 and, where {@code mariaDb}, of MariaDB 11 ("INFORMATION_SCHEMA Tables" in both
 * manuals): the same views but for defaults, checks, expressions in indexes and sequences. Only the connection's own
 * database counts. A unique constraint is a unique index there, and a foreign key brings an index along; all of them are read.
 */
record MySqlCatalog(Connection connection, boolean mariaDb) {
    private static final String TABLES = """
            select t.table_name as table_name,
                   case t.table_type
                     when 'VIEW' then concat('view as ', replace(v.view_definition, concat('`', database(), '`.'), ''))
                     else concat_ws(' ', lower(t.table_type), t.engine, nullif(t.create_options, ''),
                       nullif(t.table_collation, s.default_collation_name)) end as definition,
                   if(t.table_type = 'VIEW', '', t.table_comment) as comment, t.table_collation as collation
            from information_schema.tables t
            join information_schema.schemata s on s.schema_name = t.table_schema
            left join information_schema.views v on v.table_schema = t.table_schema and v.table_name = t.table_name
            where t.table_schema = database() and t.table_type <> 'SEQUENCE'
            order by binary t.table_name
            """;

    /** MariaDB prints a default as an expression, MySQL a literal without its quotes. */
    private static final String COLUMNS = """
            select c.table_name as table_name, c.column_name as column_name, c.column_type as type,
                   c.is_nullable = 'YES' as nullable,
                   trim(concat(coalesce(%s, ''), ' ',
                     if(c.extra like '%%GENERATED' and c.extra not like '%%DEFAULT_GENERATED%%', '',
                       regexp_replace(c.extra, 'auto_increment|DEFAULT_GENERATED', '')))) as default_value,
                   if(c.extra like '%%auto_increment%%', 'auto_increment', '') as identity,
                   if(coalesce(c.generation_expression, '') = '', '',
                     concat(c.extra, ' ', c.generation_expression)) as generation,
                   c.column_comment as comment,
                   if(c.collation_name = t.table_collation, '', c.collation_name) as collation
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = database() and t.table_type <> 'SEQUENCE'
            order by binary c.table_name, c.ordinal_position
            """;

    private static final String LITERAL_OR_EXPRESSION =
            "if(c.column_default is null or c.extra like '%DEFAULT_GENERATED%' or c.data_type = 'bit', c.column_default,"
                    + " concat(char(39), replace(c.column_default, char(39), concat(char(39), char(39))), char(39)))";

    private static final String INDEXES = """
            select s.table_name as table_name, s.index_name as name, s.non_unique as non_unique,
                   group_concat(%1$s order by s.seq_in_index separator '\\n') as columns,
                   concat(lower(s.index_type), ' (', group_concat(
                     concat(%1$s, if(s.sub_part is null, '', concat('(', s.sub_part, ')')),
                       if(s.collation = 'D', ' desc', '')) order by s.seq_in_index separator ', '), ')') as definition,
                   group_concat(concat(%1$s, if(s.sub_part is null, '', concat('(', s.sub_part, ')')))
                     order by s.seq_in_index separator '\\n') as parts,
                   group_concat(if(s.column_name is null or s.sub_part is not null, 'false', 'true')
                     order by s.seq_in_index separator '\\n') as is_column,
                   group_concat(if(s.collation = 'D', 'true', 'false') order by s.seq_in_index separator '\\n') as descending,
                   if(s.index_type = 'BTREE', '', concat('using ', lower(s.index_type))) as more
            from information_schema.statistics s
            where s.table_schema = database()
            group by s.table_name, s.index_name, s.non_unique, s.index_type
            order by binary s.table_name, s.index_name
            """;

    private static final String FOREIGN_KEYS = """
            select k.table_name as table_name, k.constraint_name as name,
                   group_concat(k.column_name order by k.ordinal_position separator '\\n') as columns,
                   concat('foreign key (', group_concat(k.column_name order by k.ordinal_position separator ', '),
                     ') references ', k.referenced_table_name, ' (',
                     group_concat(k.referenced_column_name order by k.ordinal_position separator ', '),
                     ') on update ', r.update_rule, ' on delete ', r.delete_rule) as definition,
                   if(k.referenced_table_schema = database(), k.referenced_table_name,
                     concat(k.referenced_table_schema, '.', k.referenced_table_name)) as target,
                   group_concat(k.referenced_column_name order by k.ordinal_position separator '\\n') as target_columns,
                   r.update_rule as update_rule, r.delete_rule as delete_rule
            from information_schema.key_column_usage k
            join information_schema.referential_constraints r
              on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
              and r.table_name = k.table_name
            where k.table_schema = database() and k.referenced_table_name is not null
            group by k.table_name, k.constraint_name, k.referenced_table_schema, k.referenced_table_name, r.update_rule,
                     r.delete_rule
            order by binary k.table_name, k.constraint_name
            """;

    /** The check of a column has the column's name; {@code CONSTRAINT_2} is numbered by the order of creation, so it says nothing. */
    private static final String CHECKS_OF_MARIADB = """
            select table_name as table_name,
                   if(level = 'Column' or constraint_name regexp '^CONSTRAINT_[0-9]+$', '', constraint_name) as name,
                   if(level = 'Column', constraint_name, null) as columns, check_clause as definition
            from information_schema.check_constraints
            where constraint_schema = database()
            order by binary table_name, constraint_name
            """;

    private static final String CHECKS_OF_MYSQL = """
            select t.table_name as table_name, t.constraint_name as name, null as columns, c.check_clause as definition
            from information_schema.table_constraints t
            join information_schema.check_constraints c
              on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
            where t.table_schema = database() and t.constraint_type = 'CHECK'
            order by binary t.table_name, t.constraint_name
            """;

    private static final String HAS_CHECKS = """
            select 1 from information_schema.tables
            where table_schema = 'information_schema' and upper(table_name) = 'CHECK_CONSTRAINTS'
            """;

    private static final String SEQUENCES = """
            select table_name as name from information_schema.tables
            where table_schema = database() and table_type = 'SEQUENCE'
            order by binary table_name
            """;

    Catalog read() throws SQLException {
        Map<String, List<CatalogColumn>> columns = Rows.byTable(
                connection,
                COLUMNS.formatted(mariaDb ? "c.column_default" : LITERAL_OR_EXPRESSION),
                MySqlCatalog::column);
        String indexed = mariaDb ? "s.column_name" : "coalesce(s.column_name, s.expression)";
        List<Map<String, List<CatalogConstraint>>> constraints = List.of(
                Rows.byTable(connection, INDEXES.formatted(indexed), MySqlCatalog::index),
                Rows.byTable(connection, FOREIGN_KEYS, MySqlCatalog::foreignKey),
                checks());
        List<CatalogTable> tables = Rows.list(connection, TABLES, row -> {
            String name = row.text("table_name");
            List<CatalogConstraint> own = new ArrayList<>();
            constraints.forEach(kind -> own.addAll(kind.getOrDefault(name, List.of())));
            return new CatalogTable(
                    name,
                    row.text("definition"),
                    row.text("comment"),
                    row.text("collation"),
                    columns.getOrDefault(name, List.of()),
                    own);
        });
        return new Catalog(
                tables, sequences(), List.of(), OtherObjects.read(connection, mariaDb ? "mariadb" : "mysql"));
    }

    /** MySQL before 8.0.16 reads a check and forgets it. */
    private Map<String, List<CatalogConstraint>> checks() throws SQLException {
        if (!mariaDb && Rows.list(connection, HAS_CHECKS, row -> row.text("1")).isEmpty()) {
            return Map.of();
        }
        return Rows.byTable(
                connection,
                mariaDb ? CHECKS_OF_MARIADB : CHECKS_OF_MYSQL,
                row -> constraint(Category.CHECK, row, "", new ConstraintDetails.None()));
    }

    /** A sequence is a table of one row that holds how it counts. */
    private List<CatalogDefinition> sequences() throws SQLException {
        List<CatalogDefinition> sequences = new ArrayList<>();
        for (String name : Rows.list(connection, SEQUENCES, row -> row.text("name"))) {
            String query = """
                    select concat_ws(' ', 'start', start_value, 'increment', increment, 'minvalue', minimum_value,
                      'maxvalue', maximum_value, 'cache', cache_size, 'cycle', cycle_option) as text,
                      start_value, increment,
                      trim(concat(if(minimum_value <> if(increment > 0, 1, -9223372036854775807), concat(' minvalue ', minimum_value), ''),
                        if(maximum_value <> if(increment > 0, 9223372036854775806, -1), concat(' maxvalue ', maximum_value), ''),
                        if(cache_size in (0, 1000), '', concat(' cache ', cache_size)), if(cycle_option, ' cycle', ''))) as options
                    from `%s`
                    """.formatted(name.replace("`", "``"));
            sequences.addAll(Rows.list(connection, query, row -> sequence(name, row)));
        }
        return sequences;
    }

    private static CatalogColumn column(Rows.Row row) throws SQLException {
        return new CatalogColumn(
                row.text("column_name"),
                row.text("type"),
                row.flag("nullable"),
                row.text("default_value"),
                row.text("identity"),
                row.text("generation"),
                row.text("comment"),
                row.text("collation"));
    }

    private static CatalogDefinition sequence(String name, Rows.Row row) throws SQLException {
        return new CatalogDefinition(
                name,
                row.text("text"),
                new CatalogDefinition.Numbers(
                        row.number("start_value"), row.number("increment"), row.text("options"), false));
    }

    private static CatalogConstraint index(Rows.Row row) throws SQLException {
        if (row.text("name").equals("PRIMARY")) {
            return constraint(Category.PRIMARY_KEY, row, "primary key ", new ConstraintDetails.None());
        }
        ConstraintDetails.Parts parts = row.parts(!row.flag("non_unique"), row.text("more"));
        return parts.unique()
                ? constraint(Category.UNIQUE, row, "unique ", parts)
                : constraint(Category.INDEX, row, "index ", parts);
    }

    private static CatalogConstraint foreignKey(Rows.Row row) throws SQLException {
        return constraint(Category.FOREIGN_KEY, row, "", row.reference(row.texts("target_columns")));
    }

    private static CatalogConstraint constraint(Category category, Rows.Row row, String kind, ConstraintDetails details)
            throws SQLException {
        return new CatalogConstraint(
                category, row.text("name"), row.texts("columns"), kind + row.text("definition"), details);
    }
}
