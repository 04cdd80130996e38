package dev.retort.catalog.sql;

import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names that a database generates for constraints without one. A later statement that drops such a constraint finds it by that name, so a name that
 * somebody gave it is a difference.
 */
final class GeneratedNames {
    private static final Pattern H2 = Pattern.compile("CONSTRAINT_[0-9A-F]+(_[0-9A-F]+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MYSQL_CHECK = Pattern.compile(".+_chk_\\d+", Pattern.CASE_INSENSITIVE);

    /** PostgreSQL truncates longer ones. */
    private static final int LIMIT = 63;

    private final String database;
    private final StoredNames names;

    GeneratedNames(String database, StoredNames names) {
        this.database = database;
        this.names = names;
    }

    /**
     * Whether a database may have generated a name, or does not need it to find the constraint.
     *
     * @param name the name in the catalog, as a schema writes it; empty for none
     * @param part the constraint
     * @param table its table
     */
    boolean mayBe(String name, TablePart part, Table table) {
        if (name.isEmpty() || part instanceof ForeignKey) {
            return true; // every foreign key of a history has a name
        }
        return switch (database) {
            case "postgresql" -> isPostgreSql(name, part, table);
            case "h2" -> part instanceof PrimaryKey || H2.matcher(plain(name)).matches();
            case "mysql" ->
                !(part instanceof Check) || MYSQL_CHECK.matcher(name).matches();
            case "mariadb" -> !(part instanceof Check);
            default -> true; // SQLite makes the table again
        };
    }

    /** {@code booking_guest_id_key}, numbered where that was taken. */
    private boolean isPostgreSql(String name, TablePart part, Table table) {
        String stored = names.key(name);
        String end = "_" + label(part) + "\\d*";
        if (stored.getBytes(StandardCharsets.UTF_8).length >= LIMIT - 1) {
            return stored.matches("(?s).*" + end);
        }
        if (part instanceof Check check && check.column().isEmpty()) {
            return stored.startsWith(names.key(Names.simple(table.name())) + "_") && stored.matches("(?s).*" + end);
        }
        String columns =
                columns(part).stream().map(column -> "_" + names.key(column)).collect(Collectors.joining());
        String start = names.key(Names.simple(table.name())) + columns;
        return stored.startsWith(start) && stored.substring(start.length()).matches(end);
    }

    private static String label(TablePart part) {
        return part instanceof PrimaryKey ? "pkey" : part instanceof Check ? "check" : "key";
    }

    private static List<String> columns(TablePart part) {
        if (part instanceof UniqueConstraint unique) {
            return unique.columns();
        }
        return part instanceof Check check ? List.of(check.column()) : List.of();
    }

    private static String plain(String name) {
        return name.replace("`", "").toUpperCase(Locale.ROOT);
    }
}
