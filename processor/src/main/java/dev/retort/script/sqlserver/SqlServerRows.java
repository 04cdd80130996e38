package dev.retort.script.sqlserver;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.TypeKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How SQL Server writes values (Transact-SQL, Constants; CAST and CONVERT). */
final class SqlServerRows extends RowStatements {
    private final Dialect dialect;

    SqlServerRows(Dialect dialect, Identifiers names) {
        super(names);
        this.dialect = dialect;
    }

    /** Without the N, what the database's code page lacks would become a question mark. */
    @Override
    public String text(String value) {
        return (value.chars().allMatch(c -> c < 128) ? "" : "N") + Literals.text(value);
    }

    @Override
    protected String bytes(String hexadecimal) {
        return "0x" + hexadecimal;
    }

    @Override
    public String value(@Nullable Object value, @Nullable TypeKind kind) {
        if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
            throw UnsupportedChange.of(dialect, "store " + number, "Use null, or a number");
        }
        if (value instanceof Boolean bit) {
            return bit ? "1" : "0";
        }
        if (value instanceof UUID uuid && kind == TypeKind.UUID) {
            return "cast('" + uuid + "' as uniqueidentifier)";
        }
        Object kept = value == null || kind == null ? value : Literals.inUtc(value, kind);
        if (kept instanceof OffsetTime time) {
            return cast(time.atDate(LocalDate.EPOCH));
        }
        return kept instanceof Temporal moment && !(kept instanceof Year) ? cast(moment) : super.value(value, kind);
    }

    /** A second has seven digits there, and more are no number; a date before the text of a moment is read alike in every session. */
    private static String cast(Temporal value) {
        boolean timed = value.isSupported(ChronoField.NANO_OF_SECOND);
        Temporal kept = timed
                ? value.with(ChronoField.NANO_OF_SECOND, value.get(ChronoField.NANO_OF_SECOND) / 100 * 100L)
                : value;
        String literal = Literals.of(kept);
        return "cast(" + literal.substring(literal.indexOf('\'')) + " as " + type(value) + ")";
    }

    private static String type(Temporal value) {
        if (value instanceof LocalDate) {
            return "date";
        }
        return value instanceof LocalTime ? "time" : value instanceof LocalDateTime ? "datetime2" : "datetimeoffset";
    }

    @Override
    protected String constant(Object value, @Nullable TypeKind kind) {
        return value(asHeld(value, kind), kind);
    }
}
