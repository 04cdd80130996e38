package dev.retort.schema;

/**
 * The portable column types that take numbers at most. Each dialect maps a kind to its vendor's type: the one that Hibernate
 * would choose on that database for the JDBC type code of the same name ({@code org.hibernate.type.SqlTypes}).
 */
public enum TypeKind {
    BOOLEAN("boolean"),
    TINYINT("tinyint"),
    SMALLINT("smallint"),
    INTEGER("integer"),
    BIGINT("bigint"),
    REAL("real"),
    /** {@code float(p)}, p binary digits. */
    FLOAT("float", 1),
    DOUBLE("double"),
    /** {@code numeric(p,s)}, decimal digits. */
    NUMERIC("numeric", 2),
    /** {@code decimal(p,s)}, decimal digits. */
    DECIMAL("decimal", 2),
    /** {@code char(n)}, n characters. */
    CHAR("char", 1),
    /** {@code varchar(n)}, n characters. */
    VARCHAR("varchar", 1),
    /** {@code nchar(n)}, n national characters. */
    NCHAR("nchar", 1),
    /** {@code nvarchar(n)}, n national characters. */
    NVARCHAR("nvarchar", 1),
    /** Character data of any length kept in the row: {@code LONG32VARCHAR}. */
    TEXT("text"),
    /** National character data of any length kept in the row: {@code LONG32NVARCHAR}. */
    NTEXT("ntext"),
    /** {@code clob(n)}, at least n characters; {@code clob}, of any length. */
    CLOB("clob", 1),
    /** {@code nclob(n)}, at least n national characters; {@code nclob}, of any length. */
    NCLOB("nclob", 1),
    /** {@code binary(n)}, n bytes. */
    BINARY("binary", 1),
    /** {@code varbinary(n)}, n bytes. */
    VARBINARY("varbinary", 1),
    /** Bytes of any length kept in the row: {@code LONG32VARBINARY}. */
    BYTES("bytes"),
    /** {@code blob(n)}, at least n bytes; {@code blob}, of any length. */
    BLOB("blob", 1),
    DATE("date"),
    /** {@code time(p)}, p fractional digits of a second. */
    TIME("time", 1, ""),
    /** {@code time(p) with time zone}: the offset is kept. */
    TIME_WITH_TIME_ZONE("time", 1, " with time zone"),
    /** {@code time(p) utc}: a time normalized to UTC. */
    TIME_UTC("time", 1, " utc"),
    /** {@code timestamp(p)}, p fractional digits of a second. */
    TIMESTAMP("timestamp", 1, ""),
    /** {@code timestamp(p) with time zone}: the offset is kept where the database can. */
    TIMESTAMP_WITH_TIME_ZONE("timestamp", 1, " with time zone"),
    /** {@code timestamp(p) utc}: an instant. */
    TIMESTAMP_UTC("timestamp", 1, " utc"),
    /** The moment from or to which a row of history is true: with a time zone where Hibernate has it so, on PostgreSQL alone. */
    TIMESTAMP_OF_ROW("timestamp", 1, " of row"),
    /** {@code interval second(p,s)}: a duration; p digits of seconds, s of them fractional. */
    INTERVAL_SECOND("interval second", 2),
    UUID("uuid"),
    JSON("json"),
    XML("xml"),
    INET("inet"),
    /** {@code vector(n)}: n single-precision components. */
    VECTOR("vector", 1);

    /** The length of a large object that may be as long as the database allows. It is not written, because nobody chose it. */
    public static final int ANY_LENGTH = Integer.MAX_VALUE;

    private final String prefix;
    private final int arguments;
    private final String suffix;

    TypeKind(String prefix) {
        this(prefix, 0, "");
    }

    TypeKind(String prefix, int arguments) {
        this(prefix, arguments, "");
    }

    TypeKind(String prefix, int arguments, String suffix) {
        this.prefix = prefix;
        this.arguments = arguments;
        this.suffix = suffix;
    }

    /** The words before the arguments, such as {@code timestamp}. */
    public String prefix() {
        return prefix;
    }

    /** How many numbers the type takes: 0, 1 or 2. */
    public int arguments() {
        return arguments;
    }

    /** Whether a type of this kind may be of {@link #ANY_LENGTH}. */
    public boolean isLargeObject() {
        return this == CLOB || this == NCLOB || this == BLOB;
    }

    /** The words after the arguments with their leading space, such as {@code  with time zone}; mostly empty. */
    public String suffix() {
        return suffix;
    }
}
