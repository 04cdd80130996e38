package dev.retort.processor.sample;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.StandardType;
import dev.retort.schema.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Values for the columns of sample rows. */
public final class SampleValues {
    private static final Pattern LITERAL =
            Pattern.compile("'((?:[^']|'')*)'|(?<![\\w.])(-?\\d+(?:\\.\\d+)?)(?![\\w.])");

    private SampleValues() {}

    /** A value of a type for a row of a number, from 1 on; empty for a type whose values are written in another way on each database. */
    public static Optional<Object> of(ColumnType type, int row) {
        if (type instanceof ColumnType.Enumeration names) {
            return chosen(names.values(), row);
        }
        if (type instanceof ColumnType.NamedEnumeration names) {
            return chosen(names.values(), row);
        }
        if (type instanceof ColumnType.Definition definition
                && !definition.values().isEmpty()) {
            return chosen(definition.values(), row);
        }
        if (type instanceof ColumnType.Definition definition) {
            return StandardType.about(definition.sql()).flatMap(basic -> of(basic, row));
        }
        return type instanceof ColumnType.Basic basic ? of(basic, row) : Optional.empty();
    }

    private static Optional<Object> chosen(List<String> values, int row) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get((row - 1) % values.size()));
    }

    private static Optional<Object> of(ColumnType.Basic type, int row) {
        return switch (type.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> Optional.of(row + 1);
            case DECIMAL, NUMERIC -> Optional.of(decimal(type, row));
            case DOUBLE, REAL, FLOAT -> Optional.of(row + 0.5);
            case VARCHAR, NVARCHAR, TEXT, NTEXT, CLOB, NCLOB -> Optional.of(text(type, row));
            case CHAR, NCHAR -> Optional.of(String.valueOf((char) ('a' + row)));
            case JSON -> Optional.of("{\"row\": " + row + "}");
            case BOOLEAN -> Optional.of(row == 1);
            case DATE -> Optional.of(LocalDate.of(2026, 1, 1).plusDays(row - 1L));
            case TIME, TIME_UTC -> Optional.of(LocalTime.of(12, 0).plusMinutes(row));
            case TIME_WITH_TIME_ZONE -> Optional.of(OffsetTime.of(12, row % 60, 0, 0, ZoneOffset.UTC));
            case TIMESTAMP, TIMESTAMP_UTC, TIMESTAMP_WITH_TIME_ZONE, TIMESTAMP_OF_ROW ->
                Optional.of(OffsetDateTime.of(2026, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC)
                        .plusDays(row - 1L));
            case UUID -> Optional.of(new UUID(0, row));
            case INET -> Optional.of("10.0.0." + row);
            default -> Optional.empty();
        };
    }

    /** Two digits before the point do not fit everywhere. */
    private static Object decimal(ColumnType.Basic type, int row) {
        int whole = type.arguments().get(0) - type.arguments().get(1);
        return whole > 0
                ? (Object) (row + 1)
                : BigDecimal.valueOf(row, type.arguments().get(1));
    }

    private static String text(ColumnType.Basic type, int row) {
        String text = "v" + row;
        boolean fits = type.arguments().isEmpty() || type.arguments().get(0) >= text.length();
        return fits ? text : String.valueOf(row % 10);
    }

    /**
     * Values to try for a column, the likeliest first: its type's, where a check names the column the literals of that check and the numbers beside
     * them, and plain texts and numbers for a type that is not known.
     *
     * @param database the name of the dialect
     */
    public static List<Object> candidates(Table table, Column column, int row, String database) {
        List<Object> candidates = new ArrayList<>();
        of(column.type().at(database), row).ifPresent(candidates::add);
        table.checks().stream()
                .filter(check -> mentions(check, column, database))
                .flatMap(check ->
                        LITERAL.matcher(check.expression().at(database).text()).results())
                .flatMap(literal -> ofLiteral(literal).stream())
                .forEach(candidates::add);
        if (candidates.isEmpty() && column.type().at(database) instanceof ColumnType.Definition) {
            candidates.addAll(List.of("v" + row, row, "{\"row\": " + row + "}"));
        }
        return candidates;
    }

    private static boolean mentions(Check check, Column column, String database) {
        String expression = check.expression().at(database).text().toLowerCase(Locale.ROOT);
        String name = column.name().replace("`", "").toLowerCase(Locale.ROOT);
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(expression)
                .find();
    }

    private static List<Object> ofLiteral(MatchResult literal) {
        if (literal.group(1) != null) {
            return List.of(literal.group(1).replace("''", "'"));
        }
        BigDecimal number = new BigDecimal(literal.group(2));
        return List.of(number, number.add(BigDecimal.ONE), number.subtract(BigDecimal.ONE));
    }
}
