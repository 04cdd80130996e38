package dev.retort.conformance;

import dev.retort.conformance.Verdict.Setting;
import dev.retort.conformance.database.Databases;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A list for people: what was found in a unit, with the databases where it was. What differs only in how names are written, as it
 * does from one naming strategy to the other, is one remark.
 */
final class Remarks {
    private static final int LONGEST = 300;

    private record Key(String unit, String canonical) {}

    private static final class Remark {
        private final String text;
        private final Set<String> databases = new TreeSet<>(Comparator.comparing(Databases.NAMES::indexOf));

        Remark(String text) {
            this.text = text;
        }
    }

    private final Map<Key, Remark> remarks =
            new TreeMap<>(Comparator.comparing(Key::unit).thenComparing(Key::canonical));

    /** Adds one. */
    void add(Setting setting, String unit, String text) {
        Key key = new Key(
                setting.corpus() + ", " + unit,
                text.toLowerCase(Locale.ROOT).replace("_", "").replace("\"", ""));
        remarks.computeIfAbsent(key, none -> new Remark(text)).databases.add(setting.database());
    }

    boolean isEmpty() {
        return remarks.isEmpty();
    }

    /** An item of a Markdown list for each, sorted by corpus and unit. */
    String text() {
        StringBuilder list = new StringBuilder();
        remarks.forEach((key, remark) -> list.append(
                "- %s, on %s: %s\n".formatted(key.unit(), String.join(", ", remark.databases), remark.text)));
        return list.toString();
    }

    /** Words of a program, shortened where they are long. */
    static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ").replace("`", "'");
        return "`" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "`";
    }
}
