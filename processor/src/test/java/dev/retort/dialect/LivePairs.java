package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.text.Identifiers;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.random.RandomSchemas;
import dev.retort.schema.ColumnType;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Random pairs of schemas as a real database can have them, with the operations between both. {@code -Dretort.live=500} tries that many pairs a
 * database, {@code -Dretort.seed=7} begins at a seed, {@code -Dretort.database=h2} takes one database alone.
 */
final class LivePairs {
    private static final int PAIRS = Integer.getInteger("retort.live", 8);
    private static final long FIRST = Long.getLong("retort.seed", 0);

    /** The column that the random tables compute from another one. */
    private static final String COMPUTED = "twice";

    /** Two types that a database can carry values over between. */
    private static final List<Pattern> CASTS = List.of(
            Pattern.compile("^(?!.*array\\().*(varchar|enum)"),
            Pattern.compile("^(\\w*int\\w*|decimal\\S*|double|boolean) (\\w*int\\w*|decimal\\S*|double|boolean)$"),
            Pattern.compile("^(date|timestamp.*) (date|timestamp.*)$"));

    private LivePairs() {}

    static Stream<String> databases() {
        String only = System.getProperty("retort.database", "");
        return Engine.dialects().map(Dialect::name).filter(name -> only.isEmpty() || only.equals(name));
    }

    interface Property {
        /** Fails where a pair does not have it; says false of one that tells nothing. */
        boolean check(Engine engine, Schema from, Schema to, List<Operation> operations) throws SQLException;
    }

    /** Holds a property against every pair, and says all that don't have it. */
    static void check(String database, Property property) throws SQLException {
        List<String> failures = new ArrayList<>();
        int checked = 0;
        int refused = 0;
        try (Engine engine = Engine.of(database)) {
            for (long seed = FIRST; seed < FIRST + PAIRS; seed++) {
                RandomSchemas schemas = new RandomSchemas(seed);
                Schema from = possible(schemas.schema(), database);
                Schema made = seed % 4 == 0 ? schemas.schema() : schemas.variant(from);
                Schema to = possible(made, database);
                List<DeclaredRename> renames =
                        seed % 3 == 0 || !names(made).equals(names(to)) ? List.of() : schemas.renames(from, to);
                List<Operation> operations = Diff.between(from, to, renames);
                if (AppliedOperation.inOrder(operations, from).stream().anyMatch(LivePairs::isUncastable)) {
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

    /** Runs operations one after the other, and gives the schema after them. */
    static Schema run(Engine engine, Schema schema, List<Operation> operations) throws SQLException {
        Schema now = schema;
        for (Operation operation : operations) {
            now = engine.run(operation, now);
        }
        return now;
    }

    private static List<String> names(Schema schema) {
        return schema.tables().stream().map(Table::name).toList();
    }

    /**
     * Without what not every database has, as with Hibernate: foreign keys from another schema into the default one (only PostgreSQL finds a
     * table there by its bare name), keys and indexes over computed columns (PostgreSQL 18 computes them when they are read), and two keys that are
     * over the same columns there (which of them a foreign key stands on depends on which came first).
     */
    private static Schema possible(Schema schema, String database) {
        Projection there = Dialects.named(database).projection();
        Schema common = possible(schema).mapTables(table -> withoutTwins(table, there));
        if (database.equals("sqlite")) {
            return OneSchema.of(common);
        }
        return database.equals("mariadb") || database.equals("mysql")
                ? common.mapTables(LivePairs::withoutNumbers)
                : common;
    }

    /**
     * What MariaDB and MySQL do not have or name by its history: a numbered column without a key, for a moment too; a default that is a
     * function; the index of two foreign keys over the same columns, called as the one that came later; the numbers of two checks without a name.
     */
    private static Table withoutNumbers(Table table) {
        Set<List<String>> seen = new HashSet<>();
        return table.withColumns(table.columns().stream()
                        .map(column -> column.identity()
                                        || column.defaultValue().text().equals("current_date")
                                ? column.withDefault("")
                                : column)
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .filter(key -> seen.add(key.columns()))
                        .toList())
                .withChecks(table.checks().stream()
                        .filter(check -> !(check.name() + check.column()).isEmpty() || seen.add(List.of("check")))
                        .toList());
    }

    private static Table withoutTwins(Table table, Projection there) {
        PrimaryKey key = table.primaryKey();
        return key == null
                ? table
                : table.withUniques(table.uniques().stream()
                        .filter(unique -> !Set.copyOf(unique.columns())
                                .equals(Set.copyOf(there.of(key).columns())))
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
    private static boolean isUncastable(AppliedOperation applied) {
        return applied.operation() instanceof AlterColumn alter
                && !type(applied.before(), alter).equals(type(applied.after(), alter))
                && CASTS.stream()
                        .noneMatch(family -> family.matcher(
                                        type(applied.before(), alter) + " " + type(applied.after(), alter))
                                .find());
    }

    private static ColumnType type(Schema schema, AlterColumn alter) {
        return alter.from(schema).type();
    }
}
