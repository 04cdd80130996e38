package dev.retort.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A portable column type. {@code toString()} is its text in snapshots: {@code varchar(255)}, {@code timestamp(6) with time zone},
 * {@code enum('NEW','DONE')}, {@code array(integer)}, {@code definition("citext")}. The static factories of {@link Types} are how a
 * revision class writes one.
 */
public sealed interface ColumnType {
    /**
     * The type of a column that refers to one of this type: its values are checked there, so {@code enum('NEW','DONE')} becomes {@code
     * enum('NEW','DONE') unchecked}. Any other type is the same on both sides.
     */
    default ColumnType unchecked() {
        return this;
    }

    /** This type, with a type of its own on one database: {@code character(1).on("mysql", "char(1)")}. */
    default ColumnType on(String database, String sql) {
        SortedMap<String, String> definitions = new TreeMap<>(definitions());
        definitions.put(database, sql);
        return new ByDatabase(portable(), definitions);
    }

    /** The type of one database. */
    default ColumnType at(String database) {
        return this;
    }

    /** The type of every database that has none of its own. */
    default ColumnType portable() {
        return this;
    }

    /** SQL of the databases that have a type of their own, by the name of their dialect. */
    default SortedMap<String, String> definitions() {
        return Collections.emptySortedMap();
    }

    /** The values that a check allows where this is no type of its own; empty if there is no such check. */
    default List<String> checkedValues() {
        if (this instanceof Definition definition) {
            return definition.values();
        }
        return this instanceof Enumeration enumeration && enumeration.checked() ? enumeration.values() : List.of();
    }

    /** Whether this is {@code varchar(n)}, of whatever length. */
    default boolean isVarchar() {
        return this instanceof Basic basic && basic.kind() == TypeKind.VARCHAR;
    }

    /**
     * A type of one of the {@link TypeKind}s with its numbers: {@code decimal(10,2)}. A large object of {@link TypeKind#ANY_LENGTH} is written without
     * a number: {@code clob}.
     */
    record Basic(TypeKind kind, List<Integer> arguments) implements ColumnType {
        public Basic {
            arguments = List.copyOf(arguments);
            if (arguments.size() != kind.arguments()) {
                throw new IllegalArgumentException(
                        "%s takes %s numbers, not %s".formatted(kind, kind.arguments(), arguments));
            }
        }

        /** The numbers that its text has. */
        public List<Integer> written() {
            return kind.isLargeObject() && arguments.get(0) == TypeKind.ANY_LENGTH ? List.of() : arguments;
        }

        @Override
        public String toString() {
            List<Integer> written = written();
            String numbers = written.isEmpty()
                    ? ""
                    : written.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
            return kind.prefix() + numbers + kind.suffix();
        }
    }

    /**
     * One of some names: {@code enum('NEW','DONE')}. A database with an inline enum type gets that; another gets
     * {@code varchar(length)}, or {@code char(1)}, and a check of the values.
     *
     * @param values the database values without quotes, in the order of the check; an inline enum type has them sorted, as Hibernate does
     * @param length characters of the column where it is a varchar
     * @param checked whether it gets that check; a column that refers to another has none
     */
    record Enumeration(List<String> values, int length, boolean checked) implements ColumnType {
        public Enumeration {
            values = List.copyOf(values);
        }

        /** One whose values are checked. */
        public Enumeration(List<String> values, int length) {
            this(values, length, true);
        }

        @Override
        public ColumnType unchecked() {
            return new Enumeration(values, length, false);
        }

        @Override
        public String toString() {
            String size = length == 255 ? "" : "(" + length + ")";
            return "enum" + size + values.stream().map(QuotedText::literal).collect(Collectors.joining(",", "(", ")"))
                    + (checked ? "" : " unchecked");
        }
    }

    /**
     * One of some names, as a type that the database knows by a name of its own: {@code enum Genre('JAZZ','ROCK')}. The type is there as long
     * as a column is of it. PostgreSQL has an enum type for it, H2 a domain; another database gets what it gets for an {@link Enumeration}.
     *
     * @param name the name of the type
     * @param values the database values without quotes, in the order that the database gives them
     */
    record NamedEnumeration(String name, List<String> values) implements ColumnType {
        public NamedEnumeration {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "enum " + name + values.stream().map(QuotedText::literal).collect(Collectors.joining(",", "(", ")"));
        }
    }

    /**
     * A value of several attributes, as a composite type that the database knows by a name of its own: {@code struct address(street
     * varchar(255),zip integer)}. The type is there as long as a column is of it. PostgreSQL and Oracle have such types.
     *
     * @param name the name of the type
     * @param attributes in the order of the type, which Hibernate goes by when it reads and writes a value
     */
    record Struct(String name, List<Attribute> attributes) implements ColumnType {
        public Struct {
            attributes = List.copyOf(attributes);
        }

        /**
         * Whether this becomes another by attributes that go, and others that come at the end.
         *
         * @param types the text of a type, in which equal ones are equal
         */
        public boolean becomesInPlace(Struct other, Function<ColumnType, String> types) {
            Map<String, String> now = new LinkedHashMap<>();
            other.attributes.forEach(each -> now.put(Names.key(each.name()), types.apply(each.type())));
            List<Attribute> kept = attributes.stream()
                    .filter(each -> now.containsKey(Names.key(each.name())))
                    .toList();
            return kept.stream().allMatch(each -> types.apply(each.type()).equals(now.get(Names.key(each.name()))))
                    && kept.stream()
                            .map(each -> Names.key(each.name()))
                            .toList()
                            .equals(now.keySet().stream().limit(kept.size()).toList());
        }

        /** This type with other types of its attributes. */
        public Struct withTypes(UnaryOperator<ColumnType> types) {
            return new Struct(
                    name,
                    attributes.stream()
                            .map(each -> new Attribute(each.name(), types.apply(each.type())))
                            .toList());
        }

        @Override
        public String toString() {
            return "struct " + name
                    + attributes.stream().map(Attribute::toString).collect(Collectors.joining(",", "(", ")"));
        }
    }

    /** A part of a {@link Struct}: {@code street varchar(255)}. */
    record Attribute(String name, ColumnType type) {
        @Override
        public String toString() {
            return name + " " + type;
        }
    }

    /**
     * An array of a type: {@code array(varchar(255))}.
     *
     * @param length the most elements where the database wants to know; 0 leaves it to the database
     */
    record Array(ColumnType element, int length) implements ColumnType {
        @Override
        public String toString() {
            return "array(" + element + (length == 0 ? "" : "," + length) + ")";
        }
    }

    /**
     * A type taken to the letter from {@code columnDefinition}: {@code definition("citext")}. With the values of an enumeration, {@code
     * definition("varchar(20)",'NEW','DONE')}, a database without an inline enum type checks them, as it does those of an {@link Enumeration}.
     *
     * @param values the values of an enumeration without quotes, in the order of the check; none for any other type
     */
    record Definition(String sql, List<String> values) implements ColumnType {
        public Definition {
            values = List.copyOf(values);
        }

        /** A type without enumeration values. */
        public Definition(String sql) {
            this(sql, List.of());
        }

        @Override
        public ColumnType unchecked() {
            return new Definition(sql);
        }

        @Override
        public String toString() {
            return "definition("
                    + QuotedText.quote(sql)
                    + values.stream()
                            .map(value -> "," + QuotedText.literal(value))
                            .collect(Collectors.joining())
                    + ")";
        }
    }

    /**
     * A type that is another on some databases: {@code char(1) on mysql "char(1)"}. A dialect sees the one of its own database, see {@link
     * Projection}.
     *
     * @param portable the type of every database that {@code definitions} does not name
     * @param definitions the types of single databases as literal SQL, by the name of their dialect
     */
    record ByDatabase(ColumnType portable, SortedMap<String, String> definitions) implements ColumnType {
        public ByDatabase {
            definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        }

        @Override
        public ColumnType at(String database) {
            String definition = definitions.get(database);
            return definition == null ? portable : new Definition(definition);
        }

        @Override
        public ColumnType unchecked() {
            return new ByDatabase(portable.unchecked(), definitions);
        }

        @Override
        public String toString() {
            return portable
                    + definitions.entrySet().stream()
                            .map(each -> " on " + each.getKey() + " " + QuotedText.quote(each.getValue()))
                            .collect(Collectors.joining());
        }
    }
}
