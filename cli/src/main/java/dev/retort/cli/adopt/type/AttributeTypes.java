package dev.retort.cli.adopt.type;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an attribute needs beside a {@code columnDefinition} so that Hibernate starts, reads and finds the rows that are there, and writes new ones,
 * although the column of PostgreSQL has another type than the attribute's own. PostgreSQL refuses most values that the driver sends as another type: a text is no
 * {@code jsonb}, and no {@code uuid}. Each rule was measured with Hibernate and real rows.
 */
public final class AttributeTypes {
    private static final Optional<List<String>> NONE_NEEDED = Optional.of(List.of());

    private static final Set<TypeKind> NUMBERS = EnumSet.range(TypeKind.TINYINT, TypeKind.DECIMAL);
    private static final Set<TypeKind> DECIMALS = EnumSet.of(TypeKind.NUMERIC, TypeKind.DECIMAL);
    private static final Set<TypeKind> TEXTS = EnumSet.range(TypeKind.CHAR, TypeKind.NTEXT);
    private static final Set<TypeKind> VARIABLE_TEXTS = EnumSet.range(TypeKind.VARCHAR, TypeKind.NTEXT);
    private static final Set<TypeKind> LONG_TEXTS = EnumSet.of(TypeKind.CLOB, TypeKind.NCLOB);
    private static final Set<TypeKind> ALL_TEXTS = EnumSet.range(TypeKind.CHAR, TypeKind.NCLOB);
    private static final Set<TypeKind> BYTES = EnumSet.range(TypeKind.BINARY, TypeKind.BYTES);
    private static final Set<TypeKind> OBJECTS = EnumSet.of(TypeKind.BLOB, TypeKind.CLOB, TypeKind.NCLOB);
    private static final Set<TypeKind> TIMES = EnumSet.range(TypeKind.TIME, TypeKind.TIME_UTC);
    private static final Set<TypeKind> MOMENTS =
            EnumSet.of(TypeKind.DATE, TypeKind.TIMESTAMP, TypeKind.TIMESTAMP_WITH_TIME_ZONE, TypeKind.TIMESTAMP_UTC);

    /** The constant of {@code SqlTypes} for attributes of some types over columns of others; the first that fits. */
    private static final List<Rule> CODES = List.of(
            new Rule(new Pair(ALL_TEXTS, BYTES), "VARBINARY"),
            new Rule(new Pair(LONG_TEXTS, TEXTS), "LONG32VARCHAR"),
            new Rule(new Pair(TEXTS, OBJECTS), "CLOB"),
            new Rule(new Pair(EnumSet.of(TypeKind.BLOB), BYTES), "LONG32VARBINARY"),
            new Rule(new Pair(BYTES, OBJECTS), "BLOB"),
            new Rule(new Pair(EnumSet.of(TypeKind.UUID), EnumSet.of(TypeKind.CHAR)), "CHAR"),
            new Rule(new Pair(EnumSet.of(TypeKind.UUID), TEXTS), "VARCHAR"),
            new Rule(new Pair(EnumSet.of(TypeKind.UUID), BYTES), "VARBINARY"),
            new Rule(new Pair(EnumSet.of(TypeKind.NUMERIC), EnumSet.of(TypeKind.INTERVAL_SECOND)), "INTERVAL_SECOND"),
            new Rule(new Pair(EnumSet.of(TypeKind.TIMESTAMP_UTC), DECIMALS), "BIGINT"),
            new Rule(new Pair(EnumSet.of(TypeKind.DATE), EnumSet.of(TypeKind.TIMESTAMP_WITH_TIME_ZONE)), "TIMESTAMP"));

    /** Attributes and columns of different types between which the driver converts. */
    private static final List<Pair> CONVERTED = List.of(
            new Pair(NUMBERS, NUMBERS),
            new Pair(TEXTS, TEXTS),
            new Pair(VARIABLE_TEXTS, EnumSet.of(TypeKind.INTEGER, TypeKind.BIGINT)),
            new Pair(EnumSet.of(TypeKind.JSON), VARIABLE_TEXTS),
            new Pair(MOMENTS, MOMENTS),
            new Pair(EnumSet.of(TypeKind.TIMESTAMP_UTC), NUMBERS),
            new Pair(TIMES, TIMES),
            new Pair(BYTES, BYTES));

    /** Types that only PostgreSQL has, and what they are to Hibernate. */
    private static final Map<String, TypeKind> OWN =
            Map.of("xml", TypeKind.XML, "interval", TypeKind.INTERVAL_SECOND, "citext", TypeKind.TEXT);

    /** The types to which PostgreSQL's driver gives another name than the standard, by the constant of {@code SqlTypes}. */
    private static final Map<TypeKind, String> RENAMED = Map.of(
            TypeKind.CHAR, "CHAR",
            TypeKind.TINYINT, "SMALLINT",
            TypeKind.SMALLINT, "SMALLINT",
            TypeKind.INTEGER, "INTEGER",
            TypeKind.BIGINT, "BIGINT",
            TypeKind.REAL, "REAL",
            TypeKind.DOUBLE, "DOUBLE",
            TypeKind.BOOLEAN, "BOOLEAN",
            TypeKind.TIMESTAMP_WITH_TIME_ZONE, "TIMESTAMP_WITH_TIMEZONE");

    private AttributeTypes() {}

    /**
     * The annotations beside {@code @Column(columnDefinition = …)}; empty if there are none with which Hibernate reads, writes and finds the values.
     *
     * @param expected the type that the entity asks for
     * @param found the column as it is
     * @param dialect the database; nothing more is needed on any but PostgreSQL
     */
    public static Optional<List<String>> annotations(ColumnType expected, Column found, Dialect dialect) {
        ColumnType type = found.type();
        if (!dialect.name().equals("postgresql")) {
            return NONE_NEEDED;
        }
        if (type instanceof ColumnType.NamedEnumeration
                && !expected.checkedValues().isEmpty()) {
            return code("NAMED_ENUM"); // as a text, its values would need a cast
        }
        Optional<TypeKind> attribute = ValidatedTypes.kind(expected, dialect.name());
        Optional<TypeKind> column = kind(type, dialect.name());
        if (expected instanceof ColumnType.Array != type instanceof ColumnType.Array) {
            return column.equals(Optional.of(TypeKind.JSON)) ? code("JSON") : Optional.empty();
        }
        if (attribute.filter(VARIABLE_TEXTS::contains).isPresent() && isCast(column)) {
            return Optional.of(List.of(cast(found, dialect)));
        }
        return attribute.isPresent() && column.isPresent()
                ? annotations(attribute.get(), column.get(), dialect.type(type))
                : NONE_NEEDED;
    }

    /** Whether a text has to be cast to a type and back; those that the driver names in its own way fail in {@code validate} then. */
    private static boolean isCast(Optional<TypeKind> column) {
        return column.isEmpty()
                || (constant(TypeKind.VARCHAR, column.get()).isEmpty()
                        && !isConverted(TypeKind.VARCHAR, column.get())
                        && !RENAMED.containsKey(column.get()));
    }

    /** With the cast that reads, queries compare texts, too. */
    private static String cast(Column column, Dialect dialect) {
        return "@ColumnTransformer(read = \"cast(%s as varchar)\", write = \"cast(? as %s)\")"
                .formatted(
                        dialect.identifier(column.name()).replace("\"", "\\\""),
                        dialect.type(column.type()).replace("\"", "\\\""));
    }

    private static Optional<List<String>> annotations(TypeKind attribute, TypeKind column, String definition) {
        Optional<String> constant = constant(attribute, column);
        if (constant.isPresent()) {
            return code(constant.get());
        }
        boolean isBit = attribute == TypeKind.BOOLEAN && definition.startsWith("bit");
        if (isBit || (attribute != column && !isConverted(attribute, column))) {
            return Optional.empty();
        }
        return ValidatedTypes.accepts(attribute, column, "postgresql") || !RENAMED.containsKey(column)
                ? NONE_NEEDED
                : code(RENAMED.get(column));
    }

    private static Optional<String> constant(TypeKind attribute, TypeKind column) {
        return CODES.stream()
                .filter(rule -> rule.types().fits(attribute, column))
                .findFirst()
                .map(Rule::constant);
    }

    private static boolean isConverted(TypeKind attribute, TypeKind column) {
        return CONVERTED.stream().anyMatch(types -> types.fits(attribute, column));
    }

    private static Optional<TypeKind> kind(ColumnType type, String database) {
        return ValidatedTypes.kind(type, database)
                .or(() -> type instanceof ColumnType.Definition definition
                        ? Optional.ofNullable(OWN.get(definition.sql().toLowerCase(Locale.ROOT)))
                        : Optional.empty());
    }

    private static Optional<List<String>> code(String constant) {
        return Optional.of(List.of("@JdbcTypeCode(SqlTypes.%s)".formatted(constant)));
    }

    /** Types of attributes, and of columns. */
    private record Pair(Set<TypeKind> attributes, Set<TypeKind> columns) {
        boolean fits(TypeKind attribute, TypeKind column) {
            return attributes.contains(attribute) && columns.contains(column);
        }
    }

    private record Rule(Pair types, String constant) {}
}
