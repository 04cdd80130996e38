package dev.retort.conformance.corpus;

import java.util.Locale;

/** What a line of {@code classes.txt} says its class is; the first word of the line, in lower case. */
public enum ClassKind {
    /** A class annotated {@code @Entity}. */
    ENTITY,
    /** A class annotated {@code @MappedSuperclass}. */
    MAPPEDSUPERCLASS,
    /** A class annotated {@code @Embeddable}. */
    EMBEDDABLE,
    /** An attribute converter, annotated {@code @Converter}. */
    CONVERTER;

    /**
     * Reads the word that {@code classes.txt} uses.
     *
     * @throws IllegalArgumentException for any other word
     */
    static ClassKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
