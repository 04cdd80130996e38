package dev.retort.cli.option;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/** The names of an enum's values as a person types them, for help and completion: {@code postgresql}, {@code sql}. */
public abstract class LowerCaseNames implements Iterable<String> {
    private final Enum<?>[] values;

    /** The names of some values. */
    protected LowerCaseNames(Enum<?>... values) {
        this.values = values;
    }

    @Override
    public final Iterator<String> iterator() {
        return Stream.of(values)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .iterator();
    }
}
