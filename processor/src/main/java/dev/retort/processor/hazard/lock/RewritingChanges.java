package dev.retort.processor.hazard.lock;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.problem.RetortException;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.StandardType;
import dev.retort.schema.TypeKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which databases write every row anew for a changed column (PostgreSQL 18, ALTER TABLE, Notes, and ALTER TYPE; MySQL 8.4, Online DDL Operations;
 * MariaDB, InnoDB Online DDL; SQL Server, ALTER TABLE; Oracle 23, where another type is a copy of the column). SQLite, where a table is made anew
 * for nearly every change, is named beside another one alone, and H2, which copies a table as often, is not: comments would stand everywhere.
 */
public final class RewritingChanges {
    /** All that are known. */
    static final String EVERYWHERE = "PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite";

    private static final String SQLITE = ", SQLite";
    private static final String POSTGRESQL = "PostgreSQL";
    private static final String SERIAL = "serial";
    private static final String ALL = "PostgreSQL, MariaDB, MySQL";
    private static final String MYSQL = "MariaDB, MySQL";

    /** The most characters of four bytes whose length takes one byte. */
    private static final int SHORT = 63;

    private static final Set<TypeKind> TEXTS = Set.of(TypeKind.VARCHAR, TypeKind.TEXT);
    private static final Set<TypeKind> MOMENTS =
            Set.of(TypeKind.TIMESTAMP, TypeKind.TIMESTAMP_UTC, TypeKind.TIMESTAMP_WITH_TIME_ZONE, TypeKind.TIME);

    private RewritingChanges() {}

    /** The databases, as a person names them; empty for none. */
    static String of(Column from, Column to) {
        String databases = plain(from, to);
        String all = databases.isEmpty() || databases.endsWith(SQLITE) ? databases : databases + SQLITE;
        return Stream.of(all.split(", "))
                .filter(database -> from.type().equals(to.type()) || isAnother(database, from.type(), to.type()))
                .collect(Collectors.joining(", "));
    }

    /** Whether both are other types in a database: two kinds of moments may be one there, and SQLite has no types with names. */
    private static boolean isAnother(String database, ColumnType from, ColumnType to) {
        if (isStruct(from) && isStruct(to)) {
            return database.equals(POSTGRESQL);
        }
        if (isNamed(from) || isNamed(to)) {
            return !SQLITE.endsWith(database);
        }
        if (database.isEmpty()) {
            return true;
        }
        ColumnType before = at(database, from);
        ColumnType after = at(database, to);
        if (!(meaning(before) instanceof ColumnType.Basic && meaning(after) instanceof ColumnType.Basic)) {
            return !before.equals(after);
        }
        Dialect dialect = Dialects.named(dialect(database));
        try {
            String one = dialect.type(before);
            String other = dialect.type(after);
            return !one.equals(other)
                    && (StandardType.of(one).isEmpty() || !StandardType.of(one).equals(StandardType.of(other)));
        } catch (RetortException refused) {
            return true;
        }
    }

    /** What a {@code columnDefinition} means where its text is a type of the SQL standard. */
    private static ColumnType meaning(ColumnType type) {
        return type instanceof ColumnType.Definition definition
                ? StandardType.of(definition.sql())
                        .<ColumnType>map(standard -> standard)
                        .orElse(type)
                : type;
    }

    /** The type there. A serial has the values of an integer. */
    private static ColumnType at(String database, ColumnType type) {
        boolean serial = type.definitions().getOrDefault(dialect(database), "").endsWith(SERIAL);
        return serial ? type.portable() : type.at(dialect(database));
    }

    /** The name of a dialect: {@code sqlserver} for SQL Server. */
    private static String dialect(String database) {
        return database.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static String plain(Column from, Column to) {
        if (!from.generated().equals(to.generated())) {
            return ALL + ", SQL Server";
        }
        if (!from.type().portable().equals(to.type().portable())) {
            return of(meaning(from.type().portable()), meaning(to.type().portable()));
        }
        if (!from.type().equals(to.type())) {
            return Stream.of(ALL.split(", "))
                    .filter(name -> !at(name, from.type()).equals(at(name, to.type())))
                    .collect(Collectors.joining(", "));
        }
        if (!from.collation().equals(to.collation())) {
            return "MySQL";
        }
        return from.identity() == to.identity() ? "" : MYSQL;
    }

    private static String of(ColumnType from, ColumnType to) {
        if (from instanceof ColumnType.Enumeration || to instanceof ColumnType.Enumeration) {
            return ofEnumeration(from, to);
        }
        if (from instanceof ColumnType.NamedEnumeration old && to instanceof ColumnType.NamedEnumeration now) {
            return ofNamed(old, now);
        }
        if (from instanceof ColumnType.Struct old && to instanceof ColumnType.Struct now) {
            return Names.same(old.name(), now.name())
                            && old.becomesInPlace(now, Dialects.named(dialect(POSTGRESQL))::type)
                    ? ""
                    : POSTGRESQL;
        }
        if (from instanceof ColumnType.Array old
                && to instanceof ColumnType.Array now
                && isStruct(from)
                && isStruct(to)) {
            return of(old.element(), now.element());
        }
        if (from instanceof ColumnType.Definition old && to instanceof ColumnType.Definition now) {
            return old.sql().equals(now.sql()) ? "" : EVERYWHERE;
        }
        if (from instanceof ColumnType.Basic old && to instanceof ColumnType.Basic now) {
            return ofBasic(old, now);
        }
        return EVERYWHERE;
    }

    /** MariaDB and MySQL have an inline type for an enumeration. To the others it is a text, and its check is no part of the type. */
    private static String ofEnumeration(ColumnType from, ColumnType to) {
        List<String> texts = text(from).equals(text(to))
                ? List.of()
                : List.of(of(text(from), text(to)).split(", "));
        boolean appended = !inline(from).isEmpty() && isAppended(inline(from), inline(to));
        return Stream.of(EVERYWHERE.split(", "))
                .filter(name -> MYSQL.contains(name) ? !appended : texts.contains(name))
                .collect(Collectors.joining(", "));
    }

    /** What an enumeration is without an inline type. */
    private static ColumnType text(ColumnType type) {
        if (type instanceof ColumnType.Enumeration enumeration) {
            int length = enumeration.length();
            return new ColumnType.Basic(length == 1 ? TypeKind.CHAR : TypeKind.VARCHAR, List.of(length));
        }
        return type;
    }

    /** The values of an inline type: an unnamed one has them sorted. */
    private static List<String> inline(ColumnType type) {
        if (type instanceof ColumnType.Enumeration enumeration) {
            return enumeration.values().stream().sorted().toList();
        }
        return type instanceof ColumnType.NamedEnumeration named ? named.values() : List.of();
    }

    /** PostgreSQL only adds a value to a type that keeps its others in their order; MariaDB and MySQL have an inline type instead, in the same order. */
    private static String ofNamed(ColumnType.NamedEnumeration from, ColumnType.NamedEnumeration to) {
        boolean added = Names.same(from.name(), to.name())
                && to.values().stream().filter(from.values()::contains).toList().equals(from.values());
        String mysql = isAppended(from.values(), to.values()) ? "" : MYSQL;
        return Stream.of(added ? "" : POSTGRESQL, mysql)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A value at the end of an inline type needs no new row. */
    private static boolean isAppended(List<String> from, List<String> to) {
        return to.size() >= from.size() && to.subList(0, from.size()).equals(from);
    }

    private static String ofBasic(ColumnType.Basic from, ColumnType.Basic to) {
        if (isText(from) && isText(to)) {
            return ofText(from, to);
        }
        if (from.kind() == to.kind() && isNumeric(from)) {
            boolean grows = to.arguments().get(0) >= from.arguments().get(0)
                    && to.arguments().get(1).equals(from.arguments().get(1));
            return grows ? MYSQL : ALL;
        }
        boolean finer = from.kind() == to.kind()
                && MOMENTS.contains(from.kind())
                && to.arguments().get(0) >= from.arguments().get(0);
        return finer ? MYSQL : EVERYWHERE;
    }

    private static String ofText(ColumnType.Basic from, ColumnType.Basic to) {
        if (from.kind() == TypeKind.TEXT || to.kind() == TypeKind.TEXT) {
            return to.kind() == TypeKind.TEXT ? MYSQL + ", Oracle" : EVERYWHERE;
        }
        int old = from.arguments().get(0);
        int now = to.arguments().get(0);
        if (now < old) {
            return ALL;
        }
        return old <= SHORT && now > SHORT ? MYSQL : "";
    }

    private static boolean isNamed(ColumnType type) {
        return type.portable() instanceof ColumnType.NamedEnumeration;
    }

    private static boolean isStruct(ColumnType type) {
        return type instanceof ColumnType.Struct
                || (type instanceof ColumnType.Array array && isStruct(array.element()));
    }

    private static boolean isNumeric(ColumnType.Basic type) {
        return type.kind() == TypeKind.NUMERIC || type.kind() == TypeKind.DECIMAL;
    }

    private static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Basic basic && TEXTS.contains(basic.kind());
    }
}
