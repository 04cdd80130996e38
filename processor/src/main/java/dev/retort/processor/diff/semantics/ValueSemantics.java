package dev.retort.processor.diff.semantics;

import java.util.List;

/**
 * What the values of a column mean to the application, as far as a change of it changes what old rows mean: {@code fact ordinals "NEW"
 * "DONE"}. No database knows it.
 *
 * @param table the table
 * @param column the column
 * @param kind what is known
 * @param values in the order that counts
 */
public record ValueSemantics(String table, String column, Kind kind, List<String> values) {
    public ValueSemantics {
        values = List.copyOf(values);
    }

    /** Whether this says where new values come from. Old ones mean the same, wherever new ones come from. */
    public boolean isSource() {
        return kind == Kind.NUMBERS || kind == Kind.SEQUENCE;
    }

    /** Whether the values are names of constants. */
    public boolean isNames() {
        return kind == Kind.NAMES || kind == Kind.ENUM_TYPE;
    }

    /** The kinds of facts about values. */
    public enum Kind {
        /** They are ordinals of these constants. */
        ORDINALS("ordinals"),
        /** They are the names of these constants. */
        NAMES("names"),
        /** They are the names of these constants, and the column has an enum type that the database knows by a name. */
        ENUM_TYPE("enum"),
        /** They tell the class of a row: each class has one of these. */
        DISCRIMINATOR("discriminator"),
        /** A converter of this class gives them. */
        CONVERTER("converter"),
        /** They are times, of a time zone that is stored like this. */
        TIME_ZONE("zone"),
        /**
         * They come from a row of a table of numbers: the table, its key column and its column of numbers, the key of the row, how many numbers the
         * application takes at once, and the number before the first one.
         */
        NUMBERS("numbers"),
        /** They come from the sequence of this name. */
        SEQUENCE("sequence");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in the snapshot format. */
        public String word() {
            return word;
        }
    }
}
