package dev.retort.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * An index: {@code index ix_booking_guest_id (guest_id, created desc)}, {@code unique index ix_guest_mail (lower(mail))}.
 *
 * @param name the index's name
 * @param parts what is indexed, in order
 * @param unique whether no two rows may have equal parts
 */
public record Index(String name, List<IndexPart> parts, boolean unique) implements TablePart {
    public Index {
        parts = List.copyOf(parts);
    }

    /** An index over parts written as SQL: {@code "guest_id"}, {@code "created desc"}, {@code "lower(mail)"}. */
    public static Index of(String name, String... parts) {
        return new Index(name, Stream.of(parts).map(IndexPart::parse).toList(), false);
    }

    /** This index, allowing no two equal rows. */
    public Index asUnique() {
        return new Index(name, parts, true);
    }

    /** This index under another name. */
    public Index withName(String name) {
        return new Index(name, parts, unique);
    }

    @Override
    public String toString() {
        return (unique ? "unique index " : "index ") + name + " " + QuotedText.list(parts);
    }
}
