package dev.retort.processor.hazard.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a history beside its operations.
 *
 * @param owners the columns that sequences give their numbers to
 * @param databases the names of the dialects that it is for; empty for all
 */
public record KnownHistory(SequenceOwners owners, List<String> databases) {
    /** Nothing is known. */
    public static final KnownHistory UNKNOWN = new KnownHistory(SequenceOwners.UNKNOWN, List.of());

    /** The dialects whose behavior the hazards know. */
    private static final Set<String> JUDGED =
            Set.of("h2", "postgresql", "mariadb", "mysql", "sqlite", "sqlserver", "oracle");

    public KnownHistory {
        databases = List.copyOf(databases);
    }

    /**
     * Those of some databases that the history is for: {@code PostgreSQL, SQLite}. All of them where it is for a database that the hazards do not
     * know, which may do as any.
     *
     * @param names as a person names them, separated by a comma and a space; a name may end in a range of versions, {@code PostgreSQL before 18}
     */
    public String concerned(String names) {
        return Stream.of(names.split(", "))
                .filter(name -> isFor(name.replaceFirst(" before .*", "").replace(" ", "")))
                .collect(Collectors.joining(", "));
    }

    /** Whether something holds on each database that the history is for; false where these are not all known. */
    public boolean onEach(Predicate<String> holds) {
        return !databases.isEmpty()
                && JUDGED.containsAll(databases)
                && databases.stream().allMatch(holds);
    }

    /** Whether the history is for a database. */
    public boolean isFor(String dialect) {
        return databases.isEmpty()
                || !JUDGED.containsAll(databases)
                || databases.contains(dialect.toLowerCase(Locale.ROOT));
    }
}
