package dev.retort.schema;

import java.util.List;
import java.util.stream.Stream;

/** The column types as a revision class writes them: {@code import static dev.retort.schema.Types.*}. */
public final class Types {
    private Types() {}

    /** {@code boolean}; see {@link TypeKind#BOOLEAN}. */
    public static ColumnType bool() {
        return of(TypeKind.BOOLEAN);
    }

    /** {@code tinyint}; see {@link TypeKind#TINYINT}. */
    public static ColumnType tinyint() {
        return of(TypeKind.TINYINT);
    }

    /** {@code smallint}; see {@link TypeKind#SMALLINT}. */
    public static ColumnType smallint() {
        return of(TypeKind.SMALLINT);
    }

    /** {@code integer}; see {@link TypeKind#INTEGER}. */
    public static ColumnType integer() {
        return of(TypeKind.INTEGER);
    }

    /** {@code bigint}; see {@link TypeKind#BIGINT}. */
    public static ColumnType bigint() {
        return of(TypeKind.BIGINT);
    }

    /** {@code real}; see {@link TypeKind#REAL}. */
    public static ColumnType real() {
        return of(TypeKind.REAL);
    }

    /** {@code float(p)}; see {@link TypeKind#FLOAT}. */
    public static ColumnType floating(int binaryDigits) {
        return of(TypeKind.FLOAT, binaryDigits);
    }

    /** {@code double}; see {@link TypeKind#DOUBLE}. */
    public static ColumnType doublePrecision() {
        return of(TypeKind.DOUBLE);
    }

    /** {@code numeric(p,s)}; see {@link TypeKind#NUMERIC}. */
    public static ColumnType numeric(int precision, int scale) {
        return of(TypeKind.NUMERIC, precision, scale);
    }

    /** {@code decimal(p,s)}; see {@link TypeKind#DECIMAL}. */
    public static ColumnType decimal(int precision, int scale) {
        return of(TypeKind.DECIMAL, precision, scale);
    }

    /** {@code char(n)}; see {@link TypeKind#CHAR}. */
    public static ColumnType character(int length) {
        return of(TypeKind.CHAR, length);
    }

    /** {@code varchar(n)}; see {@link TypeKind#VARCHAR}. */
    public static ColumnType varchar(int length) {
        return of(TypeKind.VARCHAR, length);
    }

    /** {@code nchar(n)}; see {@link TypeKind#NCHAR}. */
    public static ColumnType nchar(int length) {
        return of(TypeKind.NCHAR, length);
    }

    /** {@code nvarchar(n)}; see {@link TypeKind#NVARCHAR}. */
    public static ColumnType nvarchar(int length) {
        return of(TypeKind.NVARCHAR, length);
    }

    /** {@code text}; see {@link TypeKind#TEXT}. */
    public static ColumnType text() {
        return of(TypeKind.TEXT);
    }

    /** {@code ntext}; see {@link TypeKind#NTEXT}. */
    public static ColumnType ntext() {
        return of(TypeKind.NTEXT);
    }

    /** {@code clob(n)}; see {@link TypeKind#CLOB}. */
    public static ColumnType clob(int length) {
        return of(TypeKind.CLOB, length);
    }

    /** {@code nclob(n)}; see {@link TypeKind#NCLOB}. */
    public static ColumnType nclob(int length) {
        return of(TypeKind.NCLOB, length);
    }

    /** {@code binary(n)}; see {@link TypeKind#BINARY}. */
    public static ColumnType binary(int length) {
        return of(TypeKind.BINARY, length);
    }

    /** {@code varbinary(n)}; see {@link TypeKind#VARBINARY}. */
    public static ColumnType varbinary(int length) {
        return of(TypeKind.VARBINARY, length);
    }

    /** {@code bytes}; see {@link TypeKind#BYTES}. */
    public static ColumnType bytes() {
        return of(TypeKind.BYTES);
    }

    /** {@code blob(n)}; see {@link TypeKind#BLOB}. */
    public static ColumnType blob(int length) {
        return of(TypeKind.BLOB, length);
    }

    /** {@code date}; see {@link TypeKind#DATE}. */
    public static ColumnType date() {
        return of(TypeKind.DATE);
    }

    /** {@code time(p)}; see {@link TypeKind#TIME}. */
    public static ColumnType time(int fraction) {
        return of(TypeKind.TIME, fraction);
    }

    /** {@code time(p) with time zone}; see {@link TypeKind#TIME_WITH_TIME_ZONE}. */
    public static ColumnType timeWithTimeZone(int fraction) {
        return of(TypeKind.TIME_WITH_TIME_ZONE, fraction);
    }

    /** {@code time(p) utc}; see {@link TypeKind#TIME_UTC}. */
    public static ColumnType timeUtc(int fraction) {
        return of(TypeKind.TIME_UTC, fraction);
    }

    /** {@code timestamp(p)}; see {@link TypeKind#TIMESTAMP}. */
    public static ColumnType timestamp(int fraction) {
        return of(TypeKind.TIMESTAMP, fraction);
    }

    /** {@code timestamp(p) with time zone}; see {@link TypeKind#TIMESTAMP_WITH_TIME_ZONE}. */
    public static ColumnType timestampWithTimeZone(int fraction) {
        return of(TypeKind.TIMESTAMP_WITH_TIME_ZONE, fraction);
    }

    /** {@code timestamp(p) of row}; see {@link TypeKind#TIMESTAMP_OF_ROW}. */
    public static ColumnType timestampOfRow(int fraction) {
        return of(TypeKind.TIMESTAMP_OF_ROW, fraction);
    }

    /** {@code timestamp(p) utc}; see {@link TypeKind#TIMESTAMP_UTC}. */
    public static ColumnType timestampUtc(int fraction) {
        return of(TypeKind.TIMESTAMP_UTC, fraction);
    }

    /** {@code interval second(p,s)}; see {@link TypeKind#INTERVAL_SECOND}. */
    public static ColumnType intervalSecond(int precision, int scale) {
        return of(TypeKind.INTERVAL_SECOND, precision, scale);
    }

    /** {@code uuid}; see {@link TypeKind#UUID}. */
    public static ColumnType uuid() {
        return of(TypeKind.UUID);
    }

    /** {@code json}; see {@link TypeKind#JSON}. */
    public static ColumnType json() {
        return of(TypeKind.JSON);
    }

    /** {@code xml}; see {@link TypeKind#XML}. */
    public static ColumnType xml() {
        return of(TypeKind.XML);
    }

    /** {@code inet}; see {@link TypeKind#INET}. */
    public static ColumnType inet() {
        return of(TypeKind.INET);
    }

    /** {@code vector(n)}; see {@link TypeKind#VECTOR}. */
    public static ColumnType vector(int dimension) {
        return of(TypeKind.VECTOR, dimension);
    }

    /** {@code enum('NEW','DONE')}, 255 characters where it is a varchar; see {@link ColumnType.Enumeration}. */
    public static ColumnType enumeration(String... values) {
        return new ColumnType.Enumeration(List.of(values), 255);
    }

    /** {@code enum(40)('NEW','DONE')}, {@code length} characters where it is a varchar; see {@link ColumnType.Enumeration}. */
    public static ColumnType enumeration(int length, String... values) {
        return new ColumnType.Enumeration(List.of(values), length);
    }

    /** {@code enum('NEW','DONE') unchecked}: of a column that refers to one that is checked; see {@link ColumnType.Enumeration}. */
    public static ColumnType uncheckedEnumeration(String... values) {
        return enumeration(values).unchecked();
    }

    /** {@code enum(40)('NEW','DONE') unchecked}, {@code length} characters where it is a varchar; see {@link ColumnType.Enumeration}. */
    public static ColumnType uncheckedEnumeration(int length, String... values) {
        return enumeration(length, values).unchecked();
    }

    /** {@code enum Genre('JAZZ','ROCK')}; see {@link ColumnType.NamedEnumeration}. */
    public static ColumnType namedEnumeration(String name, String... values) {
        return new ColumnType.NamedEnumeration(name, List.of(values));
    }

    /** {@code array(integer)}; see {@link ColumnType.Array}. */
    public static ColumnType array(ColumnType element) {
        return new ColumnType.Array(element, 0);
    }

    /** {@code array(integer,8)}; see {@link ColumnType.Array}. */
    public static ColumnType array(ColumnType element, int length) {
        return new ColumnType.Array(element, length);
    }

    /** {@code definition("citext")}: SQL taken to the letter; see {@link ColumnType.Definition}. */
    public static ColumnType definition(String sql) {
        return new ColumnType.Definition(sql);
    }

    /** {@code definition("varchar(20)",'NEW','DONE')}: SQL taken to the letter, and the values of an enumeration; see {@link ColumnType.Definition}. */
    public static ColumnType definition(String sql, String value, String... more) {
        return new ColumnType.Definition(
                sql, Stream.concat(Stream.of(value), Stream.of(more)).toList());
    }

    /** The type of a kind with its numbers. */
    public static ColumnType of(TypeKind kind, Integer... arguments) {
        return new ColumnType.Basic(kind, List.of(arguments));
    }
}
