package dev.retort.dialect;

import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.OracleDialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.dialect.SQLServerDialect;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.mapping.Column;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.sql.DdlType;
import org.hibernate.type.spi.TypeConfiguration;

/** The column types that Hibernate chooses, asked of Hibernate itself, without a database. */
final class HibernateTypes implements AutoCloseable {
    private static final Map<TypeKind, Integer> CODES = Map.of(
            TypeKind.TEXT, SqlTypes.LONG32VARCHAR,
            TypeKind.NTEXT, SqlTypes.LONG32NVARCHAR,
            TypeKind.BYTES, SqlTypes.LONG32VARBINARY,
            TypeKind.TIME_WITH_TIME_ZONE, SqlTypes.TIME_WITH_TIMEZONE,
            TypeKind.TIMESTAMP_WITH_TIME_ZONE, SqlTypes.TIMESTAMP_WITH_TIMEZONE,
            TypeKind.XML, SqlTypes.SQLXML);

    /** What a snapshot has where Hibernate would take the database's default. */
    private static final int MICROSECONDS = 6;

    /** Where a database has no such type, Hibernate chooses another one for the attribute, not for the code. */
    private static final Set<TypeKind> MAPPED = Set.of(TypeKind.UUID, TypeKind.JSON, TypeKind.XML, TypeKind.INET);

    /** An attribute of each kind in {@link #MAPPED}. */
    @Entity
    static class Mapped {
        @Id
        UUID uuid;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> json;

        @JdbcTypeCode(SqlTypes.SQLXML)
        String xml;

        InetAddress inet;
    }

    private final StandardServiceRegistry registry;
    private final TypeConfiguration types;
    private final Metadata metadata;
    private final org.hibernate.dialect.Dialect dialect;

    HibernateTypes(String name) {
        dialect = dialect(name);
        registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", dialect)
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .build();
        metadata = new MetadataSources(registry).addAnnotatedClass(Mapped.class).buildMetadata();
        types = metadata.getDatabase().getTypeConfiguration();
    }

    private static org.hibernate.dialect.Dialect dialect(String name) {
        return switch (name) {
            case "h2" -> new H2Dialect(DatabaseVersion.make(2, 4, 240));
            case "postgresql" -> new PostgreSQLDialect(DatabaseVersion.make(18));
            case "mariadb" -> new MariaDBDialect(DatabaseVersion.make(11, 8));
            case "mysql" -> new MySQLDialect(DatabaseVersion.make(9, 0));
            case "sqlite" -> new SQLiteDialect(DatabaseVersion.make(3, 53));
            case "sqlserver" -> new SQLServerDialect(DatabaseVersion.make(16));
            case "oracle" -> new OracleDialect(DatabaseVersion.make(23));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Hibernate's type; empty where it has none. */
    Optional<String> type(ColumnType type) {
        if (type instanceof ColumnType.Enumeration enumeration) {
            String inline = dialect.getEnumTypeDeclaration(
                    null, enumeration.values().stream().sorted().toArray(String[]::new));
            return inline == null ? text(enumeration.length()) : Optional.of(inline);
        }
        if (type instanceof ColumnType.Array && dialect instanceof OracleDialect) {
            // One that Hibernate creates first, named after the Java class of the elements.
            return Optional.empty();
        }
        if (type instanceof ColumnType.Array array) {
            String standard = dialect.getArrayTypeName(
                    null, type(array.element()).orElseThrow(), array.length() == 0 ? null : array.length());
            TypeKind instead = switch (dialect.getPreferredSqlTypeCodeForArray()) {
                case SqlTypes.XML_ARRAY -> TypeKind.XML;
                case SqlTypes.VARBINARY -> TypeKind.BYTES;
                default -> TypeKind.JSON;
            };
            return standard == null ? type(new ColumnType.Basic(instead, List.of())) : Optional.of(standard);
        }
        return basic((ColumnType.Basic) type);
    }

    private Optional<String> text(int length) {
        return length == 1 ? Optional.of("char(1)") : type(new ColumnType.Basic(TypeKind.VARCHAR, List.of(length)));
    }

    @SuppressWarnings("deprecation") // What replaces getTypeName wants a mapped attribute; here is none.
    private Optional<String> basic(ColumnType.Basic type) {
        if (MAPPED.contains(type.kind())) {
            Column column = (Column) metadata.getEntityBinding(Mapped.class.getName())
                    .getProperty(type.kind().prefix())
                    .getSelectables()
                    .get(0);
            return Optional.of(column.getSqlType(metadata));
        }
        DdlType ddl = types.getDdlTypeRegistry().getDescriptor(code(type.kind()));
        return Optional.ofNullable(ddl).map(each -> {
            Size size = size(type);
            return each.getTypeName(size.getLength(), size.getPrecision(), size.getScale());
        });
    }

    private Size size(ColumnType.Basic type) {
        List<Integer> numbers = type.arguments();
        return switch (type.kind()) {
            case FLOAT -> Size.precision(numbers.get(0));
            case TIME,
                    TIME_WITH_TIME_ZONE,
                    TIME_UTC,
                    TIMESTAMP,
                    TIMESTAMP_WITH_TIME_ZONE,
                    TIMESTAMP_UTC,
                    TIMESTAMP_OF_ROW ->
                Size.precision(
                        numbers.get(0) == MICROSECONDS ? dialect.getDefaultTimestampPrecision() : numbers.get(0));
            case NUMERIC, DECIMAL, INTERVAL_SECOND -> Size.precision(numbers.get(0), numbers.get(1));
            default -> numbers.isEmpty() ? Size.nil() : Size.length(numbers.get(0));
        };
    }

    private int code(TypeKind kind) {
        if (kind == TypeKind.TIMESTAMP_OF_ROW) {
            return metadata.getDatabase().getDialect().getTemporalTableSupport().getTemporalColumnType();
        }
        Integer code = CODES.get(kind);
        if (code != null) {
            return code;
        }
        try {
            return SqlTypes.class.getField(kind.name()).getInt(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Hibernate has no code for " + kind, e);
        }
    }

    @Override
    public void close() {
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
