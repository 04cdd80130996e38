package dev.retort.catalog.reader;

import dev.retort.catalog.fact.OtherObject;
import dev.retort.catalog.fact.RawDefinition;
import dev.retort.catalog.fact.RawDefinition.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks MariaDB or MySQL for the statements, by {@code show create}. The user who runs a statement becomes its
 * definer, because that of the database may exist nowhere else. What was created under another {@code sql_mode} than that of the connection would
 * mean something else when it is created here, and is left out; so is a routine whose text the user may not see.
 */
final class MySqlDefinitions {
    /** Not its {@code action_statement}: in that of MySQL, a quote within a literal is no longer doubled. */
    private static final String TRIGGERS = """
            select t.trigger_name as name, t.event_object_table as table_name,
                   concat('trigger `', replace(t.trigger_name, '`', '``'), '`') as quoted,
                   concat('create trigger `', replace(t.trigger_name, '`', '``'), '` ', lower(t.action_timing), ' ',
                     lower(t.event_manipulation), ' on `', replace(t.event_object_table, '`', '``'), '` for each row ') as head
            from information_schema.triggers t
            where t.trigger_schema = database() and t.sql_mode = @@sql_mode
            order by binary t.event_object_table, t.action_timing, t.event_manipulation, t.action_order
            """;

    private static final String ROUTINES = """
            select lower(r.routine_type) as kind, r.routine_name as name,
                   concat(lower(r.routine_type), ' `', replace(r.routine_name, '`', '``'), '`') as quoted
            from information_schema.routines r
            where r.routine_schema = database() and r.sql_mode = @@sql_mode and r.routine_type in ('FUNCTION', 'PROCEDURE')
            order by r.routine_type, binary r.routine_name
            """;

    private static final String NAME = "`(?:[^`]|``)*`";
    private static final Pattern DEFINER = Pattern.compile("^CREATE DEFINER=" + NAME + "(?:@" + NAME + ")? ");

    /** All before the body of a trigger, as somebody wrote it: the table may be qualified. They are read in the order of their execution. */
    private static final Pattern HEAD_OF_TRIGGER = Pattern.compile(
            "^(?:[^`]|" + NAME + ")*?\\bfor\\s+each\\s+row\\s*(?:(?:follows|precedes)\\s+(?:\\w+|" + NAME + "))?\\s*",
            Pattern.CASE_INSENSITIVE);

    /** An object of the catalog, and its kind and name as SQL. */
    private record Named(OtherObject object, String quoted, String head) {}

    private MySqlDefinitions() {}

    static List<RawDefinition> read(Connection connection) throws SQLException {
        List<RawDefinition> definitions = new ArrayList<>();
        for (Named routine : Rows.list(
                connection,
                ROUTINES,
                row -> new Named(new OtherObject(row.text("kind"), row.text("name"), ""), row.text("quoted"), ""))) {
            created(connection, routine, "create " + routine.object().kind())
                    .map(text -> DEFINER.matcher(text).replaceFirst("CREATE "))
                    .forEach(text -> definitions.add(
                            new RawDefinition(routine.object(), Place.BEFORE_VIEWS, text, "drop " + routine.quoted())));
        }
        for (Named trigger : Rows.list(
                connection,
                TRIGGERS,
                row -> new Named(
                        new OtherObject("trigger", row.text("name"), row.text("table_name")),
                        row.text("quoted"),
                        row.text("head")))) {
            created(connection, trigger, "sql original statement")
                    .map(text -> trigger.head() + HEAD_OF_TRIGGER.matcher(text).replaceFirst(""))
                    .forEach(text -> definitions.add(new RawDefinition(trigger.object(), Place.AT_THE_END, text, "")));
        }
        return definitions;
    }

    /** What the database prints of one object; nothing where the user may not see it. */
    private static Stream<String> created(Connection connection, Named object, String column) throws SQLException {
        return Rows.list(connection, "show create " + object.quoted(), row -> row.text(column)).stream()
                .filter(text -> !text.isEmpty());
    }
}
