package dev.retort.catalog.sql;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types of one database in one spelling: {@code varchar(20)} and {@code character varying(20)}, {@code timestamp} and {@code
 * timestamp(6)} are the same.
 */
final class TypeNames {
    /** A name, numbers in parentheses, and what follows: {@code timestamp(6) with time zone}. */
    private static final Pattern TYPE = Pattern.compile("(?s)([^(]+?)\\s*(?:\\(([^()]*)\\)\\s*(.*))?");

    private static final Pattern ARRAY =
            Pattern.compile("(?s)(.+?)(?:\\s+array\\b\\s*(?:\\[(\\d+)\\])?|((?:\\[\\d*\\])+))");

    /** PostgreSQL warns of more than microseconds, and keeps those. */
    private static final Pattern TOO_PRECISE = Pattern.compile("time\\D*(?:[7-9]|\\d\\d+)");

    private static final Pattern CHARACTER_SET = Pattern.compile("\\s+(?:character set|charset|collate)\\s+\\S+");

    private final String dialect;
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> defaults;

    private TypeNames(String dialect, Map<String, String> defaults, String... groups) {
        this.dialect = dialect;
        this.defaults = defaults;
        for (String group : groups) {
            List<String> names = Arrays.asList(group.split(", ", -1));
            names.forEach(name -> aliases.put(name, names.get(0)));
        }
    }

    /** The types of a database, by the name of its dialect. */
    static TypeNames of(String dialect) {
        return switch (dialect) {
            case "h2" -> H2;
            case "postgresql" -> POSTGRESQL;
            case "mariadb", "mysql" -> MYSQL;
            default -> SQLITE;
        };
    }

    /** H2 2.4, "Data Types". */
    private static final TypeNames H2 = new TypeNames(
            "h2",
            Map.of(
                    "timestamp", "6",
                    "timestamp with time zone", "6",
                    "time", "0",
                    "time with time zone", "0",
                    "character", "1",
                    "binary", "1",
                    "character varying", "1048576",
                    "binary varying", "1048576"),
            "character varying, varchar, varchar2, nvarchar, nvarchar2, char varying, varchar_casesensitive, national character varying,"
                    + " text, tinytext, mediumtext, longtext, ntext",
            "character, char, nchar, national character",
            "character large object, clob, nclob, char large object",
            "binary large object, blob, tinyblob, mediumblob, longblob, image",
            "binary varying, varbinary, bytea, raw, longvarbinary",
            "integer, int, int4, mediumint, signed",
            "bigint, int8",
            "smallint, int2, year",
            "real, float4",
            "double precision, double, float8, float",
            "numeric, decimal, dec, number",
            "boolean, bool, bit",
            "timestamp, datetime, timestamp without time zone",
            "time, time without time zone");

    /** PostgreSQL 18, "Data Types". */
    private static final TypeNames POSTGRESQL = new TypeNames(
            "postgresql",
            Map.of(
                    "timestamp", "6",
                    "timestamp with time zone", "6",
                    "time", "6",
                    "time with time zone", "6",
                    "character", "1",
                    "bit", "1",
                    "interval second", "6"),
            "character varying, varchar",
            "character, char, nchar, national character",
            "integer, int, int4, serial, serial4",
            "bigint, int8, bigserial, serial8",
            "smallint, int2, smallserial, serial2",
            "real, float4",
            "double precision, float8, float",
            "numeric, decimal",
            "boolean, bool",
            "timestamp, timestamp without time zone",
            "timestamp with time zone, timestamptz",
            "time, time without time zone",
            "time with time zone, timetz",
            "bit varying, varbit");

    /** MySQL 8.0, "Data Types"; MariaDB 11 adds {@code uuid} and has no type of its own for JSON. */
    private static final TypeNames MYSQL = new TypeNames(
            "mysql",
            Map.of(
                    "datetime",
                    "0",
                    "timestamp",
                    "0",
                    "time",
                    "0",
                    "bit",
                    "1",
                    "char",
                    "1",
                    "binary",
                    "1",
                    "decimal",
                    "10,0"),
            "double, double precision, real, float8",
            "float, float4",
            "int, integer, int4, mediumint4",
            "bigint, int8",
            "smallint, int2",
            "tinyint, int1",
            "mediumint, int3, middleint",
            "decimal, numeric, dec, fixed, number",
            "char, character, national char, nchar",
            "varchar, character varying, char varying, national varchar, nvarchar, varchar2",
            "tinyint(1), boolean, bool",
            "mediumtext, long varchar, long",
            "longtext, clob");

    /** SQLite keeps the words of a declaration. */
    private static final TypeNames SQLITE = new TypeNames("sqlite", Map.of());

    /** The one spelling of a type. */
    String canonical(String type) {
        String text = lower(type.strip());
        if (!dialect.equals("sqlite")) {
            Matcher array = ARRAY.matcher(text);
            if (array.matches()) {
                return canonical(array.group(1)) + arraySuffix(array);
            }
        }
        if (dialect.equals("mysql")) {
            text = CHARACTER_SET.matcher(text).replaceAll("");
        }
        Matcher parts = TYPE.matcher(text);
        if (!parts.matches() || text.startsWith("enum") || text.startsWith("set")) {
            return text.replaceAll("\\s*([(),])\\s*", "$1");
        }
        String rest = parts.group(3) == null ? "" : " " + parts.group(3);
        String numbers =
                parts.group(2) == null ? "" : parts.group(2).replaceAll("\\s|char$|byte$|octets$|characters$", "");
        return spelled((parts.group(1).strip() + rest).strip(), numbers);
    }

    /** PostgreSQL has arrays of any length and of any depth, whatever was declared. */
    private String arraySuffix(Matcher array) {
        return dialect.equals("postgresql") || array.group(2) == null ? "[]" : "[" + array.group(2) + "]";
    }

    private String spelled(String written, String numbers) {
        String name = aliases.getOrDefault(written, written);
        String given = numbers;
        if (written.equals("float") && !numbers.isEmpty()) {
            boolean single = Integer.parseInt(numbers.split(",", -1)[0]) <= 24;
            name = dialect.equals("mysql") ? (single ? "float" : "double") : single ? "real" : "double precision";
            given = "";
        }
        if (dialect.equals("mysql")) {
            boolean flag = name.equals("tinyint") && numbers.equals("1");
            given = name.matches("(?:tiny|small|medium|big)?int(?: unsigned)?(?: zerofill)?|year") && !flag
                    ? ""
                    : given;
        }
        if (given.isEmpty()
                || (dialect.equals("postgresql")
                        && TOO_PRECISE.matcher(name + given).matches())) {
            given = defaults.getOrDefault(name, "");
        }
        boolean scaled = (name.equals("numeric") || name.equals("decimal")) && !given.isEmpty() && !given.contains(",");
        return given.isEmpty() ? name : name + "(" + given + (scaled ? ",0" : "") + ")";
    }

    /** Lower case, but for the values of an enumeration and names in quotes; one space between words. */
    private static String lower(String type) {
        String[] pieces = type.split("'", -1);
        for (int i = 0; i < pieces.length; i += 2) {
            pieces[i] = pieces[i].toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        }
        return String.join("'", pieces);
    }
}
