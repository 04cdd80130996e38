package dev.retort.cli.adopt.type;

import dev.retort.schema.ColumnType;
import dev.retort.schema.StandardType;
import dev.retort.schema.TypeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code hibernate.hbm2ddl.auto=validate} says about the type of a column: whether it takes one for another. Hibernate compares the codes that
 * the JDBC driver reports, some of which count as one, and the names of the types; PostgreSQL's driver has names of its own, such as {@code bpchar}
 * for {@code char}.
 */
public final class ValidatedTypes {
    /** The databases on which this was measured. */
    private static final Set<String> MEASURED = Set.of("h2", "postgresql", "mariadb", "mysql");

    private static final Set<String> MYSQL = Set.of("mariadb", "mysql");

    private static final List<Set<TypeKind>> ALIKE = List.of(
            Set.of(TypeKind.CLOB, TypeKind.NCLOB),
            Set.of(TypeKind.NUMERIC, TypeKind.DECIMAL),
            Set.of(TypeKind.REAL, TypeKind.FLOAT, TypeKind.DOUBLE),
            Set.of(TypeKind.TIME, TypeKind.TIME_UTC, TypeKind.TIME_WITH_TIME_ZONE),
            Set.of(
                    TypeKind.TIMESTAMP,
                    TypeKind.TIMESTAMP_UTC,
                    TypeKind.TIMESTAMP_OF_ROW,
                    TypeKind.TIMESTAMP_WITH_TIME_ZONE));

    private static final List<Set<TypeKind>> ALIKE_ELSEWHERE = List.of(
            Set.of(TypeKind.VARCHAR, TypeKind.NVARCHAR, TypeKind.TEXT, TypeKind.NTEXT),
            Set.of(TypeKind.CHAR, TypeKind.NCHAR),
            Set.of(TypeKind.BINARY, TypeKind.VARBINARY, TypeKind.BYTES));

    /** On MariaDB and MySQL, all texts but large objects. */
    private static final List<Set<TypeKind>> ALIKE_ON_MYSQL = List.of(
            Set.of(
                    TypeKind.VARCHAR,
                    TypeKind.NVARCHAR,
                    TypeKind.TEXT,
                    TypeKind.NTEXT,
                    TypeKind.CHAR,
                    TypeKind.NCHAR,
                    TypeKind.JSON),
            Set.of(TypeKind.VARBINARY, TypeKind.BYTES));

    /** The types of MariaDB and MySQL that the standard does not know, as Hibernate takes them. */
    private static final Map<String, TypeKind> NAMES_OF_MYSQL = Map.ofEntries(
            Map.entry("tinyint(1)", TypeKind.BOOLEAN),
            Map.entry("tinyint", TypeKind.TINYINT),
            Map.entry("mediumint", TypeKind.INTEGER),
            Map.entry("double", TypeKind.DOUBLE),
            Map.entry("float", TypeKind.FLOAT),
            Map.entry("datetime", TypeKind.TIMESTAMP),
            Map.entry("tinytext", TypeKind.TEXT),
            Map.entry("mediumtext", TypeKind.TEXT),
            Map.entry("longtext", TypeKind.TEXT),
            Map.entry("tinyblob", TypeKind.BYTES),
            Map.entry("blob", TypeKind.BYTES),
            Map.entry("mediumblob", TypeKind.BYTES),
            Map.entry("longblob", TypeKind.BYTES));

    /** Whole numbers, by size: a larger one than expected is accepted. */
    private static final Map<TypeKind, Integer> WHOLE =
            Map.of(TypeKind.TINYINT, 1, TypeKind.SMALLINT, 1, TypeKind.INTEGER, 2, TypeKind.BIGINT, 3);

    private ValidatedTypes() {}

    /**
     * Whether Hibernate accepts a type that an entity does not ask for. Nothing is known of other databases: then it counts as accepted.
     *
     * @param database the name of the dialect
     */
    public static boolean accepts(ColumnType expected, ColumnType found, String database) {
        if (!MEASURED.contains(database) || expected.equals(found)) {
            return true;
        }
        if (expected instanceof ColumnType.Array && found instanceof ColumnType.Array) {
            return true;
        }
        Optional<TypeKind> wanted = kind(expected, database);
        Optional<TypeKind> there = kind(found, database);
        return wanted.isPresent() && there.isPresent() && accepts(wanted.get(), there.get(), database);
    }

    static boolean accepts(TypeKind wanted, TypeKind there, String database) {
        int size = WHOLE.getOrDefault(wanted, 0);
        boolean isSmaller = MYSQL.contains(database) && wanted == TypeKind.SMALLINT && there == TypeKind.TINYINT;
        boolean isNoJson = database.equals("mysql") && wanted == TypeKind.JSON && there != TypeKind.JSON;
        if (isSmaller || isNoJson) {
            return false; // MariaDB's json is a text
        }
        return wanted == there
                || (size > 0 && WHOLE.getOrDefault(there, 0) >= size)
                || Stream.concat(ALIKE.stream(), (MYSQL.contains(database) ? ALIKE_ON_MYSQL : ALIKE_ELSEWHERE).stream())
                        .anyMatch(kinds -> kinds.contains(wanted) && kinds.contains(there));
    }

    /** The kind that a type has for Hibernate; empty for a type that only the database knows. */
    static Optional<TypeKind> kind(ColumnType type, String database) {
        return kindOf(type.at(database), database);
    }

    private static Optional<TypeKind> kindOf(ColumnType type, String database) {
        if (type instanceof ColumnType.Basic basic) {
            return Optional.of(basic.kind());
        }
        if (type instanceof ColumnType.Enumeration) {
            return Optional.of(TypeKind.VARCHAR);
        }
        if (type instanceof ColumnType.Definition definition) {
            return MYSQL.contains(database) ? kindOfMySql(definition.sql()) : kind(definition.sql());
        }
        return Optional.empty();
    }

    /** Numbers without a sign count as those with one; the digits of a text or a time do not count. */
    private static Optional<TypeKind> kindOfMySql(String sql) {
        String signed = sql.replaceFirst(" unsigned.*$", "");
        String name = signed.replaceFirst("\\(.*$", "");
        return Optional.ofNullable(NAMES_OF_MYSQL.getOrDefault(signed, NAMES_OF_MYSQL.get(name)))
                .or(() -> kind(signed))
                .or(() -> kind(name));
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
