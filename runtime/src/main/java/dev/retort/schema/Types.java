package dev.retort.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * The column types in a revision class. Import them with {@code import static dev.retort.schema.Types.*}.
 *
 * <p>Types are portable. Each dialect maps them to the type that Hibernate chooses on that database: {@code
 * timestamp(6)} is {@code datetime(6)} on MySQL. The code at the start of each description is
 * the type in the snapshot.
 */
public final class Types {
    private Types() {}

    /** {@code boolean}. */
    public static ColumnType bool() {
        return of(TypeKind.BOOLEAN);
    }

    /** {@code tinyint}: integers of one byte. */
    public static ColumnType tinyint() {
        return of(TypeKind.TINYINT);
    }

    /** {@code smallint}: integers of two bytes. */
    public static ColumnType smallint() {
        return of(TypeKind.SMALLINT);
    }

    /** {@code integer}: integers of four bytes. */
    public static ColumnType integer() {
        return of(TypeKind.INTEGER);
    }

    /** {@code bigint}: integers of eight bytes. */
    public static ColumnType bigint() {
        return of(TypeKind.BIGINT);
    }

    /** {@code real}: floating-point numbers of four bytes. */
    public static ColumnType real() {
        return of(TypeKind.REAL);
    }

    /** {@code float(p)}: floating-point numbers with a precision of {@code binaryDigits}. */
    public static ColumnType floating(int binaryDigits) {
        return of(TypeKind.FLOAT, binaryDigits);
    }

    /** {@code double}: floating-point numbers of eight bytes. */
    public static ColumnType doublePrecision() {
        return of(TypeKind.DOUBLE);
    }

    /** {@code numeric(p,s)}: exact numbers of {@code precision} decimal digits, {@code scale} of them after the point. */
    public static ColumnType numeric(int precision, int scale) {
        return of(TypeKind.NUMERIC, precision, scale);
    }

    /** {@code decimal(p,s)}: exact numbers of {@code precision} decimal digits, {@code scale} of them after the point. */
    public static ColumnType decimal(int precision, int scale) {
        return of(TypeKind.DECIMAL, precision, scale);
    }

    /** {@code char(n)}: strings of exactly {@code length} characters. */
    public static ColumnType character(int length) {
        return of(TypeKind.CHAR, length);
    }

    /** {@code varchar(n)}: strings of up to {@code length} characters. */
    public static ColumnType varchar(int length) {
        return of(TypeKind.VARCHAR, length);
    }

    /** {@code nchar(n)}: strings of exactly {@code length} characters of the national character set. */
    public static ColumnType nchar(int length) {
        return of(TypeKind.NCHAR, length);
    }

    /** {@code nvarchar(n)}: strings of up to {@code length} characters of the national character set. */
    public static ColumnType nvarchar(int length) {
        return of(TypeKind.NVARCHAR, length);
    }

    /** {@code text}: strings of any length, stored in the row. */
    public static ColumnType text() {
        return of(TypeKind.TEXT);
    }

    /** {@code ntext}: strings of any length in the national character set, stored in the row. */
    public static ColumnType ntext() {
        return of(TypeKind.NTEXT);
    }

    /** {@code clob}, of any length; see {@link TypeKind#CLOB}. */
    public static ColumnType clob() {
        return clob(TypeKind.ANY_LENGTH);
    }

    /** {@code clob(n)}, whose length decides the type on MySQL and MariaDB; see {@link TypeKind#CLOB}. */
    public static ColumnType clob(int length) {
        return of(TypeKind.CLOB, length);
    }

    /** {@code nclob}, of any length; see {@link TypeKind#NCLOB}. */
    public static ColumnType nclob() {
        return nclob(TypeKind.ANY_LENGTH);
    }

    /** {@code nclob(n)}, whose length decides the type on MySQL and MariaDB; see {@link TypeKind#NCLOB}. */
    public static ColumnType nclob(int length) {
        return of(TypeKind.NCLOB, length);
    }

    /** {@code binary(n)}: exactly {@code length} bytes. */
    public static ColumnType binary(int length) {
        return of(TypeKind.BINARY, length);
    }

    /** {@code varbinary(n)}: up to {@code length} bytes. */
    public static ColumnType varbinary(int length) {
        return of(TypeKind.VARBINARY, length);
    }

    /** {@code bytes}: bytes of any length, stored in the row. */
    public static ColumnType bytes() {
        return of(TypeKind.BYTES);
    }

    /** {@code blob}, of any length; see {@link TypeKind#BLOB}. */
    public static ColumnType blob() {
        return blob(TypeKind.ANY_LENGTH);
    }

    /** {@code blob(n)}, whose length decides the type on MySQL and MariaDB; see {@link TypeKind#BLOB}. */
    public static ColumnType blob(int length) {
        return of(TypeKind.BLOB, length);
    }

    /** {@code date}: dates without a time. */
    public static ColumnType date() {
        return of(TypeKind.DATE);
    }

    /** {@code time(p)}: times of day, whose seconds have {@code fraction} fractional digits. */
    public static ColumnType time(int fraction) {
        return of(TypeKind.TIME, fraction);
    }

    /** {@code time(p) with time zone}: times of day with an offset. */
    public static ColumnType timeWithTimeZone(int fraction) {
        return of(TypeKind.TIME_WITH_TIME_ZONE, fraction);
    }

    /** {@code time(p) utc}: times of day in UTC. */
    public static ColumnType timeUtc(int fraction) {
        return of(TypeKind.TIME_UTC, fraction);
    }

    /** {@code timestamp(p)}: date and time, whose seconds have {@code fraction} fractional digits. */
    public static ColumnType timestamp(int fraction) {
        return of(TypeKind.TIMESTAMP, fraction);
    }

    /** {@code timestamp(p) with time zone}: date and time with an offset, if the database can store one. */
    public static ColumnType timestampWithTimeZone(int fraction) {
        return of(TypeKind.TIMESTAMP_WITH_TIME_ZONE, fraction);
    }

    /** {@code timestamp(p) of row}; see {@link TypeKind#TIMESTAMP_OF_ROW}. */
    public static ColumnType timestampOfRow(int fraction) {
        return of(TypeKind.TIMESTAMP_OF_ROW, fraction);
    }

    /** {@code timestamp(p) utc}: instants. */
    public static ColumnType timestampUtc(int fraction) {
        return of(TypeKind.TIMESTAMP_UTC, fraction);
    }

    /** {@code interval second(p,s)}: durations in seconds of {@code precision} digits, {@code scale} of them fractional. */
    public static ColumnType intervalSecond(int precision, int scale) {
        return of(TypeKind.INTERVAL_SECOND, precision, scale);
    }

    /** {@code uuid}. */
    public static ColumnType uuid() {
        return of(TypeKind.UUID);
    }

    /** {@code json}. */
    public static ColumnType json() {
        return of(TypeKind.JSON);
    }

    /** {@code xml}. */
    public static ColumnType xml() {
        return of(TypeKind.XML);
    }

    /** {@code inet}: IP addresses. */
    public static ColumnType inet() {
        return of(TypeKind.INET);
    }

    /** {@code vector(n)}: vectors of {@code dimension} single-precision numbers. */
    public static ColumnType vector(int dimension) {
        return of(TypeKind.VECTOR, dimension);
    }

    /**
     * {@code enum('NEW','DONE')}: one of the values. MySQL, MariaDB and H2 have an enum type; on other databases it
     * is a {@code varchar(255)} with a check. See {@link ColumnType.Enumeration}.
     */
    public static ColumnType enumeration(String... values) {
        return new ColumnType.Enumeration(List.of(values), 255);
    }

    /**
     * {@code enum(40)('NEW','DONE')}: one of the values, with a length for databases without an enum type.
     *
     * @param length the number of characters of the {@code varchar}
     */
    public static ColumnType enumeration(int length, String... values) {
        return new ColumnType.Enumeration(List.of(values), length);
    }

    /**
     * {@code enum('NEW','DONE') unchecked}: the type of a column that references an {@link #enumeration}. It has no
     * check of its own.
     */
    public static ColumnType uncheckedEnumeration(String... values) {
        return enumeration(values).unchecked();
    }

    /** {@code enum(40)('NEW','DONE') unchecked}: the same with a length for databases without an enum type. */
    public static ColumnType uncheckedEnumeration(int length, String... values) {
        return enumeration(length, values).unchecked();
    }

    /**
     * {@code enum Genre('JAZZ','ROCK')}: one of the values. PostgreSQL has an enum type of that name, H2 a domain;
     * other databases treat it like {@link #enumeration}.
     */
    public static ColumnType namedEnumeration(String name, String... values) {
        return new ColumnType.NamedEnumeration(name, List.of(values));
    }

    /** {@code array(integer)}: arrays of any length. */
    public static ColumnType array(ColumnType element) {
        return new ColumnType.Array(element, 0);
    }

    /**
     * {@code array(integer,8)}: arrays.
     *
     * @param length the maximum number of elements, on databases that have one
     */
    public static ColumnType array(ColumnType element, int length) {
        return new ColumnType.Array(element, length);
    }

    /**
     * {@code struct place(x integer,y integer)}: values of several attributes. PostgreSQL and Oracle have a composite
     * type of that name; other databases refuse it.
     */
    public static ColumnType struct(String name, ColumnType.Attribute... attributes) {
        return new ColumnType.Struct(name, List.of(attributes));
    }

    /** {@code x integer}: an attribute of a {@link #struct}. */
    public static ColumnType.Attribute attribute(String name, ColumnType type) {
        return new ColumnType.Attribute(name, type);
    }

    /** {@code definition("citext")}: a type of one database, as literal SQL. */
    public static ColumnType definition(String sql) {
        return new ColumnType.Definition(sql);
    }

    /**
     * {@code definition("varchar(20)",'NEW','DONE')}: literal SQL for the type of an enumeration. Databases without
     * an enum type check the values.
     */
    public static ColumnType definition(String sql, String value, String... more) {
        return new ColumnType.Definition(
                sql, Stream.concat(Stream.of(value), Stream.of(more)).toList());
    }

    /**
     * The type of a kind: {@code of(TypeKind.VARCHAR, 40)}.
     *
     * @param arguments as many numbers as the kind has
     */
    public static ColumnType of(TypeKind kind, Integer... arguments) {
        return new ColumnType.Basic(kind, List.of(arguments));
    }
}
