package dev.retort.cli.adopt;

import dev.retort.catalog.fact.OtherObject;
import dev.retort.catalog.fact.RawDefinition;
import dev.retort.catalog.fact.RawDefinition.Place;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateView;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a schema has no place for and a baseline carries as SQL of the database, so that a new database gets it too.
 *
 * @param dialect the name of the database's dialect
 * @param definitions the statements, in the order in which they run
 * @param texts the objects, as a comparison names them
 */
record CarriedObjects(String dialect, List<RawDefinition> definitions, List<String> texts) {
    CarriedObjects {
        definitions = List.copyOf(definitions);
        texts = List.copyOf(texts);
    }

    /**
     * Those of the objects that were not compared which the database prints.
     *
     * @param all what it prints
     * @param notCompared what was not compared; what is ignored is not among it
     * @param adopted the schema of the baseline
     */
    static CarriedObjects of(LiveDatabase database, List<RawDefinition> all, List<String> notCompared, Schema adopted) {
        List<RawDefinition> definitions = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        database.live().others().stream()
                .filter(object -> notCompared.contains(object.toString()))
                .forEach(
                        object -> all.stream().filter(each -> each.isOf(object)).forEach(each -> {
                            definitions.add(each);
                            texts.add(object.toString());
                        }));
        Schema live = database.live().schema();
        all.stream()
                .filter(each ->
                        isNamedToTheLetter(each.object(), adopted) || isInComposite(each.object(), live, adopted))
                .forEach(each -> {
                    definitions.add(each);
                    texts.add(each.object().toString());
                });
        return new CarriedObjects(
                database.dialect().name(),
                all.stream().filter(definitions::contains).toList(),
                texts.stream().distinct().toList());
    }

    /** An enumeration whose name a {@code columnDefinition} has: the baseline knows the name and not the values. */
    private static boolean isNamedToTheLetter(OtherObject object, Schema adopted) {
        List<ColumnType> types = adopted.tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::type)
                .toList();
        return object.kind().equals("type")
                && types.stream()
                        .anyMatch(type -> type instanceof ColumnType.Definition definition
                                && Names.same(definition.sql(), object.name()))
                && types.stream()
                        .noneMatch(type -> type instanceof ColumnType.NamedEnumeration enumeration
                                && Names.same(enumeration.name(), object.name()));
    }

    /** A composite type of a column, or a type within it, of which the baseline knows the name at most. */
    private static boolean isInComposite(OtherObject object, Schema live, Schema adopted) {
        return object.kind().endsWith("type") && isInComposite(object, live) && !isInComposite(object, adopted);
    }

    private static boolean isInComposite(OtherObject object, Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> isInComposite(object.name(), column.type()));
    }

    private static boolean isInComposite(String name, ColumnType type) {
        if (type instanceof ColumnType.Array array) {
            return isInComposite(name, array.element());
        }
        return type instanceof ColumnType.Struct struct
                && (Names.same(struct.name(), name)
                        || struct.attributes().stream()
                                .anyMatch(each -> isInComposite(name, each.type())
                                        || (each.type() instanceof ColumnType.NamedEnumeration enumeration
                                                && Names.same(enumeration.name(), name))));
    }

    /** The operations of a baseline with these among them, each in its place. */
    List<Operation> among(List<Operation> operations) {
        int view = firstOf(CreateView.class, operations).orElse(operations.size());
        int table = firstOf(CreateTable.class, operations).orElse(view);
        List<Operation> all = new ArrayList<>(operations.subList(0, table));
        all.addAll(at(Place.BEFORE_TABLES));
        all.addAll(operations.subList(table, view));
        all.addAll(at(Place.BEFORE_VIEWS));
        all.addAll(operations.subList(view, operations.size()));
        all.addAll(at(Place.AT_THE_END));
        return all;
    }

    private static OptionalInt firstOf(Class<? extends Operation> kind, List<Operation> operations) {
        return IntStream.range(0, operations.size())
                .filter(i -> kind.isInstance(operations.get(i)))
                .findFirst();
    }

    private List<Operation> at(Place place) {
        return definitions.stream()
                .filter(each -> each.place() == place)
                .<Operation>map(each -> sql(each.create()))
                .toList();
    }

    /** What takes each of them back; nothing where it goes with its table. */
    Map<ExecuteSql, ExecuteSql> reversals() {
        Map<ExecuteSql, ExecuteSql> reversals = new LinkedHashMap<>();
        definitions.forEach(each -> reversals.put(sql(each.create()), sql(each.drop())));
        return reversals;
    }

    private ExecuteSql sql(String statement) {
        return new ExecuteSql(Map.of(dialect, statement, ExecuteSql.ANY, ""));
    }
}
