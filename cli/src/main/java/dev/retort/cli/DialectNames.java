package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import java.util.Iterator;

/** The names of the dialects, for help and completion. */
final class DialectNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Dialects.all().stream().map(Dialect::name).iterator();
    }
}
