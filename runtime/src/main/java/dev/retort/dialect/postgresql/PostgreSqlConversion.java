package dev.retort.dialect.postgresql;

import java.util.Map;
import java.util.Set;

/**
 * How PostgreSQL gets the values of one type into another where it does not do so by itself: the {@code using} clause of
 * {@code set data type} (PostgreSQL 18, ALTER TABLE; {@code pg_cast}).
 */
final class PostgreSqlConversion {
    private static final Set<String> TEXTS = Set.of("varchar", "char", "text");
    private static final Set<String> NUMBERS = Set.of(
            "smallint", "integer", "bigint", "numeric", "decimal", "float4", "float", "real", "double precision");
    private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");
    private static final Set<String> DECIMAL = Set.of("numeric", "decimal");
    private static final Set<String> MOMENTS = Set.of("date", "timestamp", "timestamp with time zone");
    private static final Set<String> TIMES = Set.of("time", "time with time zone");

    /** Pairs of types that no cast joins; {@code ?} stands for the column. */
    private static final Map<String, String> BY_FUNCTION = Map.of(
            "text to oid", "lo_from_bytea(0, convert_to(?, 'UTF8'))",
            "oid to text", "convert_from(lo_get(?), 'UTF8')",
            "bytea to oid", "lo_from_bytea(0, ?)",
            "oid to bytea", "lo_get(?)",
            "text to bytea", "convert_to(?, 'UTF8')",
            "bytea to text", "convert_from(?, 'UTF8')",
            "bytea to uuid", "cast(encode(?, 'hex') as uuid)",
            "uuid to bytea", "uuid_send(?)");

    private PostgreSqlConversion() {}

    /** The clause with its leading space; empty where none is needed. */
    static String using(String column, String from, String to) {
        String source = family(from);
        String target = family(to);
        String function = BY_FUNCTION.get(source + " to " + target);
        if (function != null) {
            return " using " + function.replace("?", column);
        }
        if (isInZone(from) != isInZone(to) && source.equals("timestamp") && target.equals("timestamp")) {
            return " using " + inUtc(column, from, to);
        }
        if (source.equals(target) || target.equals("text")) {
            return "";
        }
        if (Set.of(source, target).equals(Set.of("boolean", "number"))) {
            // There is a cast between boolean and integer alone.
            return " using cast(cast(" + column + " as integer) as " + to + ")";
        }
        return " using cast(" + column + " as " + to + ")";
    }

    /** Otherwise the zone of the session would decide, which is that of the machine that migrates. */
    private static String inUtc(String column, String from, String to) {
        String moment = base(from).equals("date") ? "cast(" + column + " as timestamp)" : column;
        String converted = moment + " at time zone 'UTC'";
        return base(to).equals("date") ? "cast(" + converted + " as date)" : converted;
    }

    private static boolean isInZone(String type) {
        return base(type).equals("timestamp with time zone");
    }

    /** Whether a type is one of characters. */
    static boolean isText(String type) {
        return family(type).equals("text");
    }

    /** Whether a check of a column gets casts when the column changes from one type of numbers to another: only those of one kind need none. */
    static boolean isCastInChecks(String from, String to) {
        boolean numbers = family(from).equals("number") && family(to).equals("number");
        return numbers && !number(base(from)).equals(number(base(to)));
    }

    private static String number(String base) {
        return WHOLE.contains(base) ? "whole" : DECIMAL.contains(base) ? "decimal" : "binary";
    }

    /** Types within a family convert by themselves. */
    private static String family(String type) {
        String base = base(type);
        if (TEXTS.contains(base)) {
            return "text";
        }
        if (NUMBERS.contains(base)) {
            return "number";
        }
        return MOMENTS.contains(base) ? "timestamp" : TIMES.contains(base) ? "time" : base;
    }

    private static String base(String type) {
        return type.replaceAll("\\([^)]*\\)", "");
    }
}
