package dev.retort.processor.entity.history;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.ClassQueries;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.TableAnnotations;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Shared code for audit and history tables, which copy the columns of a completed table. */
record RowCopyTables(ReadingContext context) {

    /** The annotation that counts for an entity: its own, a mapped superclass's, or its package's. */
    Optional<Annotation> of(EntityClass entity, String name) {
        ClassQueries classes = context.classes();
        return Stream.concat(
                        Stream.of(entity.type()),
                        classes.superclasses(entity.type()).stream().filter(classes::isMappedSuperclass))
                .flatMap(type -> classes.annotations(type).find(HIBERNATE, name).stream())
                .findFirst()
                .or(() -> ofPackage(entity.type(), name));
    }

    /** The annotation that counts for a collection: its own, that of the class that declares it, or of the package. */
    Optional<Annotation> of(Attribute attribute, String name) {
        return attribute
                .annotations()
                .find(HIBERNATE, name)
                .or(() -> context.classes().annotations(attribute.declaredBy()).find(HIBERNATE, name))
                .or(() -> ofPackage(attribute.declaredBy(), name));
    }

    private Optional<Annotation> ofPackage(TypeElement type, String name) {
        return context.classes()
                .annotations(context.classes().elements().getPackageOf(type))
                .find(HIBERNATE, name);
    }

    /** The collections of an entity that are its own, with a table. */
    void collections(EntityBinding entity, Consumer<MappedProperty> each) {
        entity.properties().values().forEach(property -> collections(property, each));
    }

    private static void collections(MappedProperty property, Consumer<MappedProperty> each) {
        Attribute attribute = property.attribute();
        if (property.collection() != null
                && attribute != null
                && attribute.mappedBy().isBlank()) {
            each.accept(property);
        }
        property.parts().forEach(part -> collections(part, each));
    }

    /** A table beside another: named by an annotation, in its schema or that of the other, else after the other. */
    TableBuilder copyOf(TableBuilder main, Optional<Annotation> said, String suffix) {
        String name = said.map(each -> each.string("name")).orElse("");
        String schema = said.map(TableAnnotations::schema).orElse("");
        return named(
                main,
                schema.isBlank() ? Names.schema(main.name()) : schema,
                name.isBlank() ? suffixed(main, suffix) : context.namer().logical(name));
    }

    private static String suffixed(TableBuilder main, String suffix) {
        String logical = main.logical();
        return logical.endsWith("`") ? logical.substring(0, logical.length() - 1) + suffix + "`" : logical + suffix;
    }

    /** A table of a logical name that is there if another is. */
    TableBuilder named(TableBuilder main, String schema, String logical) {
        TableBuilder table = context.tables().get(schema, logical);
        if (!main.isExported()) {
            table.hide();
        }
        return table;
    }

    /** Repeats columns; nothing is numbered or unique in the copy. */
    List<String> copy(TableBuilder from, Predicate<MappedColumn> wanted, TableBuilder to) {
        List<String> names = new ArrayList<>();
        for (MappedColumn column : from.columns()) {
            if (wanted.test(column)) {
                Column plain = column.column().identity() ? column.column().withDefault("") : column.column();
                names.add(to.add(column.with(plain).withUnique(false)).name());
            }
        }
        return names;
    }

    /** Repeats all columns; what is unique alone stays so, under the name that it has in the other table. */
    void copyWithUniqueness(TableBuilder from, TableBuilder to) {
        copy(from, column -> true, to);
        for (MappedColumn column : from.columns()) {
            to.change(column.name(), copy -> copy.withUnique(column.unique()));
            to.hashUnique(List.of(column.name()), from.hashedTable(column.name()));
        }
    }

    /** Adds a column of a name that an annotation gives. */
    String add(TableBuilder table, String said, ColumnType type, boolean nullable, Element origin) {
        String logical = context.namer().logical(said);
        Column column = new Column(context.namer().column(logical), type, nullable);
        return table.add(new MappedColumn(logical, column, type, false, List.of(), origin))
                .name();
    }

    /** The entity of the changelog, if there is one. */
    Optional<EntityBinding> changelog() {
        return context.entities().stream()
                .filter(each -> each.entity().annotations().has(HIBERNATE, "Changelog"))
                .findFirst();
    }

    /** The id of a changeset: the number in the changelog, or the time. */
    ColumnType changesetId() {
        return changesetId(6);
    }

    /** The same with a number of digits of a second, if it is the time. */
    ColumnType changesetId(int fraction) {
        return changelog()
                .flatMap(changelog -> changelog.properties().values().stream()
                        .filter(property -> property.attribute() != null
                                && property.attribute().annotations().has(HIBERNATE, "Changelog.ChangesetId"))
                        .flatMap(property -> property.columns().stream())
                        .flatMap(column -> changelog.table().column(column).stream())
                        .map(MappedColumn::type)
                        .findFirst())
                .orElse(Types.timestampOfRow(fraction));
    }
}
