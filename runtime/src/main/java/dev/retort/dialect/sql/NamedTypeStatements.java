package dev.retort.dialect.sql;

import dev.retort.dialect.text.Identifiers;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.NamedEnumeration;
import dev.retort.schema.ColumnType.Struct;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types that a database knows by names of their own: enumerations and structs. Each is created with the first column of it, dropped with the
 * last, and changed with the first column that has another definition of it: the schema has no list of them, so that branches which both bring one
 * can be merged. A type comes after those of its attributes, wherever types stand in an order.
 */
public abstract class NamedTypeStatements {
    private static final String OLD = "_old";

    public final Identifiers names;
    public final VendorTypes types;

    public NamedTypeStatements(Identifiers names, VendorTypes types) {
        this.names = names;
        this.types = types;
    }

    /** The statements of an operation among those for the types that come, change and go with it. */
    public final List<String> around(AppliedOperation applied, List<String> statements) {
        Map<String, ColumnType> old = of(applied.before());
        Map<String, ColumnType> now = of(applied.after());
        List<String> all = new ArrayList<>();
        now.forEach((key, type) -> {
            if (!old.containsKey(key)) {
                all.addAll(create(type));
            }
        });
        if (applied.operation() instanceof AlterColumn alter) {
            all.addAll(change(alter, applied.before()));
        }
        all.addAll(statements);
        List<String> drops = new ArrayList<>();
        old.forEach((key, type) -> {
            if (!now.containsKey(key)) {
                drops.addAll(0, drop(type, names.sql(name(type))));
            }
        });
        all.addAll(drops);
        return all;
    }

    /** In loops: an upgrade asks this of a big schema before and after each of its operations. */
    private static Map<String, ColumnType> of(Schema schema) {
        Map<String, ColumnType> found = new LinkedHashMap<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                collect(column.type(), found);
            }
        }
        return found;
    }

    private static Map<String, ColumnType> of(ColumnType type) {
        Map<String, ColumnType> found = new LinkedHashMap<>();
        collect(type, found);
        return found;
    }

    private static void collect(ColumnType type, Map<String, ColumnType> found) {
        if (type instanceof ColumnType.Array array) {
            collect(array.element(), found);
        } else if (type instanceof Struct struct) {
            struct.attributes().forEach(each -> collect(each.type(), found));
            found.putIfAbsent(key(type), type);
        } else if (type instanceof NamedEnumeration) {
            found.putIfAbsent(key(type), type);
        }
    }

    private static String key(ColumnType type) {
        return Names.key(name(type));
    }

    private static String name(ColumnType type) {
        return type instanceof Struct struct ? struct.name() : ((NamedEnumeration) type).name();
    }

    /** The types as they are from now on, by the names that they have, each for the one that it replaces. */
    protected record Replaced(Map<String, ColumnType> old, Map<String, ColumnType> now) {
        /** Whether a type is one of them, or has one within. */
        public boolean concerns(ColumnType type) {
            return of(type).keySet().stream().anyMatch(now::containsKey);
        }

        /** A type with those in it that replace others. */
        public ColumnType in(ColumnType type) {
            if (type instanceof ColumnType.Array array) {
                return new ColumnType.Array(in(array.element()), array.length());
            }
            return concerns(type) ? now.getOrDefault(key(type), type) : type;
        }
    }

    /** Changes the types of a column, but for those that another column had changed already. */
    private List<String> change(AlterColumn alter, Schema before) {
        Map<String, ColumnType> from = of(alter.from(before).type());
        Map<String, ColumnType> changed = of(alter.to(before).type());
        changed.keySet().retainAll(from.keySet());
        changed.values()
                .removeIf(type -> before.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .anyMatch(column -> of(column.type()).containsValue(type)));
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<String, ColumnType> all = new LinkedHashMap<>(changed);
        of(before).forEach(all::putIfAbsent);
        Replaced replaced = new Replaced(of(before), new LinkedHashMap<>());
        replaced.old().putAll(from);
        List<String> statements = new ArrayList<>();
        all.forEach((key, type) -> {
            boolean isPart = replaced.concerns(type);
            boolean isChanged = changed.containsKey(key);
            Optional<List<String>> altered =
                    isChanged && !isPart ? alter(from.getOrDefault(key, type), type) : Optional.empty();
            altered.ifPresent(statements::addAll);
            if (isPart || (isChanged && altered.isEmpty())) {
                replaced.now().put(key, type instanceof Struct struct ? struct.withTypes(replaced::in) : type);
            }
        });
        statements.addAll(replace(replaced, before));
        return statements;
    }

    /** Creates types from scratch and has the columns converted to them. */
    private List<String> replace(Replaced replaced, Schema before) {
        List<String> all = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        replaced.now().values().forEach(type -> {
            all.add(rename(names.sql(name(type)), names.sql(Names.simple(name(type)) + OLD)));
            ends.addAll(0, dropAside(type, names.sql(name(type) + OLD)));
        });
        replaced.now().forEach((key, type) -> {
            all.addAll(create(type));
            all.addAll(convert(replaced.old().getOrDefault(key, type), names.sql(name(type) + OLD), replaced));
        });
        for (Table table : before.tables()) {
            for (Column column : table.columns()) {
                if (replaced.concerns(column.type())) {
                    all.addAll(convert(table, column, replaced.in(column.type()), replaced));
                }
            }
        }
        all.addAll(ends);
        return all;
    }

    /** The statements that create a type. */
    protected abstract List<String> create(ColumnType type);

    /** The statements that change a type where it is; empty if that is not possible, and it is to be created from scratch. */
    protected Optional<List<String>> alter(ColumnType from, ColumnType to) {
        return Optional.empty();
    }

    /** The statement that gives a type another name. */
    protected abstract String rename(String from, String to);

    /** The statements that drop a type that no column has any more, by the name that it has now. */
    protected abstract List<String> drop(ColumnType type, String name);

    /** The statements that drop a type whose values were converted to the one that replaces it. */
    protected List<String> dropAside(ColumnType type, String name) {
        return drop(type, name);
    }

    /** The statements that make values of a type convertible to the one that replaces it. */
    protected List<String> convert(ColumnType old, String aside, Replaced replaced) {
        return List.of();
    }

    /** The statements that carry a column over to its type in which others replace those that were set aside. */
    protected List<String> convert(Table table, Column column, ColumnType to, Replaced replaced) {
        return List.of();
    }
}
