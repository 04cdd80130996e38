package dev.retort.processor;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The revision classes by name, as the services file lists them: the runner knows the graph from it without loading a class.
 *
 * <pre>
 * com.acme.bookings.migrations.AddBookingNote_7c1e # id=7c1e09d4b2aa parents=4be2f0c81d37
 * </pre>
 */
record ServicesIndex(NavigableMap<String, Entry> entries) {
    /** The path of the file in the class output. */
    static final String PATH = "META-INF/services/dev.retort.Migration";

    private static final Pattern LINE = Pattern.compile("(\\S+) # id=(\\S*) parents=(\\S*)");

    /** What the annotation of a revision class says. */
    record Entry(String id, List<String> parents) {}

    /** The revisions that a former compilation listed; lines of another form are not ours and go. */
    static ServicesIndex parse(String text) {
        NavigableMap<String, Entry> entries = new TreeMap<>();
        for (Matcher line : (Iterable<Matcher>) text.lines().map(LINE::matcher)::iterator) {
            if (line.matches()) {
                entries.put(line.group(1), new Entry(line.group(2), parents(line.group(3))));
            }
        }
        return new ServicesIndex(entries);
    }

    private static List<String> parents(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    /** This index with the entries of a compilation in place of its own, and without the classes that are no more. */
    ServicesIndex updatedWith(Map<String, Entry> compiled, Predicate<String> exists) {
        NavigableMap<String, Entry> updated = new TreeMap<>(entries);
        updated.keySet().removeIf(name -> !exists.test(name));
        updated.putAll(compiled);
        return new ServicesIndex(updated);
    }

    /** The entries of one migrations package. */
    NavigableMap<String, Entry> of(String packageName) {
        NavigableMap<String, Entry> own = new TreeMap<>(entries);
        own.keySet()
                .removeIf(name ->
                        !name.substring(0, Math.max(name.lastIndexOf('.'), 0)).equals(packageName));
        return own;
    }

    /** The file, sorted by class. */
    @Override
    public String toString() {
        return entries.entrySet().stream()
                .map(each -> "%s # id=%s parents=%s\n"
                        .formatted(
                                each.getKey(),
                                each.getValue().id(),
                                String.join(",", each.getValue().parents())))
                .collect(Collectors.joining());
    }
}
