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
                   if(t.table_type = 'VIEW', '', t.table_comment) as comment
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
            "if(c.column_default is null or c.extra like '%DEFAULT_GENERATED%', c.column_default, quote(c.column_default))";

    private static final String INDEXES = """
            select s.table_name as table_name, s.index_name as name, s.non_unique as non_unique,
                   group_concat(%1$s order by s.seq_in_index separator '\\n') as columns,
                   concat(lower(s.index_type), ' (', group_concat(
                     concat(%1$s, if(s.sub_part is null, '', concat('(', s.sub_part, ')')),
                       if(s.collation = 'D', ' desc', '')) order by s.seq_in_index separator ', '), ')') as definition
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
                     ') on update ', r.update_rule, ' on delete ', r.delete_rule) as definition
            from information_schema.key_column_usage k
            join information_schema.referential_constraints r
              on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
              and r.table_name = k.table_name
            where k.table_schema = database() and k.referenced_table_name is not null
            group by k.table_name, k.constraint_name, k.referenced_table_name, r.update_rule, r.delete_rule
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
        Map<String, List<Column>> columns = Rows.byTable(
                connection,
                COLUMNS.formatted(mariaDb ? "c.column_default" : LITERAL_OR_EXPRESSION),
                MySqlCatalog::column);
        String indexed = mariaDb ? "s.column_name" : "coalesce(s.column_name, s.expression)";
        List<Map<String, List<Constraint>>> constraints = List.of(
                Rows.byTable(connection, INDEXES.formatted(indexed), MySqlCatalog::index),
                Rows.byTable(connection, FOREIGN_KEYS, row -> constraint(Category.FOREIGN_KEY, row, "")),
                checks());
        List<Table> tables = Rows.list(connection, TABLES, row -> {
            String name = row.text("table_name");
            List<Constraint> own = new ArrayList<>();
            constraints.forEach(kind -> own.addAll(kind.getOrDefault(name, List.of())));
            return new Table(
                    name, row.text("definition"), row.text("comment"), columns.getOrDefault(name, List.of()), own);
        });
        return new Catalog(tables, sequences(), List.of());
    }

    /** MySQL before 8.0.16 reads a check and forgets it. */
    private Map<String, List<Constraint>> checks() throws SQLException {
        if (!mariaDb && Rows.list(connection, HAS_CHECKS, row -> row.text("1")).isEmpty()) {
            return Map.of();
        }
        return Rows.byTable(
                connection, mariaDb ? CHECKS_OF_MARIADB : CHECKS_OF_MYSQL, row -> constraint(Category.CHECK, row, ""));
    }

    /** A sequence is a table of one row that holds how it counts. */
    private List<Definition> sequences() throws SQLException {
        List<Definition> sequences = new ArrayList<>();
        for (String name : Rows.list(connection, SEQUENCES, row -> row.text("name"))) {
            String query = """
                    select concat_ws(' ', 'start', start_value, 'increment', increment, 'minvalue', minimum_value,
                      'maxvalue', maximum_value, 'cache', cache_size, 'cycle', cycle_option) as text from `%s`
                    """.formatted(name.replace("`", "``"));
            sequences.addAll(Rows.list(connection, query, row -> new Definition(name, row.text("text"))));
        }
        return sequences;
    }

    private static Column column(Rows.Row row) throws SQLException {
        return new Column(
                row.text("column_name"),
                row.text("type"),
                row.flag("nullable"),
                row.text("default_value"),
                row.text("identity"),
                row.text("generation"),
                row.text("comment"),
                row.text("collation"));
    }

    private static Constraint index(Rows.Row row) throws SQLException {
        if (row.text("name").equals("PRIMARY")) {
            return constraint(Category.PRIMARY_KEY, row, "primary key ");
        }
        return row.flag("non_unique")
                ? constraint(Category.INDEX, row, "index ")
                : constraint(Category.UNIQUE, row, "unique ");
    }

    private static Constraint constraint(Category category, Rows.Row row, String kind) throws SQLException {
        return new Constraint(category, row.text("name"), row.lines("columns"), kind + row.text("definition"));
    }
}
