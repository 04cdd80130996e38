package dev.retort.processor.draft.code;

import dev.retort.Definitions;
import dev.retort.schema.Types;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The vocabulary of revision classes, and what of it a class uses and so has to import. */
public final class StaticImports {
    private final SortedMap<String, SortedSet<String>> used = new TreeMap<>();

    /** A word of {@link Definitions}. */
    String definition(String word) {
        return word(Definitions.class, word);
    }

    /** A word of {@link Types}. */
    String type(String word) {
        return word(Types.class, word);
    }

    /** Every word, for a class that its author writes. */
    public void all() {
        definition("*");
        type("*");
    }

    private String word(Class<?> type, String word) {
        used.computeIfAbsent(type.getName(), name -> new TreeSet<>()).add(word);
        return word;
    }

    /** The words that were used, by the name of their class. */
    public SortedMap<String, SortedSet<String>> used() {
        return used;
    }
}
