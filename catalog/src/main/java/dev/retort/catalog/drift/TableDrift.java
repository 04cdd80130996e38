package dev.retort.catalog.drift;

import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.fact.Category;
import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.catalog.sql.StoredNames;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TypeKind;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares a table that is expected and there. */
final class TableDrift {
    /** The kinds whose names no database has. */
    private static final Set<TypeKind> OF_SNAPSHOT =
            Set.of(TypeKind.TIME_UTC, TypeKind.TIMESTAMP_UTC, TypeKind.TIMESTAMP_OF_ROW);

    private final Table wanted;
    private final Table found;
    private final LiveSchema live;
    private final SqlMeaning meaning;
    private final StoredNames names;
    private final Consumer<DriftItem> drift;

    TableDrift(Table wanted, Table found, LiveSchema live, Consumer<DriftItem> drift) {
        this.wanted = wanted;
        this.found = found;
        this.live = live;
        this.meaning = live.meaning();
        this.names = meaning.names();
        this.drift = drift;
    }

    void run() {
        if (meaning.hasComments() && !wanted.comment().equals(found.comment())) {
            drift.accept(new DriftItem(
                    Category.COMMENT,
                    wanted.name(),
                    "",
                    wanted.comment(),
                    found.comment(),
                    List.of(new CommentOnTable(found.name(), found.comment(), wanted.comment()))));
        }
        Map<String, Column> expected = byKey(wanted);
        Map<String, Column> actual = byKey(found);
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        keys.forEach(key -> column(expected.get(key), actual.get(key)));
        primaryKey(wanted.primaryKey(), found.primaryKey());
        new ConstraintDrift(wanted, found, live, drift).run();
    }

    private Map<String, Column> byKey(Table table) {
        Map<String, Column> byKey = new LinkedHashMap<>();
        table.columns().forEach(column -> byKey.put(names.key(column.name()), column));
        return byKey;
    }

    private void column(@Nullable Column expected, @Nullable Column actual) {
        if (expected == null && actual != null) {
            item(Category.COLUMN, actual, "", actual.type().toString(), new DropColumn(found.name(), actual.name()));
        } else if (expected != null && actual == null) {
            item(Category.COLUMN, expected, expected.type().toString(), "", new AddColumn(found.name(), expected));
        } else if (expected != null && actual != null) {
            compare(meaning.plain(expected), actual);
        }
    }

    /** PostgreSQL's {@code json} holds what {@code jsonb} does, and Hibernate takes one for the other. */
    private boolean isDocument(Column expected, Column actual) {
        return expected.type().equals(Types.json()) && text(actual).equals(text(expected));
    }

    /** Each difference is undone by itself: the column stays as it is but for that one property. */
    private void compare(Column expected, Column actual) {
        boolean numbered = isNumbered(expected);
        boolean toTheLetter = expected.type() instanceof ColumnType.Definition;
        if (!type(expected, numbered, toTheLetter).equals(type(actual, numbered, toTheLetter))
                && !isDocument(expected, actual)) {
            boolean sameWords = text(expected)
                    .equals(text(actual)); // the portable blob is a longblob of MySQL, and blob is another type
            fact(
                    Category.TYPE,
                    sameWords ? type(expected, numbered, toTheLetter) : text(expected),
                    sameWords ? type(actual, numbered, toTheLetter) : text(actual),
                    actual,
                    actual.withType(expected.type()));
        }
        fact(
                Category.NULLABILITY,
                nullability(wanted, expected),
                nullability(found, actual),
                actual,
                actual.withNullable(expected.nullable()));
        if (meaning.tellsIdentity() || (numbered && !isNumbered(actual))) {
            fact(
                    Category.IDENTITY,
                    numbered ? "identity" : "",
                    isNumbered(actual) ? "identity" : "",
                    actual,
                    numbered ? actual.asIdentity() : actual.withDefault(expected.defaultValue()));
        }
        if (!meaning.defaultValue(expected.defaultValue()).equals(meaning.defaultValue(actual.defaultValue()))) {
            fact(
                    Category.DEFAULT,
                    expected.defaultValue().text(),
                    actual.defaultValue().text(),
                    actual,
                    actual.withDefault(expected.defaultValue()));
        }
        if (!meaning.computation(expected).equals(meaning.computation(actual))) {
            fact(
                    Category.GENERATED,
                    expected.generated().text(),
                    actual.generated().text(),
                    actual,
                    actual.generatedAs(expected.generated()));
        }
        if (!collation(expected).isEmpty() || meaning.tellsCollation(expected)) {
            fact(
                    Category.COLLATION,
                    collation(expected),
                    collation(actual),
                    actual,
                    actual.withCollation(expected.collation()));
        }
        if (meaning.hasComments()) {
            fact(
                    Category.COMMENT,
                    expected.comment(),
                    actual.comment(),
                    actual,
                    actual.withComment(expected.comment()));
        }
    }

    /** The type as a person knows it from the database, where the words of the snapshot say another thing or nothing. */
    private String text(Column column) {
        ColumnType type = column.type().at(meaning.database());
        if (type instanceof ColumnType.Definition definition) {
            return definition.sql();
        }
        if (type instanceof ColumnType.NamedEnumeration enumeration) {
            return enumeration.name();
        }
        if (StructMeaning.isOf(type)) {
            return new StructMeaning(meaning).text(type);
        }
        boolean isOfSnapshot = type instanceof ColumnType.Enumeration
                || (type instanceof ColumnType.Basic basic && OF_SNAPSHOT.contains(basic.kind()));
        return isOfSnapshot ? meaning.sql(type) : type.toString();
    }

    private boolean isNumbered(Column column) {
        return meaning.isNumbered(column);
    }

    /** A column that SQLite numbers is an integer, whatever its portable type is. A definition to the letter says nothing of the values of its type. */
    private String type(Column column, boolean numbered, boolean toTheLetter) {
        String named =
                column.type() instanceof ColumnType.NamedEnumeration enumeration && !meaning.isMySql() && !toTheLetter
                        ? " " + enumeration.values()
                        : "";
        if (StructMeaning.isOf(column.type()) && !toTheLetter) {
            return new StructMeaning(meaning).text(column.type());
        }
        return numbered && meaning.database().equals("sqlite") ? "integer" : meaning.type(column.type()) + named;
    }

    private String nullability(Table table, Column column) {
        PrimaryKey key = table.primaryKey();
        boolean inKey = key != null && names.keys(key.columns()).contains(names.key(column.name()));
        return meaning.isNullable(column) && !inKey ? "null" : "not null";
    }

    /** A catalog can't tell whether a column names the collation that its table gives it anyway. */
    private String collation(Column column) {
        String named = plain(column.collation());
        return named.equals(plain(live.collations().getOrDefault(found.name(), ""))) ? "" : named;
    }

    private static String plain(String collation) {
        return collation.replaceAll("[\"`]", "").toLowerCase(Locale.ROOT);
    }

    private void primaryKey(@Nullable PrimaryKey expected, @Nullable PrimaryKey actual) {
        List<Operation> restore = new ArrayList<>();
        if (actual != null) {
            restore.add(new DropPrimaryKey(found.name()));
        }
        if (expected != null) {
            restore.add(new AddPrimaryKey(found.name(), expected));
        }
        List<String> wantedColumns = expected == null ? List.of() : names.keys(expected.columns());
        List<String> foundColumns = actual == null ? List.of() : names.keys(actual.columns());
        if (!wantedColumns.equals(foundColumns)) {
            drift.accept(new DriftItem(Category.PRIMARY_KEY, wanted.name(), "", text(expected), text(actual), restore));
        } else if (expected != null && actual != null && meaning.isRenamed(expected, wanted, actual.name())) {
            drift.accept(new NameDrift(wanted, DriftItem.PRIMARY_KEY, expected, actual)
                    .item(meaning, restore.get(0), restore.get(1)));
        }
    }

    private static String text(@Nullable PrimaryKey key) {
        return key == null ? "" : "(" + String.join(", ", key.columns()) + ")";
    }

    private void item(Category category, Column column, String expected, String actual, Operation restore) {
        drift.accept(new DriftItem(category, wanted.name(), column.name(), expected, actual, List.of(restore)));
    }

    private void fact(Category category, String expected, String actual, Column from, Column to) {
        if (!expected.equals(actual)) {
            Operation restore = AlterColumn.between(found.name(), from, to);
            drift.accept(new DriftItem(category, wanted.name(), from.name(), expected, actual, List.of(restore)));
        }
    }
}
