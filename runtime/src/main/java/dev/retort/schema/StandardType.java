package dev.retort.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plain types of the SQL standard, and {@code text}, as a {@code columnDefinition} names them: {@code character varying(40)} is
 * {@code varchar(40)}. A text with anything beside the type, such as a default, is none of them.
 */
public final class StandardType {
    /** A name, numbers in parentheses, and words after them: {@code timestamp(6) with time zone}. */
    private static final Pattern TEXT = Pattern.compile(
            "([a-z][a-z0-9 ]*?) ?(?:\\( ?(\\d{1,9}) ?(?:, ?(\\d{1,9}) ?)?\\))?((?: with(?:out)? time zone)?)");

    private static final Map<String, TypeKind> NAMES = Stream.of(
                    Map.entry(TypeKind.BOOLEAN, List.of("boolean", "bool")),
                    Map.entry(TypeKind.SMALLINT, List.of("smallint", "int2")),
                    Map.entry(TypeKind.INTEGER, List.of("integer", "int", "int4")),
                    Map.entry(TypeKind.BIGINT, List.of("bigint", "int8")),
                    Map.entry(TypeKind.DOUBLE, List.of("double precision", "float8")),
                    Map.entry(TypeKind.NUMERIC, List.of("numeric", "decimal", "dec")),
                    Map.entry(TypeKind.CHAR, List.of("char", "character")),
                    Map.entry(TypeKind.VARCHAR, List.of("varchar", "character varying", "char varying")),
                    Map.entry(TypeKind.TEXT, List.of("text")),
                    Map.entry(TypeKind.CLOB, List.of("clob", "character large object")),
                    Map.entry(TypeKind.DATE, List.of("date")),
                    Map.entry(TypeKind.TIME, List.of("time", "time without time zone")),
                    Map.entry(TypeKind.TIME_WITH_TIME_ZONE, List.of("time with time zone", "timetz")),
                    Map.entry(TypeKind.TIMESTAMP, List.of("timestamp", "timestamp without time zone")),
                    Map.entry(TypeKind.TIMESTAMP_WITH_TIME_ZONE, List.of("timestamp with time zone", "timestamptz")),
                    Map.entry(TypeKind.UUID, List.of("uuid")))
            .flatMap(each -> each.getValue().stream().map(name -> Map.entry(name, each.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The numbers of the standard where none is written, and one that any value fits. */
    private static final Map<TypeKind, List<Integer>> USUAL = Map.of(
            TypeKind.NUMERIC, List.of(10, 0),
            TypeKind.VARCHAR, List.of(255),
            TypeKind.TIME, List.of(6),
            TypeKind.TIME_WITH_TIME_ZONE, List.of(6),
            TypeKind.TIMESTAMP, List.of(6),
            TypeKind.TIMESTAMP_WITH_TIME_ZONE, List.of(6));

    /** What every database means where no number is written. */
    private static final Map<TypeKind, List<Integer>> IMPLIED =
            Map.of(TypeKind.CHAR, List.of(1), TypeKind.CLOB, List.of(TypeKind.ANY_LENGTH));

    private StandardType() {}

    /**
     * The portable type that a text means on every database. It is empty for any other text, and where each database has a number of its own for what
     * is not written: {@code timestamp} is {@code timestamp(6)} on PostgreSQL and {@code timestamp(0)} on MySQL.
     */
    public static Optional<ColumnType.Basic> of(String sql) {
        return read(sql, kind -> Optional.ofNullable(IMPLIED.get(kind)));
    }

    /** The same, with a usual number where none is written: {@code timestamp} is {@code timestamp(6)}. */
    public static Optional<ColumnType.Basic> about(String sql) {
        return read(sql, kind -> Optional.ofNullable(IMPLIED.get(kind)).or(() -> Optional.ofNullable(USUAL.get(kind))));
    }

    private static Optional<ColumnType.Basic> read(String sql, Function<TypeKind, Optional<List<Integer>>> implied) {
        Matcher text = TEXT.matcher(sql.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!text.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(NAMES.get(text.group(1) + text.group(4)))
                .flatMap(kind -> numbers(kind, text)
                        .or(() -> kind.arguments() == 0 ? Optional.of(List.of()) : implied.apply(kind))
                        .filter(numbers -> numbers.size() == kind.arguments())
                        .map(numbers -> new ColumnType.Basic(kind, numbers)));
    }

    /** The numbers that are written; those of a number have no digits behind the point where only one is. */
    private static Optional<List<Integer>> numbers(TypeKind kind, Matcher text) {
        if (text.group(2) == null) {
            return Optional.empty();
        }
        Integer first = Integer.valueOf(text.group(2));
        if (text.group(3) != null) {
            return Optional.of(List.of(first, Integer.valueOf(text.group(3))));
        }
        return Optional.of(kind == TypeKind.NUMERIC ? List.of(first, 0) : List.of(first));
    }
}
