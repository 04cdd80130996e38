package dev.retort.processor.snapshot;

import java.util.Locale;

/**
 * The class or the member that a table comes from.
 *
 * @param table the table
 * @param kind which annotation speaks of the table
 * @param member {@code Guest}; the member of a collection's table: {@code Course.tags}
 */
public record TableMember(String table, Kind kind, String member) {
    /** Which annotation speaks of a table. */
    public enum Kind {
        /** {@code @Table}. */
        TABLE("Table"),
        /** {@code @SecondaryTable}. */
        SECONDARY("SecondaryTable"),
        /** {@code @CollectionTable}. */
        COLLECTION("CollectionTable"),
        /** {@code @JoinTable}. */
        JOIN("JoinTable");

        private final String annotation;

        Kind(String annotation) {
            this.annotation = annotation;
        }

        /** The annotation's simple name. */
        public String annotation() {
            return annotation;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code table course_tags collection Course.tags}. */
    @Override
    public String toString() {
        return "table %s %s %s".formatted(table, kind.word(), member);
    }

    static TableMember parse(LineReader line) {
        String table = line.name("the name of a table");
        for (Kind kind : Kind.values()) {
            if (line.accept(kind.word())) {
                return new TableMember(table, kind, line.name("a class or a member"));
            }
        }
        throw line.expected("a kind of table");
    }
}
