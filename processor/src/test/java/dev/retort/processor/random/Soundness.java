package dev.retort.processor.random;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a database would refuse a schema for, whichever database it is. */
public final class Soundness {
    private static final Pattern WORD = Pattern.compile("`[^`]+`|[a-z_]+");

    private static final Pattern QUERY = Pattern.compile("select (\\S+) as one from (.+)");

    private Soundness() {}

    /** All that is wrong with a schema; empty for a sound one. */
    public static List<String> violations(Schema schema) {
        List<String> violations = new ArrayList<>();
        for (Table table : schema.tables()) {
            check(violations, !table.columns().isEmpty(), table.name() + " has no columns");
            check(violations, distinct(table.columns(), Column::name), table.name() + " has two columns of a name");
            check(violations, numbered(table) <= 1, table.name() + " has two numbered columns");
            check(violations, hasSoundKey(table), table.name() + ": " + table.primaryKey());
            table.columns().forEach(column -> check(violations, isSound(table, column), table.name() + ": " + column));
            table.uniques().forEach(part -> check(violations, isSound(table, part), table.name() + ": " + part));
            table.checks().forEach(part -> check(violations, isSound(table, part), table.name() + ": " + part));
            table.indexes().forEach(part -> check(violations, isSound(table, part), table.name() + ": " + part));
            table.foreignKeys()
                    .forEach(part -> check(violations, isSound(schema, table, part), table.name() + ": " + part));
        }
        schema.views().forEach(view -> check(violations, isSound(schema, view), view.toString()));
        List<String> names = names(schema).filter(name -> !name.isEmpty()).toList();
        check(violations, distinct(names, name -> name), "two things of one name: " + names);
        return violations;
    }

    /** A schema without the parts that were wrong with it. */
    static Schema repaired(Schema schema) {
        Set<String> taken = new HashSet<>();
        schema.tables().forEach(table -> taken.add(Names.key(table.name())));
        schema.sequences().forEach(sequence -> taken.add(Names.key(sequence.name())));
        Schema local = schema.mapTables(table -> repaired(table, taken));
        Schema keyed = local.mapTables(table -> table.withForeignKeys(kept(
                table.foreignKeys(),
                key -> isSound(local, table, key) && (key.name().isEmpty() || taken.add(Names.key(key.name()))))));
        Schema viewed =
                keyed.withViews(kept(keyed.views(), view -> isSound(keyed, view) && taken.add(Names.key(view.name()))));
        return viewed.withViews(kept(viewed.views(), view -> isSound(viewed, view)));
    }

    /** A view reads columns that are there on every database. */
    private static boolean isSound(Schema schema, View view) {
        Matcher read = QUERY.matcher(view.query().text());
        if (!read.matches()) {
            return schema.views().stream().anyMatch(other -> view.query().text().endsWith(" from " + other.name()));
        }
        return schema.table(read.group(2))
                .flatMap(table -> table.column(read.group(1)))
                .filter(column -> column.notOn().isEmpty())
                .isPresent();
    }

    /** A table that has columns on every database, on the way to another one too: those of its key. */
    private static Table withColumns(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null || !isEverywhere(table, key.columns())
                ? table.withColumns(table.columns().stream()
                        .map(column -> column.notOn(new String[0]))
                        .toList())
                : table;
    }

    private static Table repaired(Table given, Set<String> taken) {
        Table table = withColumns(given);
        PrimaryKey old = table.primaryKey();
        boolean keyed = old != null
                && isIndexable(table, old.columns())
                && isEverywhere(table, old.columns())
                && (old.name().isEmpty() || taken.add(Names.key(old.name())));
        Table with = keyed && old != null
                ? table.withColumns(table.columns().stream()
                        .map(column ->
                                Names.contains(old.columns(), column.name()) ? column.withNullable(false) : column)
                        .toList())
                : table.withPrimaryKey(null);
        Table sound = with.withColumns(with.columns().stream()
                .map(column -> isSound(with, column) ? column : column.generatedAs(""))
                .map(column -> column.identity() && numbered(with) > 1 ? column.withDefault("") : column)
                .toList());
        Predicate<String> free = name -> name.isEmpty() || taken.add(Names.key(name));
        return sound.withUniques(kept(sound.uniques(), each -> isSound(sound, each) && free.test(each.name())))
                .withChecks(kept(sound.checks(), each -> isSound(sound, each) && free.test(each.name())))
                .withIndexes(kept(sound.indexes(), each -> isSound(sound, each) && free.test(each.name())));
    }

    private static <T> List<T> kept(List<T> parts, Predicate<T> sound) {
        return parts.stream().filter(sound).toList();
    }

    private static long numbered(Table table) {
        return table.columns().stream().filter(Column::identity).count();
    }

    private static boolean hasSoundKey(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null
                || (isIndexable(table, key.columns())
                        && isEverywhere(table, key.columns())
                        && key.columns().stream()
                                .allMatch(name -> table.column(name)
                                        .filter(column -> !column.nullable())
                                        .isPresent()));
    }

    private static boolean isSound(Table table, Column column) {
        return column.generated().isEmpty() || isOver(table, column.generated().text(), "integer");
    }

    /** PostgreSQL makes no second constraint over the columns of the primary key, nor of another unique constraint. */
    private static boolean isSound(Table table, UniqueConstraint unique) {
        PrimaryKey key = table.primaryKey();
        boolean isOther = key == null || !key.columns().equals(unique.columns());
        long alike = table.uniques().stream()
                .map(UniqueConstraint::columns)
                .filter(unique.columns()::equals)
                .count();
        return isOther && alike == 1 && isIndexable(table, unique.columns());
    }

    private static boolean isSound(Table table, Check check) {
        return (check.column().isEmpty() || table.column(check.column()).isPresent())
                && isOver(table, check.expression().text(), "integer|bigint|smallint|decimal.*");
    }

    private static boolean isSound(Table table, Index index) {
        return isIndexable(table, index.parts().stream().map(IndexPart::text).toList());
    }

    private static boolean isIndexable(Table table, List<String> names) {
        return names.stream()
                .allMatch(name -> table.column(name)
                        .filter(column -> column.type()
                                .toString()
                                .matches("(integer|bigint|smallint|decimal|varchar|uuid|date).*"))
                        .isPresent());
    }

    private static boolean isEverywhere(Table table, List<String> names) {
        return names.stream()
                .allMatch(name -> table.column(name)
                        .filter(column -> column.notOn().isEmpty())
                        .isPresent());
    }

    private static boolean isOver(Table table, String expression, String types) {
        return WORD.matcher(expression)
                .results()
                .allMatch(word -> table.column(word.group())
                        .filter(column -> column.generated().isEmpty()
                                && column.notOn().isEmpty()
                                && column.type().toString().matches(types))
                        .isPresent());
    }

    private static boolean isSound(Schema schema, Table table, ForeignKey key) {
        Optional<Table> target = schema.table(key.table());
        if (target.isEmpty() || !isKey(target.get(), key.references())) {
            return false;
        }
        for (int i = 0; i < key.columns().size(); i++) {
            Optional<Column> own = table.column(key.columns().get(i));
            Optional<Column> other = target.get().column(key.references().get(i));
            if (own.isEmpty()
                    || other.isEmpty()
                    || !areComparable(own.get().type(), other.get().type())) {
                return false;
            }
            if (key.onDelete() == ReferentialAction.SET_NULL && !own.get().nullable()) {
                return false;
            }
        }
        return true;
    }

    private static boolean areComparable(ColumnType left, ColumnType right) {
        return left.equals(right) || (left + " " + right).matches("varchar\\(\\d+\\) varchar\\(\\d+\\)");
    }

    private static boolean isKey(Table table, List<String> columns) {
        PrimaryKey key = table.primaryKey();
        return Stream.concat(
                        Stream.ofNullable(key)
                                .filter(each -> each.partition().isEmpty())
                                .map(PrimaryKey::columns),
                        table.uniques().stream().map(UniqueConstraint::columns))
                .filter(names -> isEverywhere(table, names))
                .anyMatch(columns::equals);
    }

    /** All that shares one space of names on some database: tables, sequences, constraints, indexes. */
    private static Stream<String> names(Schema schema) {
        Stream<String> parts = schema.tables().stream()
                .flatMap(table -> Stream.of(
                                Stream.of(table.name()),
                                Stream.ofNullable(table.primaryKey()).map(PrimaryKey::name),
                                table.uniques().stream().map(UniqueConstraint::name),
                                table.foreignKeys().stream().map(ForeignKey::name),
                                table.checks().stream().map(Check::name),
                                table.indexes().stream().map(Index::name))
                        .flatMap(Function.identity()));
        return Stream.of(
                        parts,
                        schema.sequences().stream().map(Sequence::name),
                        schema.views().stream().map(View::name))
                .flatMap(Function.identity());
    }

    private static <T> boolean distinct(List<T> parts, Function<T, String> name) {
        return parts.stream().map(name).map(Names::key).distinct().count() == parts.size();
    }

    private static void check(List<String> violations, boolean sound, String violation) {
        if (!sound) {
            violations.add(violation);
        }
    }
}
