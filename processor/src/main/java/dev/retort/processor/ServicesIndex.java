package dev.retort.processor;

import dev.retort.revision.RevisionHeader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The revision classes by name, as the services file lists them: the runner knows the graph from it without loading a class.
 *
 * <pre>
 * # history=com.acme.bookings.migrations revisions=2 head=90ab09d4b2aa table=retort_history
 * com.acme.bookings.migrations.AddBookingNote_7c1e # id=7c1e09d4b2aa parents= source=52a0c9e4d1b7f386
 * com.acme.bookings.migrations.AddPayment_90ab # id=90ab09d4b2aa parents=7c1e09d4b2aa labels=payments source=0b3f9a6c27d8e145
 * </pre>
 */
record ServicesIndex(NavigableMap<String, RevisionHeader> entries) {
    /** The path of the file in the class output. */
    static final String PATH = "META-INF/services/dev.retort.Migration";

    private static final Pattern LINE = Pattern.compile(
            "(\\S+) # id=(\\S*) parents=(\\S*)(?: labels=(\\S+))?(?: depends=(\\S+))?(?: replaces=(\\S+))?(?: source=(\\S+))?");

    /** The revisions that a former compilation listed; lines of another form are not ours and go. */
    static ServicesIndex parse(String text) {
        NavigableMap<String, RevisionHeader> entries = new TreeMap<>();
        for (Matcher line : (Iterable<Matcher>) text.lines().map(LINE::matcher)::iterator) {
            if (line.matches()) {
                entries.put(
                        line.group(1),
                        new RevisionHeader(
                                line.group(2),
                                list(line.group(3)),
                                list(line.group(4)),
                                list(line.group(5)),
                                list(line.group(6)),
                                Objects.requireNonNullElse(line.group(7), "")));
            }
        }
        return new ServicesIndex(entries);
    }

    private static List<String> list(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    /** This index with the entries of a compilation in place of its own, and without the classes that are no more. */
    ServicesIndex updatedWith(Map<String, RevisionHeader> compiled, Predicate<String> exists) {
        NavigableMap<String, RevisionHeader> updated = new TreeMap<>(entries);
        updated.keySet().removeIf(name -> !exists.test(name));
        updated.putAll(compiled);
        return new ServicesIndex(updated);
    }

    /** This index without the fingerprints of some classes, whose source is not known any more. */
    ServicesIndex withoutSource(Predicate<String> classes) {
        NavigableMap<String, RevisionHeader> updated = new TreeMap<>(entries);
        updated.replaceAll((name, header) -> classes.test(name) ? header.withSource("") : header);
        return new ServicesIndex(updated);
    }

    /** The entries of one migrations package. */
    NavigableMap<String, RevisionHeader> of(String packageName) {
        NavigableMap<String, RevisionHeader> own = new TreeMap<>(entries);
        own.keySet().removeIf(name -> !packageOf(name).equals(packageName));
        return own;
    }

    /**
     * The file: a line for each history with one head, then the classes, sorted by name.
     *
     * @param tableOf the name of the history table of a package
     */
    String text(UnaryOperator<String> tableOf) {
        StringBuilder text = new StringBuilder();
        packages().forEach(name -> {
            NavigableMap<String, RevisionHeader> own = of(name);
            Set<String> heads = heads(own.values());
            if (heads.size() == 1) {
                text.append("# history=%s revisions=%s head=%s table=%s\n"
                        .formatted(name, own.size(), heads.iterator().next(), tableOf.apply(name)));
            }
        });
        entries.forEach((name, header) -> text.append(name).append(line(header)).append('\n'));
        return text.toString();
    }

    private SortedSet<String> packages() {
        return entries.keySet().stream().map(ServicesIndex::packageOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> heads(Collection<RevisionHeader> revisions) {
        Set<String> heads = revisions.stream().map(RevisionHeader::id).collect(Collectors.toCollection(TreeSet::new));
        revisions.forEach(each -> heads.removeAll(each.parents()));
        return heads;
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(className.lastIndexOf('.'), 0));
    }

    private static String line(RevisionHeader node) {
        return " # id=%s parents=%s%s%s%s%s"
                .formatted(
                        node.id(),
                        String.join(",", node.parents()),
                        attribute(" labels=", node.labels()),
                        attribute(" depends=", node.dependsOn()),
                        attribute(" replaces=", node.replaces()),
                        node.source().isEmpty() ? "" : " source=" + node.source());
    }

    private static String attribute(String key, List<String> values) {
        return values.isEmpty() ? "" : key + String.join(",", values);
    }
}
