package dev.retort.schema;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * SQL within a schema, which may be another on some databases: {@code "length(serial) > 2" on postgresql "serial ~ '^[A-Z]'"}.
 *
 * @param text what stands on every database that {@code byDatabase} does not name; empty where nothing does
 * @param byDatabase what stands instead on some, by the name of their dialect; empty where nothing does. One that is like {@code text} is left
 *     out
 */
public record Sql(String text, SortedMap<String, String> byDatabase) {
    private static final Sql NONE = new Sql("", new TreeMap<>());

    public Sql {
        SortedMap<String, String> others = new TreeMap<>(byDatabase);
        others.values().removeIf(text::equals);
        byDatabase = Collections.unmodifiableSortedMap(others);
    }

    /** The same on every database; empty for nothing. */
    public static Sql of(String text) {
        return text.isEmpty() ? NONE : new Sql(text, new TreeMap<>());
    }

    /** Nothing on any database. */
    public static Sql none() {
        return NONE;
    }

    /** This SQL, with another text on one database; empty for nothing there. */
    public Sql on(String database, String text) {
        SortedMap<String, String> others = new TreeMap<>(byDatabase);
        others.put(database, text);
        return new Sql(this.text, others);
    }

    /** The SQL for one database, as SQL for all. */
    public Sql at(String database) {
        return byDatabase.isEmpty() ? this : of(byDatabase.getOrDefault(database, text));
    }

    /** Whether there is none on any database. */
    public boolean isEmpty() {
        return text.isEmpty() && byDatabase.isEmpty();
    }

    /** The texts, each of which stands on some database. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(text), byDatabase.values().stream()).filter(each -> !each.isEmpty());
    }

    /** This SQL with each of its texts changed by a function. */
    public Sql map(UnaryOperator<String> change) {
        SortedMap<String, String> others = new TreeMap<>();
        byDatabase.forEach((database, each) -> others.put(database, changed(each, change)));
        return new Sql(changed(text, change), others);
    }

    private static String changed(String text, UnaryOperator<String> change) {
        return text.isEmpty() ? text : change.apply(text);
    }

    /** The text in quotes, then those of single databases: {@code "1" on h2 "2"}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(QuotedText.quote(text));
        for (Map.Entry<String, String> other : byDatabase.entrySet()) {
            line.append(" on ").append(other.getKey()).append(' ').append(QuotedText.quote(other.getValue()));
        }
        return line.toString();
    }
}
