package dev.retort.catalog.drift;

import dev.retort.Migrations;
import dev.retort.schema.Names;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a comparison leaves alone, as patterns in which {@code *} matches any text. Case does not count.
 *
 * @param tables tables and views: {@code audit_*}
 * @param columns columns with their table: {@code guest.search_vector}
 * @param indexes indexes and constraints, by name
 * @param sequences sequences
 */
public record IgnoredObjects(List<String> tables, List<String> columns, List<String> indexes, List<String> sequences) {
    /** The tables that Flyway and Liquibase keep for themselves. */
    public static final List<String> OF_OTHER_TOOLS =
            List.of("flyway_schema_history", "databasechangelog", "databasechangeloglock");

    /** Copies the lists. */
    public IgnoredObjects {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        sequences = List.copyOf(sequences);
    }

    /** Nothing but the tables of other migration tools. */
    public static IgnoredObjects none() {
        return new IgnoredObjects(OF_OTHER_TOOLS, List.of(), List.of(), List.of());
    }

    /** What a migrations package leaves alone, and the tables of other migration tools. */
    public static IgnoredObjects of(Migrations configuration) {
        return none().and(new IgnoredObjects(
                List.of(configuration.ignoredTables()),
                List.of(configuration.ignoredColumns()),
                List.of(configuration.ignoredIndexes()),
                List.of(configuration.ignoredSequences())));
    }

    /** What any of some patterns matches: a table or view, a sequence, or a part of a table with or without that in front. */
    public static IgnoredObjects anything(List<String> patterns) {
        return new IgnoredObjects(patterns, patterns, patterns, patterns);
    }

    /** These, and tables, columns, indexes and sequences that match other patterns. */
    public IgnoredObjects and(IgnoredObjects more) {
        return new IgnoredObjects(
                joined(tables, more.tables),
                joined(columns, more.columns),
                joined(indexes, more.indexes),
                joined(sequences, more.sequences));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    boolean table(String name) {
        return matches(tables, name) || matches(tables, Names.simple(name));
    }

    boolean sequence(String name) {
        return matches(sequences, name);
    }

    /** Whether a part of a table is left alone, by the patterns of its kind. */
    boolean part(DriftItem item) {
        String qualified = item.table() + "." + item.part();
        return switch (item.category()) {
            case TABLE, VIEW, SEQUENCE, NAMED_TYPE -> false;
            case PRIMARY_KEY, FOREIGN_KEY, UNIQUE, INDEX, CHECK, NAME ->
                matches(indexes, item.part()) || matches(indexes, qualified);
            default -> matches(columns, qualified);
        };
    }

    private static boolean matches(List<String> patterns, String name) {
        String plain = plain(name);
        return patterns.stream()
                .anyMatch(pattern -> regex(pattern).matcher(plain).matches());
    }

    private static String plain(String name) {
        return name.replace("`", "").toLowerCase(Locale.ROOT);
    }

    private static Pattern regex(String pattern) {
        return Pattern.compile(
                Stream.of(plain(pattern).split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
