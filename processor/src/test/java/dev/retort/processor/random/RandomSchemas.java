package dev.retort.processor.random;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes sound schemas with everything in them that a schema can have: cyclic foreign keys, references to itself, quoted names,
 * tables of another database schema ({@code sales}), enums, defaults, checks. Equal seeds make equal values; the seed belongs into
 * the message of a failing test.
 */
public final class RandomSchemas {
    private static final List<String> TABLES =
            List.of("guest", "booking", "room", "`Order`", "sales.invoice", "visitor", "stay", "tag");

    private final Random random;
    private final RandomTable tables;

    /** A source of schemas that follow from a seed. */
    public RandomSchemas(long seed) {
        this.random = new Random(seed);
        this.tables = new RandomTable(random);
    }

    /** A schema of up to eight tables. */
    public Schema schema() {
        List<Table> made = TABLES.stream()
                .filter(name -> tables.chance(50))
                .map(tables::of)
                .toList();
        return Soundness.repaired(withViews(withForeignKeys(new Schema(made, sequences()))));
    }

    /** Views of a few tables, and views of those. */
    private Schema withViews(Schema schema) {
        List<View> views = new ArrayList<>();
        for (Table table : schema.tables()) {
            if (tables.chance(20)) {
                String name = "view_of_" + Names.simple(table.name()).replace("`", "");
                String column = tables.pick(table.columns()).name();
                String select = "select " + column + " as one from ";
                String bare = select + Names.simple(table.name());
                // Where a schema is a database, all tables are in the connection's own.
                Sql query = Sql.of(select + table.name()).on("mariadb", bare).on("mysql", bare);
                views.add(new View(name, query));
                if (tables.chance(30)) {
                    views.add(new View("a_" + name, "select count(one) as number from " + name));
                }
            }
        }
        return schema.withViews(views);
    }

    /** A schema that has much in common with another: a few parts are gone, new or different. */
    public Schema variant(Schema schema) {
        List<Table> kept = new ArrayList<>();
        for (Table table : schema.tables()) {
            if (!tables.chance(10)) {
                kept.add(tables.chance(50) ? edited(table) : table);
            }
        }
        for (String name : TABLES) {
            if (tables.chance(15) && schema.table(name).isEmpty()) {
                kept.add(tables.of(name));
            }
        }
        List<Sequence> counted = tables.chance(70) ? schema.sequences() : sequences();
        Schema edited = new Schema(kept, counted);
        Schema viewed = tables.chance(30) ? withViews(edited) : edited.withViews(schema.views());
        return Soundness.repaired(tables.chance(40) ? withForeignKeys(viewed) : viewed);
    }

    /** Renames between two schemas as a person might declare them: mostly sensible, some spent or pointless. */
    public List<DeclaredRename> renames(Schema from, Schema to) {
        List<DeclaredRename> renames = new ArrayList<>();
        if (!from.tables().isEmpty() && !to.tables().isEmpty() && tables.chance(60)) {
            renames.add(new DeclaredRename.OfTable(
                    tables.pick(from.tables()).name(), tables.pick(to.tables()).name()));
        }
        for (Table table : to.tables()) {
            for (Table old : from.tables()) {
                if (tables.chance(table.name().equals(old.name()) ? 60 : 5)) {
                    renames.add(new DeclaredRename.OfColumn(
                            table.name(),
                            tables.pick(old.columns()).name(),
                            tables.pick(table.columns()).name()));
                }
            }
        }
        return renames;
    }

    private List<Sequence> sequences() {
        return Stream.of("guest_seq", "`Order_SEQ`", "sales.invoice_seq")
                .filter(name -> tables.chance(40))
                .map(name -> new Sequence(name, 1 + random.nextInt(2), tables.chance(50) ? 50 : 1))
                .toList();
    }

    private Table edited(Table table) {
        Table fresh = tables.of(table.name());
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (tables.chance(70)) {
                columns.add(column);
            } else if (tables.chance(60)) {
                columns.add(column.withNullable(tables.chance(50))
                        .withType(tables.type())
                        .withDefault(""));
            }
        }
        fresh.columns().stream()
                .filter(column -> tables.chance(25)
                        && columns.stream().noneMatch(each -> each.name().equals(column.name())))
                .forEach(columns::add);
        if (columns.isEmpty()) {
            return fresh;
        }
        Table edited = table.withColumns(columns);
        edited = tables.chance(20) ? edited.withPrimaryKey(fresh.primaryKey()) : edited;
        edited = tables.chance(30) ? edited.withUniques(tables.uniques(edited)) : edited;
        edited = tables.chance(30) ? edited.withChecks(tables.checks(edited)) : edited;
        edited = tables.chance(30) ? edited.withIndexes(tables.indexes(edited)) : renamedIndexes(edited);
        return tables.chance(15) ? edited.withComment(fresh.comment()) : edited;
    }

    private Table renamedIndexes(Table table) {
        return table.withIndexes(table.indexes().stream()
                .map(index -> tables.chance(20) ? index.withName("ix_" + random.nextInt(6)) : index)
                .toList());
    }

    private Schema withForeignKeys(Schema schema) {
        return schema.mapTables(table -> {
            Table referencing = table;
            for (int i = random.nextInt(3); i > 0; i--) {
                referencing = withForeignKey(referencing, tables.pick(schema.tables()));
            }
            return referencing;
        });
    }

    private Table withForeignKey(Table table, Table target) {
        List<List<String>> keys = keys(target);
        if (keys.isEmpty()) {
            return table;
        }
        List<String> references = tables.pick(keys);
        List<Column> columns = new ArrayList<>(table.columns());
        List<String> names = new ArrayList<>();
        boolean nullable = tables.chance(60);
        for (String reference : references) {
            String name =
                    (target.name() + "_" + reference).replaceAll("[`.]", "").toLowerCase(java.util.Locale.ROOT);
            names.add(name);
            if (table.column(name).isEmpty()) {
                columns.add(
                        new Column(name, target.column(reference).orElseThrow().type(), nullable));
            }
        }
        ForeignKey key = new ForeignKey(
                tables.constraint("fk", table.name(), names),
                names,
                target.name(),
                references,
                tables.chance(20) ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
        if (nullable && tables.chance(15)) {
            key = key.onDelete(ReferentialAction.SET_NULL);
        }
        return table.withColumns(columns)
                .withForeignKeys(Stream.concat(table.foreignKeys().stream(), Stream.of(key))
                        .toList());
    }

    private static List<List<String>> keys(Table table) {
        List<List<String>> keys = new ArrayList<>();
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            keys.add(key.columns());
        }
        table.uniques().stream().map(UniqueConstraint::columns).forEach(keys::add);
        keys.removeIf(
                names -> names.stream().anyMatch(name -> table.column(name).isEmpty()));
        return keys;
    }
}
