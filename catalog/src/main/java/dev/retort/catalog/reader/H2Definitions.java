package dev.retort.catalog.reader;

import dev.retort.catalog.fact.OtherObject;
import dev.retort.catalog.fact.RawDefinition;
import dev.retort.catalog.fact.RawDefinition.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the statements from the script that H2 prints of itself ("SCRIPT" in its manual), because the information schema does not have the source
 * of a trigger. H2 prints it for administrators only.
 */
final class H2Definitions {
    private static final String IS_ADMINISTRATOR =
            "select 1 as one from information_schema.users where user_name = current_user and is_admin";

    private static final String QUOTED = "\"((?:[^\"]|\"\")*)\"";

    private static final Pattern STATEMENT = Pattern.compile(
            "^(CREATE (?:FORCE )?|ALTER )(DOMAIN|CONSTANT|ALIAS|AGGREGATE|TRIGGER) (?:" + QUOTED + "\\.)?" + QUOTED);

    private static final Pattern TABLE_OF_TRIGGER = Pattern.compile(" ON (?:" + QUOTED + "\\.)?" + QUOTED + " ");

    /** The words of the comparison for what H2 names otherwise. */
    private static final Map<String, String> KINDS =
            Map.of("DOMAIN", "type", "ALIAS", "function", "AGGREGATE", "function");

    private final String schema;

    private H2Definitions(String schema) {
        this.schema = schema;
    }

    static List<RawDefinition> read(Connection connection) throws SQLException {
        List<RawDefinition> definitions = new ArrayList<>();
        if (Rows.list(connection, IS_ADMINISTRATOR, row -> row.text("one")).isEmpty()) {
            return definitions;
        }
        H2Definitions reader = new H2Definitions(connection.getSchema());
        for (String statement :
                Rows.list(connection, "script nodata nopasswords nosettings", row -> row.text("script"))) {
            Matcher head = STATEMENT.matcher(statement);
            if (head.find()) {
                definitions.add(reader.definition(head, statement));
            }
        }
        return definitions;
    }

    private RawDefinition definition(Matcher head, String statement) {
        String create = unqualified(statement.strip().replaceFirst(";$", ""));
        String word = head.group(2);
        if (word.equals("TRIGGER")) {
            Matcher table = TABLE_OF_TRIGGER.matcher(statement);
            String name = table.find(head.end()) ? qualified(table.group(1), table.group(2)) : "";
            return new RawDefinition(
                    new OtherObject("trigger", unescaped(head.group(4)), name), Place.AT_THE_END, create, "");
        }
        String kind = KINDS.getOrDefault(word, word.toLowerCase(Locale.ROOT));
        String name = word.equals("DOMAIN") ? qualified(head.group(3), head.group(4)) : unescaped(head.group(4));
        String drop = "drop " + word.toLowerCase(Locale.ROOT) + " "
                + unqualified("\"" + head.group(3) + "\".\"" + head.group(4) + "\"");
        return new RawDefinition(
                new OtherObject(kind, name, ""),
                Place.BEFORE_TABLES,
                create,
                head.group(1).startsWith("ALTER") ? "" : drop);
    }

    private String qualified(String inSchema, String name) {
        return inSchema.equals(schema) ? unescaped(name) : unescaped(inSchema) + "." + unescaped(name);
    }

    private static String unescaped(String name) {
        return name.replace("\"\"", "\"");
    }

    /** A statement whose names in the connection's schema stand alone. What is within a literal or a name is not touched. */
    private String unqualified(String statement) {
        String own = "\"" + schema.replace("\"", "\"\"") + "\".";
        Matcher parts = Pattern.compile("'(?:[^']|'')*'|(" + Pattern.quote(own) + ")|" + QUOTED)
                .matcher(statement);
        return parts.replaceAll(part -> part.group(1) == null ? Matcher.quoteReplacement(part.group()) : "");
    }
}
