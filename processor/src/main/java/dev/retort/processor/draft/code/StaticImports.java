package dev.retort.processor.draft.code;

import dev.retort.Definitions;
import dev.retort.schema.Types;
import java.util.Set;
import java.util.TreeSet;

/** The vocabulary of revision classes, and what of it a class uses and so has to import. */
public final class StaticImports {
    private final Set<String> used = new TreeSet<>();

    /** A word of {@link Definitions}. */
    String definition(String word) {
        used.add(Definitions.class.getName());
        return word;
    }

    /** A word of {@link Types}. */
    String type(String word) {
        used.add(Types.class.getName());
        return word;
    }

    /** Every word, for a class that its author writes. */
    public void all() {
        definition("");
        type("");
    }

    /** The classes whose words were used. */
    public Set<String> used() {
        return used;
    }
}
