package dev.retort.catalog.sql;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code columnDefinition} holds beside a type: {@code numeric(10,2) default 0 not null}.
 *
 * @param type the type alone
 * @param defaultValue the default; empty for none
 * @param notNull whether it takes no null
 * @param numbered whether the database numbers rows
 * @param generated the expression that the column is computed from; empty for none
 * @param collation its collation; empty for none
 * @param comment its comment; empty for none
 * @param unique whether it adds a unique constraint
 * @param check the condition of its check; empty for none
 */
record DefinitionClauses(
        String type,
        String defaultValue,
        boolean notNull,
        boolean numbered,
        String generated,
        String collation,
        String comment,
        boolean unique,
        String check) {
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)\\b(default|not\\s+null|null|collate|comment|unique(?:\\s+key)?|primary\\s+key|check|references|constraint"
                    + "|generated\\s+(?:always|by\\s+default)(?:\\s+on\\s+null)?\\s+as\\s+identity|generated\\s+always\\s+as|identity|auto_increment|invisible"
                    + "|as(?=\\s*\\())\\b");
    private static final Pattern SERIAL = Pattern.compile("(?i)(?:big|small)?serial[248]?\\b.*");

    static DefinitionClauses of(String sql) {
        Matcher clause = CLAUSE.matcher(outside(sql));
        Found found = new Found();
        int end = clause.find() ? clause.start() : sql.length();
        String type = sql.substring(0, end).strip();
        while (end < sql.length()) {
            String word = clause.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            int start = clause.end();
            end = clause.find() ? clause.start() : sql.length();
            found.add(word, sql.substring(start, end).strip());
        }
        return new DefinitionClauses(
                type,
                found.defaultValue,
                found.notNull,
                found.numbered || SERIAL.matcher(type).matches(),
                found.generated,
                found.collation,
                found.comment,
                found.unique,
                found.check);
    }

    private static final class Found {
        private String defaultValue = "";
        private boolean notNull;
        private boolean numbered;
        private String generated = "";
        private String collation = "";
        private String comment = "";
        private boolean unique;
        private String check = "";

        private void add(String word, String text) {
            switch (word) {
                case "default" -> defaultValue = text;
                case "not null", "primary key" -> notNull = true;
                case "collate" -> collation = text;
                case "comment" -> comment = text.replaceAll("^'|'$", "");
                case "unique", "unique key" -> unique = true;
                case "check" -> check = text;
                case "generated always as", "as" ->
                    generated = text.replaceFirst("(?i)\\s*\\b(stored|virtual|persistent)$", "");
                default -> numbered |= word.contains("identity") || word.equals("auto_increment");
            }
        }
    }

    /** The text with what stands in quotes or parentheses blanked out. */
    private static String outside(String sql) {
        StringBuilder text = new StringBuilder(sql);
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            quoted ^= character == '\'';
            depth += quoted ? 0 : character == '(' ? 1 : character == ')' ? -1 : 0;
            if ((depth > 0 || quoted) && character != '(' && character != '\'') {
                text.setCharAt(at, '_');
            }
        }
        return text.toString();
    }
}
