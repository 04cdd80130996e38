package dev.retort.cli.adopt;

import dev.retort.schema.ColumnType;
import dev.retort.schema.StandardType;
import dev.retort.schema.TypeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code hibernate.hbm2ddl.auto=validate} says about the type of a column: whether it takes one for another, and how an entity names a type so
 * that it is accepted. Hibernate compares the codes that the JDBC driver reports, some of which count as one, and the names of the types; PostgreSQL's
 * driver has names of its own, such as {@code bpchar} for {@code char}.
 */
final class ValidatedTypes {
    /** The databases on which this was measured. */
    private static final Set<String> MEASURED = Set.of("h2", "postgresql");

    private static final List<Set<TypeKind>> ALIKE = List.of(
            Set.of(TypeKind.VARCHAR, TypeKind.NVARCHAR, TypeKind.TEXT, TypeKind.NTEXT),
            Set.of(TypeKind.CHAR, TypeKind.NCHAR),
            Set.of(TypeKind.CLOB, TypeKind.NCLOB),
            Set.of(TypeKind.BINARY, TypeKind.VARBINARY, TypeKind.BYTES),
            Set.of(TypeKind.NUMERIC, TypeKind.DECIMAL),
            Set.of(TypeKind.REAL, TypeKind.FLOAT, TypeKind.DOUBLE),
            Set.of(TypeKind.TIME, TypeKind.TIME_UTC, TypeKind.TIME_WITH_TIME_ZONE),
            Set.of(
                    TypeKind.TIMESTAMP,
                    TypeKind.TIMESTAMP_UTC,
                    TypeKind.TIMESTAMP_OF_ROW,
                    TypeKind.TIMESTAMP_WITH_TIME_ZONE));

    /** Whole numbers, by size: a larger one than expected is accepted. */
    private static final Map<TypeKind, Integer> WHOLE =
            Map.of(TypeKind.TINYINT, 1, TypeKind.SMALLINT, 1, TypeKind.INTEGER, 2, TypeKind.BIGINT, 3);

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

    private ValidatedTypes() {}

    /**
     * Whether Hibernate accepts a type that an entity does not ask for. Nothing is known of other databases: then it counts as accepted.
     *
     * @param database the name of the dialect
     */
    static boolean accepts(ColumnType expected, ColumnType found, String database) {
        if (!MEASURED.contains(database) || expected.equals(found)) {
            return true;
        }
        if (expected instanceof ColumnType.Array && found instanceof ColumnType.Array) {
            return true;
        }
        Optional<TypeKind> wanted = kind(expected.at(database));
        Optional<TypeKind> there = kind(found.at(database));
        return wanted.isPresent() && there.isPresent() && accepts(wanted.get(), there.get());
    }

    private static boolean accepts(TypeKind wanted, TypeKind there) {
        int size = WHOLE.getOrDefault(wanted, 0);
        return wanted == there
                || (size > 0 && WHOLE.getOrDefault(there, 0) >= size)
                || ALIKE.stream().anyMatch(kinds -> kinds.contains(wanted) && kinds.contains(there));
    }

    /**
     * The constant of {@code SqlTypes} without which Hibernate refuses a {@code columnDefinition} of a type; empty if that text is enough.
     *
     * @param database the name of the dialect
     */
    static Optional<String> code(ColumnType expected, ColumnType found, String database) {
        return !database.equals("postgresql") || accepts(expected, found, database)
                ? Optional.empty()
                : kind(found).map(RENAMED::get);
    }

    private static Optional<TypeKind> kind(ColumnType type) {
        if (type instanceof ColumnType.Basic basic) {
            return Optional.of(basic.kind());
        }
        if (type instanceof ColumnType.Enumeration) {
            return Optional.of(TypeKind.VARCHAR);
        }
        return type instanceof ColumnType.Definition definition ? kind(definition.sql()) : Optional.empty();
    }

    /** A flag may be a bit, and a document is one, however the database stores it. */
    private static Optional<TypeKind> kind(String sql) {
        return switch (sql) {
            case "bit", "bit(1)" -> Optional.of(TypeKind.BOOLEAN);
            case "json", "jsonb" -> Optional.of(TypeKind.JSON);
            default -> StandardType.about(sql).map(ColumnType.Basic::kind);
        };
    }
}
