package dev.retort.catalog.sql;

import dev.retort.catalog.reader.EnumerationLiterals;
import dev.retort.problem.RetortException;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The portable types that stand for the types of a database.
 *
 * @param meaning the meaning of types to that database
 * @param types the names of its types
 */
record PortableTypes(SqlMeaning meaning, TypeNames types) {
    /** The kinds to try last: another one stands for the same type of the database, and is the usual one. */
    private static final List<TypeKind> RARE = List.of(
            TypeKind.TINYINT,
            TypeKind.REAL,
            TypeKind.CHAR,
            TypeKind.NCHAR,
            TypeKind.NVARCHAR,
            TypeKind.NTEXT,
            TypeKind.NCLOB,
            TypeKind.INET,
            TypeKind.XML,
            TypeKind.TIME_UTC,
            TypeKind.TIMESTAMP_UTC,
            TypeKind.TIMESTAMP_OF_ROW);

    /** The portable type; one without a portable equivalent is that type to the letter. */
    ColumnType of(String type) {
        String canonical = types.canonical(type);
        if (canonical.endsWith("[]")) {
            return Types.array(of(canonical.substring(0, canonical.length() - 2)));
        }
        if (canonical.startsWith("enum(")) {
            return new ColumnType.Enumeration(EnumerationLiterals.of(type), 255);
        }
        int open = canonical.indexOf('(');
        List<Integer> numbers = open < 0 ? List.of() : numbers(canonical.substring(open + 1, canonical.length() - 1));
        return Stream.of(TypeKind.values())
                .sorted(Comparator.comparing(RARE::contains))
                .map(kind -> candidate(kind, numbers))
                .flatMap(Optional::stream)
                .filter(candidate -> means(candidate, canonical))
                .findFirst()
                .orElseGet(() -> Types.definition(type.toLowerCase(Locale.ROOT)));
    }

    private static List<Integer> numbers(String text) {
        if (!text.matches("\\d{1,9}(,\\d{1,9})?")) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : text.split(",", -1)) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    private static Optional<ColumnType> candidate(TypeKind kind, List<Integer> numbers) {
        if (kind.isLargeObject() && numbers.isEmpty()) {
            return Optional.of(Types.of(kind, TypeKind.ANY_LENGTH));
        }
        return numbers.size() == kind.arguments()
                ? Optional.of(Types.of(kind, numbers.toArray(Integer[]::new)))
                : Optional.empty();
    }

    private boolean means(ColumnType candidate, String canonical) {
        try {
            return meaning.type(candidate).equals(canonical);
        } catch (RetortException e) {
            return false; // the database has no such type
        }
    }
}
