package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.InsertRows;
import dev.retort.operation.LossOfData;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.Rename;
import dev.retort.processor.draft.Fill;
import dev.retort.processor.draft.SafeNotNull;
import dev.retort.processor.hazard.Hazards;
import dev.retort.processor.random.RandomSchemas;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for the operations between any two schemas on real databases: upgraded is as made from nothing, downgraded is as it was, and rows
 * survive that the operations do not say to lose. {@code -Dretort.live=500} tries that many pairs a database, {@code -Dretort.seed=7} begins at
 * a seed.
 */
class LivePropertiesTest {
    private static final int PAIRS = Integer.getInteger("retort.live", 8);
    private static final long FIRST = Long.getLong("retort.seed", 0);

    /** The column that the random tables compute from another one. */
    private static final String COMPUTED = "twice";

    /** Two types that a database can carry values over between. */
    private static final List<Pattern> CASTS = List.of(
            Pattern.compile("varchar|enum"),
            Pattern.compile("^(\\w*int\\w*|decimal\\S*|double|boolean) (\\w*int\\w*|decimal\\S*|double|boolean)$"),
            Pattern.compile("^(date|timestamp.*) (date|timestamp.*)$"));

    /** The hazards of rows that an operation can fail on; every one names itself. */
    private static final Set<Problem> ON_ROWS = Set.of(
            Problem.LOSES_DATA,
            Problem.NULLS_IN_ROWS,
            Problem.DUPLICATES_IN_ROWS,
            Problem.VALUES_TOO_LARGE,
            Problem.ROWS_AGAINST_CHECK,
            Problem.ROWS_WITHOUT_TARGET);

    static Stream<String> databases() {
        String only = System.getProperty("retort.database", "");
        return Engine.dialects().map(Dialect::name).filter(name -> only.isEmpty() || only.equals(name));
    }

    private interface Property {
        /** False where the pair says nothing: the database can't do it, and Retort says so before. */
        boolean check(Engine engine, Schema from, Schema to, List<Operation> operations) throws SQLException;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void upgradedIsAsMadeFromNothingAndDowngradedAsItWas(String database) throws SQLException {
        forPairs(database, (engine, from, to, operations) -> {
            engine.empty();
            run(engine, Schema.empty(), Diff.between(Schema.empty(), to, List.of()));
            List<String> fresh = engine.catalog();
            engine.empty();
            run(engine, Schema.empty(), Diff.between(Schema.empty(), from, List.of()));
            List<String> old = engine.catalog();

            Schema after = run(engine, from, operations);
            assertThat(engine.catalog()).as("upgraded").containsExactlyElementsOf(fresh);
            run(engine, after, Diff.reversed(operations));
            assertThat(engine.catalog()).as("downgraded").containsExactlyElementsOf(old);
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowsSurviveWhatDoesNotSayToLoseThem(String database) throws SQLException {
        forPairs(database, (engine, from, to, plain) -> {
            List<Operation> operations = SafeNotNull.into(plain, fills(plain));
            boolean isHarmless = Hazards.of(operations).stream()
                    .flatMap(List::stream)
                    .noneMatch(found -> ON_ROWS.contains(found.problem())
                            && found.accepted().isEmpty());
            boolean isFilled = operations.stream()
                    .noneMatch(each ->
                            each instanceof Backfill fill && fill.value().isEmpty());
            if (!isHarmless || !isFilled) {
                return false;
            }
            engine.empty();
            run(engine, Schema.empty(), Diff.between(Schema.empty(), from, List.of()));
            List<InsertRows> inserts = RandomRows.of(from);
            for (InsertRows insert : inserts) {
                engine.run(insert, from);
            }
            Map<String, String> kept = kept(from, operations);
            Map<String, List<String>> before = values(engine, kept.keySet());
            run(engine, from, operations);
            Map<String, List<String>> after = values(engine, kept.values());
            kept.forEach((old, now) ->
                    assertThat(after.get(now)).as(old + " as " + now).isEqualTo(before.get(old)));
            return true;
        });
    }

    /** The columns whose values stay as they are: under the old name, {@code guest.fax}, the new one. */
    private static Map<String, String> kept(Schema from, List<Operation> operations) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Table table : from.tables()) {
            table.columns()
                    .forEach(
                            column -> kept.put(place(table.name(), column.name()), place(table.name(), column.name())));
        }
        for (Operation operation : operations) {
            if (operation instanceof RenameColumn rename) {
                kept.replaceAll((old, now) ->
                        now.equals(place(rename.table(), rename.from())) ? place(rename.table(), rename.to()) : now);
            } else if (operation instanceof RenameTable rename) {
                kept.replaceAll((old, now) -> now.startsWith(rename.from() + "|")
                        ? rename.to() + now.substring(rename.from().length())
                        : now);
            } else if (operation instanceof AlterColumn alter) {
                boolean sameValues = alter.from().type().equals(alter.to().type())
                        && alter.from().generated().equals(alter.to().generated());
                kept.values()
                        .removeIf(now -> !sameValues
                                && now.equals(place(alter.table(), alter.to().name())));
            }
            boolean wasComputed = operation instanceof dev.retort.operation.DropColumn drop
                    && !drop.column().generated().isEmpty();
            if (wasComputed || LossOfData.of(operation).isPresent()) {
                forget(kept, operation);
            }
        }
        return kept;
    }

    private static void forget(Map<String, String> kept, Operation operation) {
        if (operation instanceof dev.retort.operation.DropTable drop) {
            kept.values().removeIf(now -> now.startsWith(drop.table().name() + "|"));
        } else if (operation instanceof dev.retort.operation.DropColumn drop) {
            kept.values()
                    .removeIf(
                            now -> now.equals(place(drop.table(), drop.column().name())));
        }
    }

    private static String place(String table, String column) {
        return table + "|" + column;
    }

    private static Map<String, List<String>> values(Engine engine, Iterable<String> places) throws SQLException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String place : places) {
            String[] names = place.split("\\|");
            values.put(
                    place,
                    engine
                            .query("select " + engine.dialect().identifier(names[1]) + " from "
                                    + engine.dialect().identifier(names[0]))
                            .stream()
                            .sorted()
                            .toList());
        }
        return values;
    }

    private static List<Fill> fills(List<Operation> operations) {
        List<Fill> fills = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add) {
                Column column = add.column();
                boolean open = !column.nullable()
                        && !column.identity()
                        && column.defaultValue().isEmpty()
                        && column.generated().isEmpty();
                if (open && !isCreated(operations, add.table())) {
                    RandomRows.sql(column.type())
                            .ifPresent(sql -> fills.add(new Fill(add.table(), column.name(), sql)));
                }
            }
        }
        return fills;
    }

    private static boolean isCreated(List<Operation> operations, String table) {
        return operations.stream()
                .anyMatch(each -> each instanceof dev.retort.operation.CreateTable create
                        && Names.same(create.table().name(), table));
    }

    /**
     * Without what not every database has, as with Hibernate: foreign keys from another schema into the default one (only PostgreSQL finds a
     * table there by its bare name), and keys and indexes over computed columns (PostgreSQL 18 computes them when they are read).
     */
    private static Schema possible(Schema schema, String database) {
        Schema common = possible(schema);
        if (database.equals("sqlite")) {
            return OneSchema.of(common);
        }
        return database.equals("mariadb") || database.equals("mysql")
                ? common.mapTables(LivePropertiesTest::withoutNumbers)
                : common;
    }

    /**
     * What MariaDB and MySQL do not have or name by its history: a numbered column without a key, for a moment too; a default that is a
     * function; the index of two foreign keys over the same columns, called as the one that came later.
     */
    private static Table withoutNumbers(Table table) {
        Set<List<String>> seen = new HashSet<>();
        return table.withColumns(table.columns().stream()
                        .map(column ->
                                column.identity() || column.defaultValue().equals("current_date")
                                        ? column.withDefault("")
                                        : column)
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .filter(key -> seen.add(key.columns()))
                        .toList());
    }

    private static Schema possible(Schema schema) {
        return schema.mapTables(table -> table.withForeignKeys(table.foreignKeys().stream()
                        .filter(key -> Identifiers.schemaOf(table.name()).isEmpty()
                                || !Identifiers.schemaOf(key.table()).isEmpty())
                        .filter(key -> !key.references().contains(COMPUTED))
                        .toList())
                .withUniques(table.uniques().stream()
                        .filter(unique -> !unique.columns().contains(COMPUTED))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(index -> index.parts().stream()
                                .noneMatch(part -> part.text().equals(COMPUTED)))
                        .toList()));
    }

    /**
     * Whether a column changes to a type that no cast leads to. Such a column goes and comes again, unless no other one stays meanwhile: then
     * the database refuses it.
     */
    private static boolean isUncastable(Operation operation) {
        return operation instanceof AlterColumn alter
                && !alter.from().type().equals(alter.to().type())
                && CASTS.stream()
                        .noneMatch(family -> family.matcher(
                                        alter.from().type() + " " + alter.to().type())
                                .find());
    }

    private static Schema run(Engine engine, Schema schema, List<Operation> operations) throws SQLException {
        Schema now = schema;
        for (Operation operation : operations) {
            now = engine.run(operation, now);
        }
        return now;
    }

    private static List<String> names(Schema schema) {
        return schema.tables().stream().map(Table::name).toList();
    }

    private static void forPairs(String database, Property property) throws SQLException {
        List<String> failures = new ArrayList<>();
        int checked = 0;
        int refused = 0;
        try (Engine engine = Engine.of(database)) {
            for (long seed = FIRST; seed < FIRST + PAIRS; seed++) {
                RandomSchemas schemas = new RandomSchemas(seed);
                Schema from = possible(schemas.schema(), database);
                Schema made = seed % 4 == 0 ? schemas.schema() : schemas.variant(from);
                Schema to = possible(made, database);
                List<Rename> renames =
                        seed % 3 == 0 || !names(made).equals(names(to)) ? List.of() : schemas.renames(from, to);
                List<Operation> operations = Diff.between(from, to, renames);
                if (operations.stream().anyMatch(LivePropertiesTest::isUncastable)) {
                    continue;
                }
                try {
                    checked += property.check(engine, from, to, operations) ? 1 : 0;
                } catch (RetortException e) {
                    refused++;
                } catch (SQLException | AssertionError e) {
                    failures.add("seed %d: %s%n  operations%n    %s"
                            .formatted(
                                    seed,
                                    e.getMessage(),
                                    String.join(
                                            "\n    ",
                                            operations.stream()
                                                    .map(Operation::toString)
                                                    .toList())));
                }
            }
        }
        System.out.printf(
                "%s: %d pairs from seed %d, %d checked, %d refused before they ran, %d failed%n",
                database, PAIRS, FIRST, checked, refused, failures.size());
        assertThat(failures).as(database).isEmpty();
    }
}
