package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Schema;
import dev.retort.schema.TypeKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** H2 2.4. Thread-safe. */
final class H2 implements Dialect {
    private final Identifiers names = new Identifiers(ReservedWords.H2, name -> name.toUpperCase(Locale.ROOT), '"');
    private final Clauses clauses = new H2Clauses(names);
    private final Conventions conventions = new Conventions(names, nameLimit());
    private final Rows rows = new H2Rows(names);
    private final Grammar grammar = new Grammar(
            this,
            clauses,
            rows,
            new Indexes(this, clauses, IndexPart::isColumn, false),
            new SqlSequences(names, false, ""));

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public List<String> render(Operation operation, Schema before) {
        return operation.accept(new H2Statements(grammar, conventions, before));
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
        return false;
    }

    /** None: the runner has to lock a row. */
    @Override
    public Optional<SessionLock> sessionLock(String name) {
        return Optional.empty();
    }

    @Override
    public int nameLimit() {
        return 256;
    }

    @Override
    public String type(ColumnType type) {
        if (type instanceof ColumnType.Enumeration enumeration) {
            return Literals.enumeration(enumeration.values());
        }
        if (type instanceof ColumnType.Array array) {
            return type(array.element()) + (array.length() == 0 ? " array" : " array[" + array.length() + "]");
        }
        return type instanceof ColumnType.Definition definition ? definition.sql() : basic((ColumnType.Basic) type);
    }

    private String basic(ColumnType.Basic type) {
        int first = type.arguments().isEmpty() ? 0 : type.arguments().get(0);
        return switch (type.kind()) {
            case DOUBLE -> "double precision";
            case VARCHAR, NVARCHAR -> first <= 1_048_576 ? "varchar(" + first + ")" : "clob";
            case NCHAR -> "char(" + first + ")";
            case TEXT, NTEXT, CLOB, NCLOB, XML -> "clob";
            case VARBINARY -> first <= 1_048_576 ? "varbinary(" + first + ")" : "blob";
            case BYTES, BLOB -> "blob";
            case INET -> "varbinary(19)";
            case TIME_UTC -> "time(" + first + ") with time zone";
            case TIMESTAMP_UTC -> "timestamp(" + first + ") with time zone";
            case VECTOR -> throw Refusal.of(this, "store " + type, "Use an array of real instead");
            default -> type.toString();
        };
    }

    /** H2 has one collation for all. */
    private final class H2Clauses extends Clauses {
        H2Clauses(Identifiers names) {
            super(names, H2.this::type);
        }

        @Override
        String collation(String collation) {
            throw Refusal.of(
                    H2.this,
                    "give one column the collation " + collation,
                    "Set the collation of the database, and leave it away here");
        }
    }

    /** How H2 writes values. */
    private static final class H2Rows extends Rows {
        H2Rows(Identifiers names) {
            super(names);
        }

        @Override
        String value(@Nullable Object value, @Nullable TypeKind kind) {
            String literal = super.value(value, kind);
            // Without the word, the text itself would become a JSON string.
            return value instanceof String && kind == TypeKind.JSON ? "json " + literal : literal;
        }
    }
}
