package dev.retort.processor.entity.hibernate;

import dev.retort.dialect.Dialects;
import dev.retort.dialect.text.Computation;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnGeneration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Sql;
import dev.retort.schema.TypeKind;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types that a version of Hibernate has on single databases. The dialects have those of the newest; where an older one has another, the
 * column says so: {@code char(1) on mysql "char(1)"}.
 */
public record DatabaseTypes(HibernateProfile profile) {
    private static final List<String> MYSQL = List.of("mariadb", "mysql");
    private static final Set<TypeKind> NATIONAL = Set.of(TypeKind.NCHAR, TypeKind.NVARCHAR, TypeKind.NCLOB);

    private DatabaseRules rules() {
        return new DatabaseRules(profile.version());
    }

    /** A portable type, with what this version has instead. */
    private ColumnType of(ColumnType type) {
        if (type instanceof ColumnType.Basic basic) {
            return of(basic);
        }
        return rules().hasEnumTypesOnH2() ? type : withoutEnumsOnH2(type);
    }

    /**
     * A column with what this version has instead of its type.
     *
     * @param shape its type without a {@code columnDefinition}
     */
    public Column of(Column column, ColumnType shape) {
        Sql generated = column.generated().at("postgresql");
        return generated.isEmpty()
                ? typed(column, shape)
                : typed(column, shape)
                        .generatedAs(column.generated()
                                .on("postgresql", computation(generated, column).toString()));
    }

    private Computation computation(Sql generated, Column column) {
        return new Computation(generated.text(), !rules().computesOnReadOnPostgreSql(), requiresComputed(column));
    }

    private boolean requiresComputed(Column column) {
        return !column.nullable() && rules().requiresComputedOnPostgreSql();
    }

    private Column typed(Column column, ColumnType shape) {
        boolean serial = column.numbering() == ColumnGeneration.IDENTITY && !rules().hasIdentitiesOnPostgreSql();
        ColumnType type = of(column.type());
        if (serial && shape.equals(Types.bigint())) {
            return column.withType(type.on("postgresql", "bigserial"));
        }
        return column.withType(serial && shape.equals(Types.integer()) ? type.on("postgresql", "serial") : type);
    }

    private static ColumnType withoutEnumsOnH2(ColumnType type) {
        ColumnType element = type.portable() instanceof ColumnType.Array array ? array.element() : type;
        if (!(element instanceof ColumnType.Enumeration values)) {
            return type;
        }
        String text = values.length() == 1 ? "char(1)" : "varchar(" + values.length() + ")";
        return type.on("h2", element.equals(type) ? text : text + " array");
    }

    /** The check of an enum where this version has no type for it, but others do; empty for any other column. */
    public Optional<Check> check(Column column) {
        List<String> values = column.type().checkedValues();
        return rules().hasEnumTypesOnH2() || values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        "", column.name(), Sql.none().on("h2", column.name() + " in " + Literals.list(values))));
    }

    private ColumnType of(ColumnType.Basic type) {
        boolean padded =
                rules().padsCharactersOnMySql() && (type.kind() == TypeKind.CHAR || type.kind() == TypeKind.NCHAR);
        boolean national = rules().storesNationalTextInThreeBytes() && NATIONAL.contains(type.kind());
        ColumnType own = padded ? type.on("mariadb", "char(" + type.arguments().get(0) + ")") : type;
        if (padded || national) {
            String sql = Dialects.named("mysql").type(type);
            String sized = padded ? sql.replaceFirst("^varchar", "char") : sql;
            own = own.on("mysql", national ? sized.replace("utf8mb4", "utf8") : sized);
        }
        return own;
    }

    /**
     * The type of an array, which some versions serialize.
     *
     * @param length the length of its column
     */
    public ColumnType ofArray(ColumnType.Array array, int length) {
        ColumnType own = array;
        if (!rules().storesArraysAsJson()) {
            for (String database : MYSQL) {
                own = own.on(database, Dialects.named(database).type(Types.varbinary(length)));
            }
        }
        return own;
    }
}
