package dev.retort.cli.option;

import dev.retort.dialect.DialectProvider;
import dev.retort.dialect.Dialects;
import java.util.Iterator;

/** The names of the dialects, for help and completion. */
public final class DialectNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Dialects.providers().stream().map(DialectProvider::name).iterator();
    }
}
