package dev.retort.operation;

import static dev.retort.schema.TypeKind.BIGINT;
import static dev.retort.schema.TypeKind.BINARY;
import static dev.retort.schema.TypeKind.BLOB;
import static dev.retort.schema.TypeKind.BYTES;
import static dev.retort.schema.TypeKind.CHAR;
import static dev.retort.schema.TypeKind.CLOB;
import static dev.retort.schema.TypeKind.DATE;
import static dev.retort.schema.TypeKind.DECIMAL;
import static dev.retort.schema.TypeKind.DOUBLE;
import static dev.retort.schema.TypeKind.FLOAT;
import static dev.retort.schema.TypeKind.INTEGER;
import static dev.retort.schema.TypeKind.INTERVAL_SECOND;
import static dev.retort.schema.TypeKind.NCHAR;
import static dev.retort.schema.TypeKind.NCLOB;
import static dev.retort.schema.TypeKind.NTEXT;
import static dev.retort.schema.TypeKind.NUMERIC;
import static dev.retort.schema.TypeKind.NVARCHAR;
import static dev.retort.schema.TypeKind.REAL;
import static dev.retort.schema.TypeKind.SMALLINT;
import static dev.retort.schema.TypeKind.TEXT;
import static dev.retort.schema.TypeKind.TIMESTAMP;
import static dev.retort.schema.TypeKind.TIMESTAMP_OF_ROW;
import static dev.retort.schema.TypeKind.TIMESTAMP_UTC;
import static dev.retort.schema.TypeKind.TIMESTAMP_WITH_TIME_ZONE;
import static dev.retort.schema.TypeKind.TINYINT;
import static dev.retort.schema.TypeKind.UUID;
import static dev.retort.schema.TypeKind.VARBINARY;
import static dev.retort.schema.TypeKind.VARCHAR;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.StandardType;
import dev.retort.schema.TypeKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Whether every value of one type fits another as it is. Of what is not known to fit, some may not. */
final class TypeWidening {
    /** The most decimal digits of a whole number. */
    private static final Map<TypeKind, Integer> DIGITS = Map.of(TINYINT, 3, SMALLINT, 5, INTEGER, 10, BIGINT, 19);

    /** The characters of a sign, and of a point with the zero in front of it. */
    private static final int SIGN = 1;

    private static final int SIGN_POINT_ZERO = 3;
    private static final int UUID_TEXT = 36;

    /** Of four bytes each. */
    private static final int CHARACTERS_OF_TEXT = 65_535 / 4;

    /** A length that does not matter. */
    private static final int UNSAID = 255;

    private static final Set<TypeKind> DECIMALS = Set.of(NUMERIC, DECIMAL);
    private static final Set<TypeKind> SIZED_TEXT = Set.of(CHAR, VARCHAR, NCHAR, NVARCHAR);
    private static final Set<TypeKind> LONG_TEXT = Set.of(TEXT, CLOB, NTEXT, NCLOB);
    private static final Set<TypeKind> NATIONAL = Set.of(NCHAR, NVARCHAR, NTEXT, NCLOB);
    private static final Set<TypeKind> SIZED_BYTES = Set.of(BINARY, VARBINARY);
    private static final Set<TypeKind> LONG_BYTES = Set.of(BYTES, BLOB);
    private static final Set<TypeKind> TIMESTAMPS =
            Set.of(TIMESTAMP, TIMESTAMP_UTC, TIMESTAMP_WITH_TIME_ZONE, TIMESTAMP_OF_ROW);

    private TypeWidening() {}

    static boolean holds(ColumnType from, ColumnType to) {
        if (from.equals(to)) {
            return true;
        }
        if (from.definitions().isEmpty() && to.definitions().isEmpty()) {
            return plain(meaning(from), meaning(to))
                    && (!isDefinedText(to) || isDefinedText(from) || isShort(meaning(from)));
        }
        Map<String, String> own = values(from);
        Map<String, String> others = values(to);
        // What a database has of its own follows the portable type, unless it begins or ends or changes alone.
        return own.keySet().equals(others.keySet())
                && (own.equals(others) || !from.portable().equals(to.portable()))
                && holds(from.portable(), to.portable());
    }

    /** What a {@code columnDefinition} means where its text is a type of the SQL standard: that type, or an enumeration that is stored as it. */
    private static ColumnType meaning(ColumnType type) {
        if (!(type instanceof ColumnType.Definition definition)) {
            return type;
        }
        Optional<ColumnType.Basic> standard = StandardType.of(definition.sql());
        if (definition.values().isEmpty()) {
            return standard.<ColumnType>map(basic -> basic).orElse(type);
        }
        return standard.filter(TypeWidening::isText)
                .<ColumnType>map(text -> new ColumnType.Enumeration(definition.values(), UNSAID))
                .orElse(type);
    }

    private static boolean isDefinedText(ColumnType type) {
        return type instanceof ColumnType.Definition definition
                && StandardType.of(definition.sql())
                        .filter(each -> each.kind() == TEXT)
                        .isPresent();
    }

    /** Whether all values fit a {@code text} to the letter, which holds 64 KB on MariaDB and MySQL. */
    private static boolean isShort(ColumnType type) {
        return !(type instanceof ColumnType.Basic basic)
                || (!LONG_TEXT.contains(basic.kind())
                        && (!SIZED_TEXT.contains(basic.kind())
                                || basic.arguments().get(0) <= CHARACTERS_OF_TEXT));
    }

    private static boolean plain(ColumnType from, ColumnType to) {
        if (from.equals(to)) {
            return true;
        }
        if (from instanceof ColumnType.Basic narrow && to instanceof ColumnType.Basic wide) {
            return basic(narrow, wide);
        }
        if (from instanceof ColumnType.Enumeration narrow) {
            return enumeration(narrow, to);
        }
        if (from instanceof ColumnType.NamedEnumeration narrow) {
            return enumeration(new ColumnType.Enumeration(narrow.values(), UNSAID), to);
        }
        if (from instanceof ColumnType.Definition narrow && to instanceof ColumnType.Definition wide) {
            boolean checks = !wide.values().isEmpty();
            return narrow.sql().equals(wide.sql())
                    && (!checks || (!narrow.values().isEmpty() && wide.values().containsAll(narrow.values())));
        }
        if (from instanceof ColumnType.Struct narrow && to instanceof ColumnType.Struct wide) {
            return isEach(narrow, wide, TypeWidening::holds);
        }
        return from instanceof ColumnType.Array narrow
                && to instanceof ColumnType.Array wide
                && (wide.length() == 0 || (narrow.length() > 0 && narrow.length() <= wide.length()))
                && holds(narrow.element(), wide.element());
    }

    /** Whether each attribute is there still, with a type that is enough. One that comes is null. */
    private static boolean isEach(
            ColumnType.Struct from, ColumnType.Struct to, BiPredicate<ColumnType, ColumnType> enough) {
        return from.attributes().stream()
                .allMatch(was -> to.attributes().stream()
                        .anyMatch(is -> Names.same(was.name(), is.name()) && enough.test(was.type(), is.type())));
    }

    /** The types that single databases have of their own, but for a serial, which has the values of the integer. */
    private static Map<String, String> values(ColumnType type) {
        Map<String, String> own = new HashMap<>(type.definitions());
        own.values().removeIf(sql -> sql.endsWith("serial"));
        return own;
    }

    /**
     * Whether a database refuses a value that does not fit, and never changes it: a longer text, a greater whole number, a constant that is gone, a
     * text that is no constant. A fraction is rounded, and so is a time.
     */
    static boolean refuses(ColumnType from, ColumnType to) {
        if (!from.definitions().isEmpty() || !to.definitions().isEmpty()) {
            return from.portable().equals(to.portable()) || refuses(from.portable(), to.portable());
        }
        return refusesPlain(meaning(from), meaning(to));
    }

    private static boolean refusesPlain(ColumnType from, ColumnType to) {
        if (from instanceof ColumnType.Definition narrow && to instanceof ColumnType.Definition wide) {
            return narrow.sql().equals(wide.sql());
        }
        if (from instanceof ColumnType.Struct narrow && to instanceof ColumnType.Struct wide) {
            return isEach(narrow, wide, (was, is) -> holds(was, is) || refuses(was, is));
        }
        if (from instanceof ColumnType.Array narrow
                && to instanceof ColumnType.Array wide
                && narrow.element() instanceof ColumnType.Struct) {
            return holds(narrow.element(), wide.element()) || refuses(narrow.element(), wide.element());
        }
        if (isEnumeration(from)) {
            return isEnumeration(to) || (to instanceof ColumnType.Basic text && SIZED_TEXT.contains(text.kind()));
        }
        if (isEnumeration(to)) {
            return from instanceof ColumnType.Basic text && isText(text);
        }
        return from instanceof ColumnType.Basic before
                && to instanceof ColumnType.Basic after
                && refusesBasic(before, after);
    }

    private static boolean isEnumeration(ColumnType type) {
        return type instanceof ColumnType.Enumeration || type instanceof ColumnType.NamedEnumeration;
    }

    private static boolean refusesBasic(ColumnType.Basic from, ColumnType.Basic to) {
        boolean isText = isText(from)
                && SIZED_TEXT.contains(to.kind())
                && (NATIONAL.contains(to.kind()) || !NATIONAL.contains(from.kind()));
        boolean isBytes = SIZED_BYTES.contains(from.kind()) && to.kind() == VARBINARY;
        return isText || isBytes || (scale(from) >= 0 && scale(to) >= scale(from));
    }

    private static boolean isText(ColumnType.Basic type) {
        return SIZED_TEXT.contains(type.kind()) || type.kind() == TEXT || type.kind() == NTEXT;
    }

    /** The digits behind the point of an exact number; -1 for anything else. */
    private static int scale(ColumnType.Basic type) {
        return DECIMALS.contains(type.kind()) ? type.arguments().get(1) : DIGITS.containsKey(type.kind()) ? 0 : -1;
    }

    private static boolean enumeration(ColumnType.Enumeration from, ColumnType to) {
        if (to instanceof ColumnType.Enumeration wide) {
            return wide.values().containsAll(from.values());
        }
        if (to instanceof ColumnType.NamedEnumeration wide) {
            return wide.values().containsAll(from.values());
        }
        int longest = from.values().stream()
                .map(String::length)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return to instanceof ColumnType.Basic wide && text(VARCHAR, longest, wide);
    }

    private static boolean basic(ColumnType.Basic from, ColumnType.Basic to) {
        TypeKind kind = from.kind();
        List<Integer> arguments = from.arguments();
        if (DIGITS.containsKey(kind)) {
            return number(DIGITS.get(kind), to) || text(VARCHAR, DIGITS.get(kind) + SIGN, to);
        }
        if (kind == UUID) {
            return to.kind() == UUID || text(VARCHAR, UUID_TEXT, to);
        }
        if (DECIMALS.contains(kind) || kind == INTERVAL_SECOND) {
            boolean alike = DECIMALS.contains(kind) ? DECIMALS.contains(to.kind()) : to.kind() == INTERVAL_SECOND;
            return (alike && decimal(arguments.get(0) - arguments.get(1), arguments.get(1), to))
                    || (DECIMALS.contains(kind) && text(VARCHAR, arguments.get(0) + SIGN_POINT_ZERO, to));
        }
        if (SIZED_TEXT.contains(kind)) {
            return text(kind, arguments.get(0), to);
        }
        if (SIZED_BYTES.contains(kind)) {
            return LONG_BYTES.contains(to.kind()) || (SIZED_BYTES.contains(to.kind()) && reaches(from, to));
        }
        if (binaryDigits(from) > 0) {
            return binaryDigits(to) >= binaryDigits(from);
        }
        if (kind == DATE) {
            return to.kind() == DATE || to.kind() == TIMESTAMP;
        }
        boolean alike = kind == to.kind() || (TIMESTAMPS.contains(kind) && TIMESTAMPS.contains(to.kind()));
        return alike && reaches(from, to);
    }

    private static boolean number(int digits, ColumnType.Basic to) {
        return DECIMALS.contains(to.kind()) ? decimal(digits, 0, to) : DIGITS.getOrDefault(to.kind(), 0) >= digits;
    }

    private static boolean decimal(int digits, int scale, ColumnType.Basic to) {
        int widerScale = to.arguments().get(1);
        return widerScale >= scale && to.arguments().get(0) - widerScale >= digits;
    }

    private static int binaryDigits(ColumnType.Basic type) {
        if (type.kind() == FLOAT) {
            return type.arguments().get(0);
        }
        return type.kind() == REAL ? 24 : type.kind() == DOUBLE ? 53 : 0;
    }

    /** Types without the national character set may not hold every character of national types. */
    private static boolean text(TypeKind from, int length, ColumnType.Basic to) {
        boolean keepsCharacters = NATIONAL.contains(to.kind()) || !NATIONAL.contains(from);
        boolean keepsLength = LONG_TEXT.contains(to.kind())
                || (SIZED_TEXT.contains(to.kind()) && to.arguments().get(0) >= length);
        return keepsCharacters && keepsLength;
    }

    /** Whether the number of the one type is at least that of the other, of its kind. */
    private static boolean reaches(ColumnType.Basic from, ColumnType.Basic to) {
        return to.arguments().get(0) >= from.arguments().get(0);
    }
}
