package dev.retort.processor.entity.hibernate;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Hibernate. Only the first two numbers matter: they decide which schema Hibernate creates.
 *
 * @param major 6 of {@code 6.6.56.Final}
 * @param minor the second number
 */
public record HibernateVersion(int major, int minor) implements Comparable<HibernateVersion> {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(\\..*)?");

    /** The version of a text such as {@code 6.6} or {@code 6.6.56.Final}; empty if it does not begin with two numbers. */
    public static Optional<HibernateVersion> parse(String text) {
        Matcher matcher = NUMBERS.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(
                        new HibernateVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Whether this is a version or a later one. */
    boolean isSince(int major, int minor) {
        return this.major == major ? this.minor >= minor : this.major > major;
    }

    @Override
    public int compareTo(HibernateVersion other) {
        return Comparator.comparingInt(HibernateVersion::major)
                .thenComparingInt(HibernateVersion::minor)
                .compare(this, other);
    }

    /** {@code 6.6} */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
