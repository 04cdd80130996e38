package dev.retort.processor.spi;

/**
 * A name in the database, like Hibernate's {@code Identifier}.
 *
 * @param text the name without quotes
 * @param quoted whether the name is quoted and therefore case-sensitive
 */
public record DatabaseName(String text, boolean quoted) {
    /** A name with another text and the same quoting. */
    public DatabaseName withText(String text) {
        return new DatabaseName(text, quoted);
    }
}
