package dev.retort.processor.entity.naming;

import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.spi.DatabaseName;
import java.util.Locale;

/**
 * A name and whether it is quoted. Hibernate takes backticks, double quotes and brackets for quotes, and quotes by itself what SQL
 * would not take as a name: {@code my-table}, {@code 2nd}.
 */
record Identifier(String text, boolean quoted) {

    /** A name as an annotation gives it. */
    static Identifier parse(String name, HibernateProfile profile) {
        return parse(name, profile.quotesDollars());
    }

    /** A name that is quoted already where it has to be. */
    static Identifier parse(String name) {
        return parse(name, false);
    }

    private static Identifier parse(String name, boolean quotesDollars) {
        String text = name.strip();
        return isQuoted(text)
                ? new Identifier(text.substring(1, text.length() - 1), true)
                : new Identifier(text, !isRegular(text) || (quotesDollars && text.contains("$")));
    }

    /** A name as the project's own rule gives it. */
    static Identifier of(DatabaseName name, HibernateProfile profile) {
        return name.quoted() ? new Identifier(name.text(), true) : parse(name.text(), profile);
    }

    DatabaseName name() {
        return new DatabaseName(text, quoted);
    }

    private static boolean isQuoted(String text) {
        if (text.length() < 3) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return switch (text.charAt(0)) {
            case '`' -> last == '`';
            case '"' -> last == '"';
            case '[' -> last == ']';
            default -> false;
        };
    }

    private static boolean isRegular(String text) {
        for (int i = 1; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!Character.isLetterOrDigit(sign) && sign != '_' && sign != '$') {
                return false;
            }
        }
        return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_');
    }

    Identifier quotedIf(boolean condition) {
        return condition ? new Identifier(text, true) : this;
    }

    /** The normalized form, which equal names share. */
    String canonical() {
        return quoted ? text : text.toLowerCase(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return quoted ? '`' + text + '`' : text;
    }
}
