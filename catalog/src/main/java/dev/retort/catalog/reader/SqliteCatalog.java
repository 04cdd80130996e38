package dev.retort.catalog.reader;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.catalog.fact.Category;
import dev.retort.catalog.fact.ConstraintDetails;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads SQLite's {@code sqlite_schema} and the pragmas that tell columns, keys and indexes (SQLite, "PRAGMA Statements"). Checks,
 * expressions and names of constraints are in the statement alone that created the table.
 */
record SqliteCatalog(Connection connection) {
    private static final String TABLES = """
            select name as table_name, type, sql from sqlite_schema
            where type in ('table', 'view') and name not like 'sqlite!_%' escape '!' and sql not like 'create virtual %'
              and name not in (select name from pragma_table_list where type = 'shadow')
            order by name
            """;

    private static final String COLUMNS = """
            select t.name as table_name, c.name as column_name, c.type, c."notnull" as is_required, c.dflt_value, c.pk
            from sqlite_schema t join pragma_table_xinfo(t.name) c
            where t.type in ('table', 'view')
            order by t.name, c.cid
            """;

    private static final String FOREIGN_KEYS = """
            select table_name, id, target, lower(on_update) as update_rule, lower(on_delete) as delete_rule,
                   group_concat("from", char(10)) as columns, group_concat("to", char(10)) as target_columns
            from (select t.name as table_name, k.id, k."table" as target, k.on_update, k.on_delete, k."from", k."to"
                  from sqlite_schema t join pragma_foreign_key_list(t.name) k
                  where t.type = 'table'
                  order by t.name, k.id, k.seq)
            group by table_name, id, target, on_update, on_delete
            order by table_name, id desc
            """;

    private static final String INDEXES = """
            select table_name, name, is_unique, origin, definition, group_concat(coalesce(part, ''), char(10)) as columns,
                   group_concat(coalesce(part, '(' || seqno || ')'), char(10)) as parts,
                   group_concat(case when cid >= 0 then 'true' else 'false' end, char(10)) as is_column,
                   group_concat(case when descending then 'true' else 'false' end, char(10)) as descending
            from (select t.name as table_name, i.name, i."unique" as is_unique, i.origin, s.sql as definition, x.name as part,
                         x.seqno, x.cid, x."desc" as descending
                  from sqlite_schema t
                  join pragma_index_list(t.name) i
                  left join sqlite_schema s on s.type = 'index' and s.name = i.name
                  join pragma_index_xinfo(i.name) x
                  where t.type = 'table' and x."key"
                  order by t.name, i.name, x.seqno)
            group by table_name, name, is_unique, origin, definition
            order by table_name, name
            """;

    Catalog read() throws SQLException {
        Map<String, List<Found>> columns = Rows.byTable(connection, COLUMNS, SqliteCatalog::column);
        Map<String, List<CatalogConstraint>> foreignKeys = Rows.byTable(
                connection,
                FOREIGN_KEYS,
                row -> new CatalogConstraint(
                        Category.FOREIGN_KEY,
                        "",
                        row.texts("columns"),
                        "foreign key",
                        row.reference(row.texts("target_columns"))));
        Map<String, List<CatalogConstraint>> indexes = Rows.byTable(connection, INDEXES, SqliteCatalog::index);
        List<CatalogTable> tables = Rows.list(connection, TABLES, row -> {
            String name = row.text("table_name");
            String sql = row.text("sql");
            List<Found> own = columns.getOrDefault(name, List.of());
            return row.text("type").equals("view")
                    ? new CatalogTable(name, "view as " + SqliteTableText.query(sql), "", "", plain(own), List.of())
                    : table(
                            name,
                            SqliteTableText.of(sql),
                            own,
                            foreignKeys.getOrDefault(name, List.of()),
                            indexes.getOrDefault(name, List.of()));
        });
        return new Catalog(tables, List.of(), List.of(), OtherObjects.read(connection, "sqlite"));
    }

    /**
     * A column as the pragma has it.
     *
     * @param key its place in the primary key, from 1; 0 for none
     */
    private record Found(CatalogColumn column, int key) {}

    private static List<CatalogColumn> plain(List<Found> columns) {
        return columns.stream().map(Found::column).toList();
    }

    private static Found column(Rows.Row row) throws SQLException {
        return new Found(
                new CatalogColumn(
                        row.text("column_name"),
                        // A computed column has these words in its type.
                        row.text("type").replaceFirst("(?i)\\s*generated always$", ""),
                        !row.flag("is_required"),
                        row.text("dflt_value"),
                        "",
                        "",
                        "",
                        ""),
                (int) row.number("pk"));
    }

    private static CatalogConstraint index(Rows.Row row) throws SQLException {
        boolean own = row.text("origin").equals("c");
        String definition = row.text("definition");
        ConstraintDetails.Parts parts = row.parts(row.flag("is_unique"), SqliteTableText.where(definition));
        return new CatalogConstraint(
                own ? Category.INDEX : row.text("origin").equals("pk") ? Category.PRIMARY_KEY : Category.UNIQUE,
                own ? row.text("name") : "",
                row.texts("columns"),
                own ? definition : "unique",
                own
                        ? new ConstraintDetails.Parts(
                                parts.unique(), SqliteTableText.parts(definition, parts.parts()), parts.more())
                        : new ConstraintDetails.None());
    }

    private static CatalogTable table(
            String name,
            SqliteTableText text,
            List<Found> columns,
            List<CatalogConstraint> foreignKeys,
            List<CatalogConstraint> indexes) {
        List<CatalogConstraint> constraints = new ArrayList<>();
        List<Found> key = columns.stream()
                .filter(each -> each.key() > 0)
                .sorted((one, other) -> Integer.compare(one.key(), other.key()))
                .toList();
        Set<String> numbered = new HashSet<>();
        if (!key.isEmpty()) {
            List<String> names = key.stream().map(each -> each.column().name()).toList();
            constraints.add(new CatalogConstraint(
                    Category.PRIMARY_KEY, text.nameOfKey(), names, "primary key (" + String.join(", ", names) + ")"));
            // The one type whose key SQLite numbers (SQLite, "Rowid Tables").
            if (key.size() == 1
                    && key.get(0).column().type().toLowerCase(Locale.ROOT).equals("integer")) {
                numbered.add(names.get(0));
            }
        }
        constraints.addAll(text.named(foreignKeys));
        indexes.stream()
                .filter(index -> index.category() != Category.PRIMARY_KEY)
                .map(text::named)
                .forEach(constraints::add);
        constraints.addAll(text.checks());
        return new CatalogTable(
                name,
                "table" + text.options(),
                "",
                "BINARY",
                columns.stream()
                        .map(each -> text.completed(
                                each.column(), numbered.contains(each.column().name())))
                        .toList(),
                constraints);
    }
}
