package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import dev.retort.schema.TypeKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, version 13 and newer. Thread-safe. */
final class PostgreSql implements Dialect {
    /** The oldest version whose syntax is used where the version is not known. */
    static final int OLDEST = 13;

    private final Identifiers names =
            new Identifiers(ReservedWords.POSTGRESQL, name -> name.toLowerCase(Locale.ROOT), '"');
    private final Conventions conventions = new Conventions(names, nameLimit());
    private final Rows rows = new PostgreSqlRows(names);
    private final Grammar grammar;

    PostgreSql(int version) {
        Clauses clauses = new PostgreSqlClauses(names, this::type, version);
        grammar = new Grammar(
                this,
                clauses,
                rows,
                new Indexes(this, clauses, part -> true, false),
                new SqlSequences(names, true, ""));
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<String> render(Operation operation, Schema before) {
        return operation.accept(new PostgreSqlStatements(grammar, conventions, before));
    }

    @Override
    public String identifier(String name) {
        return names.sql(name);
    }

    @Override
    public String literal(@Nullable Object value) {
        return rows.value(value, null);
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public Optional<SessionLock> sessionLock(String name) {
        // Advisory locks have numbers for names.
        long key = Digest.of(name);
        return Optional.of(
                new SessionLock("select pg_try_advisory_lock(" + key + ")", "select pg_advisory_unlock(" + key + ")"));
    }

    @Override
    public int nameLimit() {
        return 63;
    }

    @Override
    public String type(ColumnType type) {
        if (type instanceof ColumnType.Enumeration enumeration) {
            return enumeration.length() == 1 ? "char(1)" : "varchar(" + enumeration.length() + ")";
        }
        if (type instanceof ColumnType.Array array) {
            return type(array.element()) + (array.length() == 0 ? " array" : " array[" + array.length() + "]");
        }
        return type instanceof ColumnType.Definition definition ? definition.sql() : basic((ColumnType.Basic) type);
    }

    private String basic(ColumnType.Basic type) {
        int first = type.arguments().isEmpty() ? 0 : type.arguments().get(0);
        return switch (type.kind()) {
            case TINYINT -> "smallint";
            case FLOAT -> first <= 24 ? "float4" : "float(" + first + ")";
            case DOUBLE -> "double precision";
            case VARCHAR, NVARCHAR -> first <= 10_485_760 ? "varchar(" + first + ")" : "text";
            case NCHAR -> "char(" + first + ")";
            case TEXT, NTEXT -> "text";
            case BINARY, VARBINARY, BYTES -> "bytea";
            // Large objects: the JDBC driver reads Clob and Blob from nothing else.
            case CLOB, NCLOB, BLOB -> "oid";
            case TIME_UTC -> "time(" + first + ")";
            case TIMESTAMP_UTC -> "timestamp(" + first + ") with time zone";
            case INTERVAL_SECOND ->
                "interval second(" + Math.min(type.arguments().get(1), 6) + ")";
            case JSON -> "jsonb";
            default -> type.toString();
        };
    }

    private static final class PostgreSqlClauses extends Clauses {
        private final int version;

        PostgreSqlClauses(Identifiers names, Function<ColumnType, String> types, int version) {
            super(names, types);
            this.version = version;
        }

        @Override
        String collation(String collation) {
            return names.sql("`" + collation + "`");
        }

        /** From 18 on, Hibernate leaves "stored" away: the value is computed when it is read. */
        @Override
        String generated(Column column) {
            return super.generated(column) + (version < 18 ? " stored" : "");
        }

        /** Hibernate leaves "not null" away where a column is computed. */
        @Override
        String definition(Column column) {
            return super.definition(column.generated().isEmpty() ? column : column.withNullable(true));
        }
    }

    /** How PostgreSQL writes values. */
    private static final class PostgreSqlRows extends Rows {
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
}
