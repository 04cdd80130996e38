package dev.retort.dialect;

import dev.retort.schema.TypeKind;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL writes values. */
final class PostgreSqlRows extends Rows {
    PostgreSqlRows(Identifiers names) {
        super(names);
    }

    /** A backslash is taken to the letter or not, as the session has it; an escape string says which. */
    @Override
    String text(String value) {
        return value.indexOf('\\') < 0 ? Literals.text(value) : "e" + Literals.text(value.replace("\\", "\\\\"));
    }

    @Override
    String bytes(String hexadecimal) {
        return "decode('" + hexadecimal + "', 'hex')";
    }

    @Override
    String value(@Nullable Object value, @Nullable TypeKind kind) {
        String literal = super.value(value, kind);
        return value instanceof String && isLargeText(kind)
                ? "lo_from_bytea(0, convert_to(" + literal + ", 'UTF8'))"
                : literal;
    }

    @Override
    String compared(String column, @Nullable TypeKind kind) {
        return isLargeText(kind) ? "convert_from(lo_get(" + column + "), 'UTF8')" : column;
    }

    @Override
    String constant(Object value, @Nullable TypeKind kind) {
        return value(asHeld(value, kind), isLargeText(kind) ? null : kind);
    }

    private static boolean isLargeText(@Nullable TypeKind kind) {
        return kind == TypeKind.CLOB || kind == TypeKind.NCLOB;
    }
}
