package dev.retort.processor.entity.table;

import dev.retort.processor.entity.type.AttributeSemantics;
import dev.retort.processor.entity.type.ColumnFacts;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A column that something is mapped to.
 *
 * @param logical the name before the physical naming: the one that annotations refer to
 * @param column what the database will have
 * @param shape the type without a {@code columnDefinition}, by which columns are ordered
 * @param unique whether no two rows may have the same value
 * @param checks conditions on this column alone
 * @param typeChecks what the type itself wants of values, {@code {0}} for the column; a column that refers to this one has no such check
 * @param origin the member or class that asks for it
 * @param meaning what its values mean, where that can change without the column
 */
public record MappedColumn(
        String logical,
        Column column,
        ColumnType shape,
        boolean unique,
        List<Check> checks,
        List<String> typeChecks,
        Element origin,
        Optional<AttributeSemantics> meaning) {

    /** Stands for a type that can't be told. */
    public static final ColumnType UNTYPED = new ColumnType.Definition("?");

    private static final int DEFAULT_LENGTH = 255;
    private static final int DEFAULT_PRECISION = 38;
    private static final int DEFAULT_SCALE = 2;

    /** A column whose values speak for themselves. */
    public MappedColumn(
            String logical, Column column, ColumnType shape, boolean unique, List<Check> checks, Element origin) {
        this(logical, column, shape, unique, checks, List.of(), origin, Optional.empty());
    }

    public MappedColumn {
        checks = List.copyOf(checks);
        typeChecks = List.copyOf(typeChecks);
    }

    public String name() {
        return column.name();
    }

    public ColumnType type() {
        return column.type();
    }

    public boolean isTyped() {
        return !type().equals(UNTYPED);
    }

    public MappedColumn with(Column column) {
        return new MappedColumn(logical, column, shape, unique, checks, typeChecks, origin, meaning);
    }

    public MappedColumn withMeaning(Optional<AttributeSemantics> meaning) {
        return new MappedColumn(logical, column, shape, unique, checks, typeChecks, origin, meaning);
    }

    public MappedColumn withNullable(boolean nullable) {
        return with(column.withNullable(nullable));
    }

    public MappedColumn withType(ColumnType type, ColumnType shape) {
        return new MappedColumn(
                logical, column.withType(type), shape, unique, checks, typeChecks, origin, Optional.empty());
    }

    public MappedColumn withUnique(boolean unique) {
        return new MappedColumn(logical, column, shape, unique, checks, typeChecks, origin, meaning);
    }

    /** This column with a further condition, unless it has the same already. */
    public MappedColumn withCheck(String expression) {
        List<Check> all = new ArrayList<>(checks);
        if (checks.stream().noneMatch(each -> each.expression().text().equalsIgnoreCase(expression))) {
            all.add(new Check("", name(), expression));
        }
        return withChecks(all);
    }

    public MappedColumn withChecks(List<Check> checks) {
        return new MappedColumn(logical, column, shape, unique, checks, typeChecks, origin, meaning);
    }

    /** This column with another type, whatever that comes from. */
    public MappedColumn withType(ColumnType type) {
        return with(column.withType(type));
    }

    /** This column with the length, and a {@code columnDefinition}, of another. */
    public MappedColumn sizedAs(MappedColumn other) {
        if (other.equals(this)) {
            return this;
        }
        MappedColumn sized = isAlike(other.shape)
                ? withType(other.shape, other.shape)
                : withType(shape).unsized();
        return other.type() instanceof ColumnType.Definition ? sized.withType(other.type()) : sized;
    }

    /**
     * This column as a part of a key that another attribute is, whose column it becomes: with that one's type. Of another kind, it has none
     * of the numbers of this one.
     */
    public MappedColumn ofKind(ColumnFacts own) {
        ColumnType kind = own.shape();
        if (kind instanceof ColumnType.Enumeration values && shape instanceof ColumnType.Enumeration sized) {
            kind = new ColumnType.Enumeration(values.values(), sized.length());
        } else {
            kind = isAlike(kind) ? shape : unsized(kind);
        }
        String definition = isTyped() && type() instanceof ColumnType.Definition literal ? literal.sql() : "";
        ColumnType type = ColumnFacts.defined(definition, kind);
        return new MappedColumn(
                logical, column.withType(type), kind, unique, checks, own.checks(), origin, Optional.empty());
    }

    private boolean isAlike(ColumnType other) {
        return shape instanceof ColumnType.Basic own
                && other instanceof ColumnType.Basic others
                && own.kind() == others.kind();
    }

    /** This column with the default length of its type. */
    public MappedColumn unsized() {
        ColumnType plain = unsized(shape);
        ColumnType type = type().equals(shape) ? plain : type();
        return new MappedColumn(logical, column.withType(type), plain, unique, checks, typeChecks, origin, meaning);
    }

    private static ColumnType unsized(ColumnType shape) {
        if (shape instanceof ColumnType.Enumeration enumeration) {
            return new ColumnType.Enumeration(enumeration.values(), DEFAULT_LENGTH);
        }
        if (!(shape instanceof ColumnType.Basic basic)) {
            return shape;
        }
        return switch (basic.kind()) {
            case CHAR, VARCHAR, NCHAR, NVARCHAR, BINARY, VARBINARY -> Types.of(basic.kind(), DEFAULT_LENGTH);
            case NUMERIC, DECIMAL ->
                Types.of(basic.kind(), DEFAULT_PRECISION, basic.arguments().get(1) == 0 ? 0 : DEFAULT_SCALE);
            default -> shape;
        };
    }
}
