package dev.retort.script.oracle;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.TypeKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How Oracle writes values (Oracle 23ai SQL Language Reference, Literals). An empty text is null there. */
final class OracleRows extends RowStatements {
    private static final Set<@Nullable TypeKind> LARGE =
            EnumSet.of(TypeKind.TEXT, TypeKind.NTEXT, TypeKind.CLOB, TypeKind.NCLOB);

    /** A literal has 4000 bytes at most, and a character up to four. */
    private static final int LITERAL = 1_000;

    private final Dialect dialect;

    OracleRows(Dialect dialect, Identifiers names) {
        super(names);
        this.dialect = dialect;
    }

    /** A long text is put together from pieces. */
    @Override
    public String text(String value) {
        if (value.length() <= LITERAL) {
            return Literals.text(value);
        }
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < value.length(); ) {
            int end = Math.min(start + LITERAL, value.length());
            if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
                end--;
            }
            pieces.add("to_clob(" + Literals.text(value.substring(start, end)) + ")");
            start = end;
        }
        return String.join(" || ", pieces);
    }

    @Override
    protected String bytes(String hexadecimal) {
        return "hextoraw('" + hexadecimal + "')";
    }

    @Override
    public String value(@Nullable Object value, @Nullable TypeKind kind) {
        if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
            return number.isNaN() ? "binary_double_nan" : (number < 0 ? "-" : "") + "binary_double_infinity";
        }
        if (value instanceof UUID uuid && kind == TypeKind.UUID) {
            return bytes(Literals.hexadecimal(uuid));
        }
        Object kept = value == null || kind == null ? value : Literals.inUtc(value, kind);
        if (kept instanceof OffsetTime time) {
            kept = time.atDate(LocalDate.EPOCH);
        }
        if (kept instanceof LocalTime time) {
            kept = time.atDate(LocalDate.EPOCH);
        }
        return kept instanceof Temporal moment
                ? Literals.of(moment).replace("timestamp with time zone '", "timestamp '")
                : super.value(value, kind);
    }

    /** A large text is no operand of a comparison. */
    @Override
    protected String compared(String column, @Nullable TypeKind kind) {
        return LARGE.contains(kind) ? "to_char(" + column + ")" : column;
    }

    @Override
    protected String constant(Object value, @Nullable TypeKind kind) {
        if (kind == TypeKind.JSON || kind == TypeKind.XML || value.equals("")) {
            throw UnsupportedChange.of(
                    dialect,
                    "find rows by " + (value.equals("") ? "an empty text, which is null" : "a document"),
                    "Use other columns to find the rows, or use op.execute");
        }
        return value(asHeld(value, kind), kind);
    }
}
