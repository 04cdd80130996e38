package dev.retort.processor.random;

import static dev.retort.schema.Types.*;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes tables without foreign keys, over a few names only, so that two tables of one name have much in common. */
final class RandomTable {
    private static final List<String> COLUMNS =
            List.of("code", "fax", "phone", "nights", "amount", "`Note`", "state", "happened", "data", "score");

    private static final List<String> DATABASES = List.of("h2", "postgresql", "mariadb", "mysql", "sqlite");

    private final Random random;

    RandomTable(Random random) {
        this.random = random;
    }

    Table of(String name) {
        Map<String, Column> columns = new LinkedHashMap<>();
        PrimaryKey key = key(name, columns);
        int size = 1 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            Column column = column(pick(COLUMNS));
            columns.putIfAbsent(column.name(), column);
        }
        generated().forEach(column -> columns.putIfAbsent(column.name(), column));
        Table table = Table.of(name, columns.values().toArray(Column[]::new)).withPrimaryKey(key);
        return table.withUniques(uniques(table))
                .withChecks(checks(table))
                .withIndexes(indexes(table))
                .withComment(chance(15) ? "A \"table\" of " + name : "");
    }

    private PrimaryKey key(String table, Map<String, Column> columns) {
        if (chance(10)) {
            return null;
        }
        String name = chance(80) ? "id" : "number";
        Column id = new Column(name, pick(List.of(bigint(), integer(), uuid(), varchar(20))), false);
        boolean counted = id.type().equals(bigint()) && chance(50);
        columns.put(name, counted ? id.asIdentity() : id);
        List<String> names = new ArrayList<>(List.of(name));
        if (chance(15)) {
            columns.put("line", new Column("line", integer(), false));
            names.add("line");
        }
        PrimaryKey key = new PrimaryKey(chance(15) ? "" : constraint("pk", table, List.of()), names);
        return names.size() > 1 && chance(30) ? key.partitionedBy("line") : key;
    }

    /** A column with whatever a column of its type may have. */
    Column column(String name) {
        ColumnType type = type();
        Column column = new Column(name, type, chance(60));
        if (chance(25)) {
            column = column.withDefault(byDatabase(defaultOf(type), type.equals(integer()) ? "7" : defaultOf(type)));
        }
        column = chance(4) ? column.notOn(pick(DATABASES)) : column;
        return chance(15) ? column.withComment("what it's for:\n\"" + name + "\"\t\\") : column;
    }

    /** SQL that is mostly the same on every database. */
    private Sql byDatabase(String text, String other) {
        Sql sql = Sql.of(text);
        return chance(15) ? sql.on(pick(DATABASES), chance(70) ? other : "") : sql;
    }

    private List<Column> generated() {
        return chance(15)
                ? List.of(
                        new Column("base", integer(), true),
                        new Column("twice", bigint(), true).generatedAs("base * 2"))
                : List.of();
    }

    ColumnType type() {
        return pick(List.of(
                integer(),
                bigint(),
                smallint(),
                varchar(20),
                varchar(20 + random.nextInt(3) * 20),
                decimal(10, 2),
                bool(),
                date(),
                timestamp(6),
                timestampWithTimeZone(6),
                timestampUtc(6),
                uuid(),
                doublePrecision(),
                varbinary(100),
                array(integer()),
                array(varchar(20), 8),
                enumeration("NEW", "DONE", "IT'S"),
                enumeration(20, "NEW", "DONE"),
                uncheckedEnumeration("NEW", "DONE", "IT'S"),
                namedEnumeration("Genre", "FOLK", "JAZZ"),
                clob(),
                json()));
    }

    private String defaultOf(ColumnType type) {
        if (isNumber(type)) {
            return "0";
        }
        if (type.equals(bool())) {
            return "false";
        }
        return type.toString().startsWith("varchar") ? "'it''s'" : type.equals(date()) ? "current_date" : "";
    }

    List<UniqueConstraint> uniques(Table table) {
        List<UniqueConstraint> uniques = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            List<String> columns = some(indexable(table));
            if (!columns.isEmpty()) {
                String name = chance(15) ? "" : constraint("uq", table.name(), columns);
                uniques.add(new UniqueConstraint(name, columns, !name.isEmpty() && chance(20)));
            }
        }
        return uniques;
    }

    List<Check> checks(Table table) {
        List<Check> checks = new ArrayList<>();
        for (Column column : table.columns()) {
            if (isNumber(column.type()) && chance(20)) {
                checks.add(new Check(
                        chance(30) ? "" : constraint("ck", table.name(), List.of(column.name())),
                        chance(50) ? column.name() : "",
                        byDatabase(column.name() + " > " + random.nextInt(2), column.name() + " >= 1")));
            }
        }
        return checks;
    }

    List<Index> indexes(Table table) {
        List<Index> indexes = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            List<String> columns = some(indexable(table));
            if (!columns.isEmpty()) {
                List<IndexPart> parts = columns.stream()
                        .map(column -> new IndexPart(column, pick(List.of(IndexPart.Order.values()))))
                        .toList();
                indexes.add(new Index(constraint("ix", table.name(), columns), parts, chance(15)));
            }
        }
        return indexes;
    }

    /** A name as a person would read it, or one of a few that also other tables could have. */
    String constraint(String kind, String table, List<String> columns) {
        return chance(25)
                ? kind + "_" + random.nextInt(6)
                : (kind + "_" + table + "_" + String.join("_", columns)).replaceAll("[`.]", "");
    }

    private static List<String> indexable(Table table) {
        return table.columns().stream()
                .filter(column ->
                        isNumber(column.type()) || column.type().toString().matches("varchar.*|uuid|date"))
                .map(Column::name)
                .toList();
    }

    private static boolean isNumber(ColumnType type) {
        return type.toString().matches("integer|bigint|smallint|decimal.*");
    }

    private List<String> some(List<String> names) {
        return names.stream().filter(each -> chance(30)).limit(2).toList();
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
