package dev.retort.catalog.drift;

import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.fact.Category;
import dev.retort.catalog.fact.OtherObject;
import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.dialect.Dialect;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares a live database with the schema that is expected of it: both sides in the forms of {@link SqlMeaning}. A name that only the
 * database has is reported in the schema of the connection, and in the schemas that are expected to be there.
 */
public final class SchemaDrift {
    private final Schema expected;
    private final LiveSchema live;
    private final IgnoredObjects ignored;
    private final SqlMeaning meaning;
    private final List<DriftItem> items = new ArrayList<>();
    private final Set<String> notCompared = new TreeSet<>();

    /** The schemas that the history uses; empty for that of the connection. */
    private final Set<String> schemas;

    private SchemaDrift(Schema expected, LiveSchema live, IgnoredObjects ignored) {
        this.expected = expected;
        this.live = live;
        this.ignored = ignored;
        this.meaning = live.meaning();
        this.schemas = Stream.of(
                        Stream.of(""),
                        expected.tables().stream().map(Table::name),
                        expected.sequences().stream().map(Sequence::name),
                        expected.views().stream().map(View::name))
                .flatMap(Function.identity())
                .map(name -> Names.key(Names.schema(name)))
                .collect(Collectors.toSet());
    }

    /**
     * The differences between a schema and a database.
     *
     * @param expected the schema, as a snapshot has it
     * @param live the database
     * @param dialect its dialect
     * @param ignored what is left alone
     */
    public static DatabaseDrift between(Schema expected, LiveSchema live, Dialect dialect, IgnoredObjects ignored) {
        SchemaDrift drift = new SchemaDrift(dialect.projection().of(expected), live, ignored);
        drift.run();
        return new DatabaseDrift(drift.items, List.copyOf(drift.notCompared));
    }

    private void run() {
        Map<String, Sequence> sequences = sequences();
        Map<String, Table> tables = byKey(live.schema().tables(), Table::name);
        if (hasSequenceTables()) {
            sequences.keySet().removeIf(key -> isSequence(tables.remove(key)));
        }
        pair(sequences, byKey(live.schema().sequences(), Sequence::name), Sequence::name, this::sequence);
        pair(byKey(expected.tables(), Table::name), tables, Table::name, this::table);
        pair(byKey(expected.views(), View::name), byKey(live.schema().views(), View::name), View::name, this::view);
        live.others().stream()
                .filter(other -> !ignored.table(other.table()) && !ignored.table(other.name()))
                .map(OtherObject::toString)
                .forEach(notCompared::add);
    }

    /** Sequences are tables of one row there. */
    private boolean hasSequenceTables() {
        return meaning.database().equals("mysql") || meaning.database().equals("sqlite");
    }

    private static boolean isSequence(@Nullable Table table) {
        return table != null
                && table.columns().size() == 1
                && table.column("next_val").isPresent();
    }

    /** A native sequence is there only where the database does not number by itself. */
    private Map<String, Sequence> sequences() {
        return byKey(
                expected.sequences().stream()
                        .filter(sequence -> !sequence.natively() || meaning.numbersBySequences())
                        .toList(),
                Sequence::name);
    }

    private <T> Map<String, T> byKey(List<T> objects, Function<T, String> name) {
        Map<String, T> byKey = new LinkedHashMap<>();
        objects.forEach(each -> byKey.put(meaning.names().tableKey(name.apply(each)), each));
        return byKey;
    }

    private <T> void pair(
            Map<String, T> wanted,
            Map<String, T> found,
            Function<T, String> name,
            BiConsumer<@Nullable T, @Nullable T> compare) {
        Stream.concat(wanted.keySet().stream(), found.keySet().stream())
                .distinct()
                .sorted()
                .forEach(key -> {
                    T one = wanted.get(key);
                    T other = found.get(key);
                    String schema = other == null ? "" : Names.key(Names.schema(name.apply(other)));
                    if (one == null && !schemas.contains(schema)) {
                        notCompared.add("schema " + schema + ", which the history does not use");
                    } else {
                        compare.accept(one, other);
                    }
                });
    }

    private void table(@Nullable Table wanted, @Nullable Table found) {
        if (wanted != null && !ignored.table(wanted.name())) {
            if (found == null) {
                object(Category.TABLE, wanted.name(), "table", "", new CreateTable(wanted));
            } else {
                new TableDrift(wanted, found, live, this::add).run();
            }
        } else if (found != null && !ignored.table(found.name())) {
            object(Category.TABLE, found.name(), "", "table", new DropTable(found.name()));
        }
    }

    private void view(@Nullable View wanted, @Nullable View found) {
        if (wanted != null && !ignored.table(wanted.name())) {
            if (found == null) {
                object(Category.VIEW, wanted.name(), "view", "", new CreateView(wanted));
            } else if (!meaning.canCompare(wanted.query()) || !meaning.canCompare(found.query())) {
                notCompared.add("query of view " + wanted.name());
            } else if (meaning.isOtherQuery(wanted.query(), found.query())) {
                items.add(new DriftItem(
                        Category.VIEW,
                        wanted.name(),
                        "",
                        wanted.query().text(),
                        found.query().text().replaceAll("\\s+", " "),
                        List.of(new DropView(wanted.name()), new CreateView(wanted))));
            }
        } else if (found != null && !ignored.table(found.name())) {
            object(Category.VIEW, found.name(), "", "view", new DropView(found.name()));
        }
    }

    private void sequence(@Nullable Sequence wanted, @Nullable Sequence found) {
        if (wanted != null && !ignored.sequence(wanted.name())) {
            if (found == null) {
                object(Category.SEQUENCE, wanted.name(), text(wanted), "", new CreateSequence(wanted));
            } else if (wanted.start() != found.start()
                    || wanted.increment() != found.increment()
                    || !meaning.options(wanted.options()).equals(meaning.options(found.options()))) {
                Sequence there = found.withName(wanted.name());
                items.add(new DriftItem(
                        Category.SEQUENCE,
                        wanted.name(),
                        "",
                        text(wanted),
                        text(found),
                        List.of(AlterSequence.between(there, wanted))));
            }
        } else if (found != null && !ignored.sequence(found.name())) {
            object(Category.SEQUENCE, found.name(), "", text(found), new DropSequence(found.name()));
        }
    }

    private static String text(Sequence sequence) {
        return ("start " + sequence.start() + " increment " + sequence.increment() + " " + sequence.options()).strip();
    }

    private void object(Category category, String name, String wanted, String found, Operation restore) {
        items.add(new DriftItem(category, name, "", wanted, found, List.of(restore)));
    }

    private void add(DriftItem item) {
        if (!ignored.part(item)) {
            items.add(item);
        }
    }
}
