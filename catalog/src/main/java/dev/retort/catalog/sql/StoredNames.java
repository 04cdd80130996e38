package dev.retort.catalog.sql;

import dev.retort.schema.Names;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How a database keeps the names of a schema: {@code guest_id} is {@code GUEST_ID} in the catalog of H2, {@code `Guest`} is {@code Guest}
 * everywhere.
 */
public final class StoredNames {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final UnaryOperator<String> fold;
    private final boolean caseCounts;
    private final boolean tablesByCase;
    private final String currentSchema;

    private StoredNames(UnaryOperator<String> fold, boolean caseCounts, boolean tablesByCase, String currentSchema) {
        this.fold = fold;
        this.caseCounts = caseCounts;
        this.tablesByCase = tablesByCase;
        this.currentSchema = currentSchema;
    }

    /**
     * The names of a database.
     *
     * @param dialect the name of its dialect
     * @param currentSchema the schema of the connection, whose name is left out; empty for none
     * @param mixedCase whether the server takes {@code Guest} and {@code guest} for two tables, which MariaDB and MySQL do on most systems
     */
    static StoredNames of(String dialect, String currentSchema, boolean mixedCase) {
        return switch (dialect) {
            case "h2" -> new StoredNames(name -> name.toUpperCase(Locale.ROOT), true, true, currentSchema);
            case "postgresql" -> new StoredNames(name -> name.toLowerCase(Locale.ROOT), true, true, currentSchema);
            case "sqlite" -> new StoredNames(UnaryOperator.identity(), false, false, "");
            default -> new StoredNames(UnaryOperator.identity(), false, mixedCase, "");
        };
    }

    /** The key under which a name of a schema and the same name in the catalog are equal. */
    public String key(String name) {
        return keyOfStored(qualified(name), caseCounts);
    }

    /** The same for the name of a table, view or sequence, whose case may count where that of a column does not. */
    public String tableKey(String name) {
        return keyOfStored(qualified(name), tablesByCase);
    }

    private String qualified(String name) {
        String schema = Names.schema(name);
        String stored = stored(Names.simple(name));
        boolean isCurrent = schema.isEmpty() || stored(schema).equals(currentSchema);
        return isCurrent ? stored : stored(schema) + "." + stored;
    }

    /** The keys of some names, in their order. */
    public List<String> keys(List<String> names) {
        return names.stream().map(this::key).toList();
    }

    private static String keyOfStored(String stored, boolean caseCounts) {
        return caseCounts ? stored : stored.toLowerCase(Locale.ROOT);
    }

    private String stored(String simple) {
        return simple.startsWith("`") ? simple.substring(1, simple.length() - 1) : fold.apply(simple);
    }

    /** A name of the catalog, as it may have a schema in front, as a schema writes it. */
    public String ofTable(String stored) {
        int dot = stored.indexOf('.');
        return dot <= 0 ? of(stored) : of(stored.substring(0, dot)) + "." + of(stored.substring(dot + 1));
    }

    /** A name of the catalog as a schema writes it: in lower case, or in backticks where that would be another name. */
    public String of(String stored) {
        String lower = stored.toLowerCase(Locale.ROOT);
        if (PLAIN.matcher(lower).matches() && fold.apply(lower).equals(stored)) {
            return lower;
        }
        return stored.isEmpty() || (PLAIN.matcher(stored).matches() && !caseCounts) ? stored : "`" + stored + "`";
    }

    /** Names of the catalog as a schema writes them. */
    public List<String> of(List<String> stored) {
        return stored.stream().map(this::of).toList();
    }
}
