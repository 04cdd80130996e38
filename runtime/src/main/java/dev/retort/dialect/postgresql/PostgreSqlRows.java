package dev.retort.dialect.postgresql;

import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.TypeKind;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL writes values. */
final class PostgreSqlRows extends RowStatements {
    PostgreSqlRows(Identifiers names) {
        super(names);
    }

    /** Whether a backslash is literal depends on the session. An escape string does not depend on it. */
    @Override
    public String text(String value) {
        return value.indexOf('\\') < 0 ? Literals.text(value) : "e" + Literals.text(value.replace("\\", "\\\\"));
    }

    @Override
    protected String bytes(String hexadecimal) {
        return "decode('" + hexadecimal + "', 'hex')";
    }

    @Override
    public String value(@Nullable Object value, @Nullable TypeKind kind) {
        String literal = super.value(value, kind);
        return value instanceof String && isLargeText(kind)
                ? "lo_from_bytea(0, convert_to(" + literal + ", 'UTF8'))"
                : literal;
    }

    @Override
    protected String compared(String column, @Nullable TypeKind kind) {
        return isLargeText(kind) ? "convert_from(lo_get(" + column + "), 'UTF8')" : column;
    }

    @Override
    protected String constant(Object value, @Nullable TypeKind kind) {
        return value(asHeld(value, kind), isLargeText(kind) ? null : kind);
    }

    private static boolean isLargeText(@Nullable TypeKind kind) {
        return kind == TypeKind.CLOB || kind == TypeKind.NCLOB;
    }
}
