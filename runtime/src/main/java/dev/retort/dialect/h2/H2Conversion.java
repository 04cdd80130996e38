package dev.retort.dialect.h2;

/**
 * How H2 gets times without a zone into a column with one, and back: the {@code using} clause of {@code set data type} (H2 2, ALTER TABLE ALTER
 * COLUMN). By itself it goes by the zone of the session, which is that of the machine that migrates. By way of text, all are times in UTC.
 */
final class H2Conversion {
    private static final String UTC = "+00";

    private H2Conversion() {}

    /** The clause with its leading space; empty where none is needed. */
    static String using(String column, String from, String to) {
        if (isInZone(from) == isInZone(to) || !isMoment(from) || !isMoment(to)) {
            return "";
        }
        if (isInZone(to)) {
            return " using cast(cast(cast(" + column + " as timestamp(9)) as varchar) || '" + UTC + "' as " + to + ")";
        }
        String text = "cast(" + column + " at time zone 'UTC' as varchar)";
        return " using cast(cast(left(" + text + ", char_length(" + text + ") - " + UTC.length()
                + ") as timestamp(9)) as " + to + ")";
    }

    private static boolean isMoment(String type) {
        return type.equals("date") || type.startsWith("timestamp");
    }

    private static boolean isInZone(String type) {
        return type.startsWith("timestamp") && type.endsWith("with time zone");
    }
}
