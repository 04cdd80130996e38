package dev.retort.catalog.scratch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The statements that make a copy of a database of MariaDB or MySQL beside it, on the same server. */
final class MySqlCopy {
    private static final String TABLES = """
            select table_name, table_type from information_schema.tables where table_schema = database()
            order by table_type = 'VIEW', table_type <> 'SEQUENCE', table_name""";

    /** Computed columns take no value. */
    private static final String COLUMNS = """
            select group_concat(concat('`', replace(column_name, '`', '``'), '`') order by ordinal_position)
            from information_schema.columns
            where table_schema = database() and table_name = ? and coalesce(generation_expression, '') = ''""";

    private static final Pattern DEFINER = Pattern.compile(" DEFINER=`[^`]*`(@`[^`]*`)?");

    private final String database;
    private final List<String> statements = new ArrayList<>();

    private MySqlCopy(String database) {
        this.database = database;
    }

    /**
     * The statements, for a connection to the copy, which is empty.
     *
     * @param original connections to the original
     */
    static List<String> of(DataSource original) throws SQLException {
        try (Connection connection = original.getConnection()) {
            MySqlCopy copy = new MySqlCopy(connection.getCatalog());
            copy.statements.add("set foreign_key_checks = 0");
            copy.routines(connection);
            copy.tables(connection);
            copy.triggers(connection);
            copy.statements.add("set foreign_key_checks = 1");
            return List.copyOf(copy.statements);
        }
    }

    private void tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set group_concat_max_len = 1000000");
        }
        // A key may be 0, which would ask for a new number, and a date may be one that strict modes refuse.
        statements.add("set sql_mode = 'NO_AUTO_VALUE_ON_ZERO'");
        List<String> views = new ArrayList<>();
        for (List<String> table : rows(connection, TABLES, 2)) {
            String name = quoted(table.get(0));
            switch (table.get(1)) {
                case "VIEW" -> views.add(table.get(0));
                case "SEQUENCE" -> sequence(connection, name);
                default -> table(connection, table.get(0), name);
            }
        }
        // Views and triggers keep the mode that they are created in.
        statements.add("set sql_mode = default");
        views(connection, views);
    }

    /** Each after those that it reads, which its definition names with their database. */
    private void views(Connection connection, List<String> views) throws SQLException {
        Map<String, String> definitions = new LinkedHashMap<>();
        for (String view : views) {
            definitions.put(
                    view,
                    rows(
                                    connection,
                                    "select view_definition from information_schema.views where table_schema = database() and table_name = "
                                            + literal(view),
                                    1)
                            .get(0)
                            .get(0));
        }
        List<String> rest = new ArrayList<>(views);
        while (!rest.isEmpty()) {
            String next = rest.stream()
                    .filter(view ->
                            rest.stream().noneMatch(other -> !other.equals(view) && reads(definitions, view, other)))
                    .findFirst()
                    .orElse(rest.get(0));
            rest.remove(next);
            create(connection, "view", quoted(next), 2);
        }
    }

    private boolean reads(Map<String, String> definitions, String view, String other) {
        return String.valueOf(definitions.get(view)).contains(quoted(database) + "." + quoted(other));
    }

    private void table(Connection connection, String table, String name) throws SQLException {
        create(connection, "table", name, 2);
        String columns =
                rows(connection, COLUMNS.replace("?", literal(table)), 1).get(0).get(0);
        statements.add(
                "insert into %s (%s) select %s from %s.%s".formatted(name, columns, columns, quoted(database), name));
    }

    private void sequence(Connection connection, String name) throws SQLException {
        create(connection, "sequence", name, 2);
        String next = rows(connection, "select next_not_cached_value from " + name, 1)
                .get(0)
                .get(0);
        statements.add("alter sequence %s restart %s".formatted(name, next));
    }

    private void triggers(Connection connection) throws SQLException {
        for (List<String> trigger : rows(
                connection,
                "select trigger_name from information_schema.triggers where trigger_schema = database() order by event_object_table, action_order",
                1)) {
            create(connection, "trigger", quoted(trigger.get(0)), 3);
        }
    }

    private void routines(Connection connection) throws SQLException {
        for (List<String> routine : rows(
                connection,
                "select routine_type, routine_name from information_schema.routines where routine_schema = database() order by routine_type, routine_name",
                2)) {
            create(connection, routine.get(0), quoted(routine.get(1)), 3);
        }
    }

    /** As the database itself writes an object, without the name of the original. The copy belongs to the user who makes it. */
    private void create(Connection connection, String kind, String name, int column) throws SQLException {
        List<List<String>> shown = rows(connection, "show create " + kind + " " + name, column);
        statements.add(
                DEFINER.matcher(shown.get(0).get(column - 1)).replaceFirst("").replace(quoted(database) + ".", ""));
    }

    private static List<List<String>> rows(Connection connection, String sql, int columns) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
