package dev.retort.processor.entity;

import dev.retort.problem.Problem;
import dev.retort.processor.diff.KeepUnreadableColumns;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.entity.hibernate.DatabaseTypes;
import dev.retort.processor.entity.naming.ConstraintNamer;
import dev.retort.processor.entity.table.ColumnOrder;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.MappedForeignKey;
import dev.retort.processor.entity.table.MappedUnique;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.table.TableChecks;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Turns the tables, once all mappings have added to them, into the schema: columns collected, constraints named, doubles left out. */
final class SchemaBuilder {
    private static final Comparator<MappedColumn> BY_SIZE_AND_NAME =
            Comparator.comparing(column -> column.column().withType(column.shape()), ColumnOrder.comparator());

    private final ReadingContext context;

    /** The tables whose columns those of subclasses repeat. */
    private final List<TableBuilder> repeated;

    SchemaBuilder(ReadingContext context) {
        this.context = context;
        this.repeated = context.tables().exported().stream()
                .flatMap(table -> table.included().stream())
                .distinct()
                .toList();
    }

    /** The schema of all tables and some sequences. */
    Schema build(List<Sequence> sequences) {
        List<Table> tables =
                context.tables().exported().stream().map(this::table).toList();
        return NamedTypeDefinitions.unified(
                namer().distinct(new Schema(tables, sequences, context.tables().views())));
    }

    /** The columns of all tables whose types can't be told. */
    List<UntypedColumn> untyped() {
        return context.tables().exported().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> !column.isTyped())
                        .map(column -> new UntypedColumn(
                                new KeepUnreadableColumns.Place(table.name(), column.name()), why(column.origin()))))
                .toList();
    }

    private Finding why(Element origin) {
        return context.findings()
                .untyped(origin)
                .orElseGet(() -> new Finding(
                        Problem.UNREADABLE_TYPE,
                        "It refers to a column whose type is not known. State that type, and this one follows",
                        origin));
    }

    private ConstraintNamer namer() {
        return context.constraintNamer();
    }

    /** A constraint's name as an annotation gives it, which may have quotes of its own: {@code "the key"}. */
    private String logical(String name) {
        return context.namer().logical(name);
    }

    /** The columns as the entity has them, for the reader of a CREATE TABLE; the rest as Hibernate has it, which sorts columns first. */
    private Table table(TableBuilder builder) {
        List<MappedColumn> sorted =
                builder.columns().stream().sorted(BY_SIZE_AND_NAME).toList();
        sorted.forEach(column -> {
            context.origins().put(builder.name(), column.name(), column.origin());
            column.meaning()
                    .map(meaning -> new ValueSemantics(builder.name(), column.name(), meaning.kind(), meaning.values()))
                    .ifPresent(context.facts()::add);
        });
        List<String> key = key(builder);
        return new Table(
                builder.name(),
                builder.columns().stream().map(column -> column(column, key)).toList(),
                primaryKey(builder, key),
                new UniqueConstraints(context).of(builder, sorted, key),
                foreignKeys(builder),
                checks(builder, sorted),
                indexes(builder),
                builder.comment());
    }

    private List<Check> checks(TableBuilder builder, List<MappedColumn> columns) {
        DatabaseTypes types = new DatabaseTypes(context.profile());
        return Stream.concat(
                        new TableChecks(namer(), context.namer()).of(builder, columns).stream(),
                        columns.stream().flatMap(column -> types.check(column.column()).stream()))
                .toList();
    }

    private Column column(MappedColumn mapped, List<String> key) {
        Column column = new DatabaseTypes(context.profile()).of(mapped.column(), mapped.shape());
        return Names.contains(key, mapped.name()) ? column.withNullable(false) : column;
    }

    /** The key's columns: as a unique constraint over the same columns lists them, or else in the order of columns. */
    private List<String> key(TableBuilder builder) {
        List<String> key = builder.primaryKey();
        return builder.uniques().stream()
                .filter(unique ->
                        context.profile().ordersKeysByUniqueKeys() && UniqueConstraints.same(unique.columns(), key))
                .map(MappedUnique::columns)
                .findFirst()
                .orElseGet(() -> key.stream()
                        .flatMap(column -> builder.keyColumn(column).stream())
                        .sorted(BY_SIZE_AND_NAME)
                        .map(MappedColumn::name)
                        .toList());
    }

    private @Nullable PrimaryKey primaryKey(TableBuilder builder, List<String> key) {
        if (key.isEmpty()) {
            return null;
        }
        String name = builder.uniques().stream()
                .filter(unique -> context.profile().namesKeysByUniqueKeys())
                .filter(unique -> UniqueConstraints.same(unique.columns(), key)
                        && !unique.name().isBlank())
                .map(unique -> logical(unique.name()))
                .findFirst()
                .orElseGet(() -> namer().primaryKey(builder.name()));
        return builder.partition().isEmpty()
                ? new PrimaryKey(name, key)
                : new PrimaryKey(name, withPartition(builder, key), builder.partition());
    }

    /** The columns of a key and those of the partitions, in the order of columns. */
    private static List<String> withPartition(TableBuilder builder, List<String> key) {
        return Stream.concat(key.stream(), builder.partition().stream())
                .flatMap(column -> builder.keyColumn(column).stream())
                .sorted(BY_SIZE_AND_NAME)
                .map(MappedColumn::name)
                .distinct()
                .toList();
    }

    private List<ForeignKey> foreignKeys(TableBuilder builder) {
        return builder.foreignKeys().stream()
                .map(reference -> foreignKey(builder, reference))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A key can't refer to a view, nor to a table whose columns those of the subclasses repeat. */
    private @Nullable ForeignKey foreignKey(TableBuilder builder, MappedForeignKey reference) {
        if (isRepeated(reference.target()) || !reference.target().isExported() || isRefused(reference)) {
            return null;
        }
        List<String> columns = new ArrayList<>();
        List<String> references = new ArrayList<>();
        List<String> order = reference.toPrimaryKey()
                ? key(reference.target())
                : List.copyOf(reference.pairs().values());
        for (String referenced : order) {
            column(reference, referenced).ifPresent(own -> {
                columns.add(own);
                references.add(referenced);
            });
        }
        if (columns.isEmpty()) {
            return null;
        }
        return new ForeignKey(
                name(builder, reference, columns),
                columns,
                reference.target().name(),
                references,
                reference.onDelete(),
                reference.onUpdate());
    }

    private boolean isRepeated(TableBuilder table) {
        return repeated.stream().anyMatch(each -> each == table);
    }

    private String name(TableBuilder builder, MappedForeignKey reference, List<String> columns) {
        String target = reference.target().name();
        if (builder.repeats(reference) && !context.profile().namesRepeatedForeignKeysByStrategy()) {
            return namer().repeatedForeignKey(builder.name(), columns, target);
        }
        return reference.name().isBlank()
                ? namer().foreignKey(builder.name(), columns, target)
                : logical(reference.name());
    }

    /** A key to columns that are not unique, which every database refuses: Hibernate tries to create it and goes on. */
    private boolean isRefused(MappedForeignKey reference) {
        List<String> columns = List.copyOf(reference.pairs().values());
        TableBuilder target = reference.target();
        boolean unique = columns.size() == 1
                && target.column(columns.get(0)).filter(MappedColumn::unique).isPresent();
        return !context.profile().makesReferencedColumnsUnique()
                && !reference.toPrimaryKey()
                && !unique
                && !UniqueConstraints.same(target.primaryKey(), columns)
                && target.uniques().stream().noneMatch(each -> UniqueConstraints.same(each.columns(), columns));
    }

    private static Optional<String> column(MappedForeignKey reference, String referenced) {
        return reference.pairs().entrySet().stream()
                .filter(pair -> Names.same(pair.getValue(), referenced))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private List<Index> indexes(TableBuilder builder) {
        return builder.indexes().stream()
                .map(index -> {
                    String name = index.name().isBlank()
                            ? namer().index(builder.name(), index.parts(), index.written())
                            : logical(index.name());
                    return new Index(
                            name, index.parts().stream().map(IndexPart::parse).toList(), index.unique());
                })
                .distinct()
                .toList();
    }
}
