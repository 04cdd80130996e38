package dev.retort.processor.entity.association;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.DeferredAttribute;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.GeneratedColumn;
import dev.retort.processor.entity.binding.MappedProperty.CollectionColumns;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.column.BasicColumns;
import dev.retort.processor.entity.column.SoftDeleteColumn;
import dev.retort.processor.entity.join.JoinColumns;
import dev.retort.processor.entity.join.JoinColumns.Joined;
import dev.retort.processor.entity.join.JoinRequest;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.naming.HashedName;
import dev.retort.processor.entity.table.CommentText;
import dev.retort.processor.entity.table.ForeignKeyOptions;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.MappedUnique;
import dev.retort.processor.entity.table.TableAnnotations;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.type.ColumnRole;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Check;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** The table of a collection: who owns an element, the element or what refers to it, its place, and the key of these. */
record CollectionTables(ReadingContext context, IndexAndMapKeyColumns positions, EmbeddedElements embedded) {
    private static final Set<TypeKind> LARGE = Set.of(TypeKind.CLOB, TypeKind.NCLOB, TypeKind.BLOB);

    /** Binds a collection that this side owns, of a type or of an entity. */
    void bind(DeferredAttribute deferred, Optional<TypeMirror> type, Optional<EntityBinding> target) {
        Optional<Annotation> annotation = annotation(deferred);
        TableBuilder table = table(deferred, annotation, target);
        List<String> key = bindOwner(deferred, table, annotation);
        List<String> element = target.map(entity -> bindReference(deferred, table, annotation, entity))
                .orElseGet(() -> new ElementColumns(context, embedded)
                        .bind(
                                deferred,
                                table,
                                annotation,
                                type.orElse(deferred.attribute().type())));
        List<String> position = positions.bind(deferred, table, IndexAndMapKeyColumns.Place.OWNED, null);
        new SoftDeleteColumn(context).bind(table, deferred.attribute());
        deferred.property().setTable(table);
        deferred.property().setCollection(new CollectionColumns(table, key, element));
        bindPrimaryKey(deferred, table, key, element, position);
    }

    private static Optional<Annotation> annotation(DeferredAttribute deferred) {
        BindingScope scope = deferred.scope();
        Attribute attribute = deferred.attribute();
        return attribute
                .find("CollectionTable")
                .or(() -> scope.overrides()
                        .association(scope.pathOf(attribute.name()))
                        .filter(each -> each.annotations("joinColumns").isEmpty() && each.given("joinTable"))
                        .flatMap(each -> each.annotation("joinTable"))
                        .or(() -> attribute.find("JoinTable")));
    }

    private TableBuilder table(
            DeferredAttribute deferred, Optional<Annotation> annotation, Optional<EntityBinding> target) {
        EntityBinding owner = deferred.scope().owner();
        Attribute attribute = deferred.attribute();
        String implicit = target.map(
                        entity -> new JoinTables(context).implicitName(deferred.scope(), attribute, entity))
                .orElseGet(() -> context.namer()
                        .collectionTable(owner.entity().name(), owner.table().logical(), attribute.name()));
        TableBuilder table = new JoinTables(context).table(annotation, implicit, attribute);
        annotation
                .filter(each -> each.name().equals("JoinTable"))
                .ifPresent(each -> new TableAnnotations(context.namer()).addRemarks(table, each));
        attribute
                .annotations()
                .all(HIBERNATE, "Check")
                .forEach(check -> table.add(new Check(check.string("name"), "", check.string("constraints"))));
        CommentText.of(attribute.annotations(), "").ifPresent(table::setComment);
        return table;
    }

    private List<String> bindOwner(DeferredAttribute deferred, TableBuilder table, Optional<Annotation> annotation) {
        Attribute attribute = deferred.attribute();
        EntityBinding owner = deferred.scope().owner();
        String named = inverseOf(deferred).orElse(owner.entity().name());
        List<Annotation> given =
                annotation.map(each -> each.annotations("joinColumns")).orElse(List.of());
        Joined joined = new JoinColumns(context)
                .join(new JoinRequest(
                        table,
                        owner,
                        given,
                        referenced ->
                                context.namer().joinColumn(named, owner.table().logical(), referenced),
                        true,
                        attribute,
                        attribute.member()));
        ForeignKeyOptions rule = ForeignKeyOptions.of(
                        annotation.flatMap(each -> each.annotation("foreignKey")),
                        given.stream().findFirst().flatMap(each -> each.annotation("foreignKey")))
                .with(attribute.annotations())
                .unless(!joined.toPrimaryKey() && !context.profile().refersFromCollectionsBesideKeys());
        new JoinColumns(context).addForeignKey(joined, owner, rule);
        table.hashUnique(joined.columns(), owner.table().name());
        return joined.columns();
    }

    /** The many-to-many attribute of the other side that is mapped by this one. */
    private Optional<String> inverseOf(DeferredAttribute deferred) {
        String path = deferred.scope().pathOf(deferred.attribute().name());
        EntityBinding owner = deferred.scope().owner();
        return context.deferred().mappedBy(path).stream()
                .filter(other -> refersTo(other.attribute(), owner))
                .map(other -> other.attribute().name())
                .findFirst();
    }

    private boolean refersTo(Attribute attribute, EntityBinding entity) {
        return attribute
                .find("ManyToMany")
                .flatMap(each -> each.type("targetEntity"))
                .or(() -> context.classes().elementType(attribute.type()))
                .flatMap(type -> context.entity(type))
                .filter(entity::equals)
                .isPresent();
    }

    private List<String> bindReference(
            DeferredAttribute deferred, TableBuilder table, Optional<Annotation> annotation, EntityBinding target) {
        Attribute attribute = deferred.attribute();
        List<Annotation> given =
                annotation.map(each -> each.annotations("inverseJoinColumns")).orElse(List.of());
        Joined joined = new JoinColumns(context)
                .join(new JoinRequest(
                        table,
                        target,
                        given,
                        referenced -> context.namer()
                                .joinColumn(attribute.name(), target.table().logical(), referenced),
                        true,
                        attribute,
                        attribute.member()));
        boolean ignored = attribute.annotations().has(HIBERNATE, "NotFound");
        ForeignKeyOptions rule = ForeignKeyOptions.named(
                        annotation.flatMap(each -> each.annotation("inverseForeignKey")),
                        given.stream().findFirst().flatMap(each -> each.annotation("foreignKey")))
                // Hibernate adds one in a second pass that only attributes of entities have.
                .unless(ignored || !joined.toPrimaryKey());
        new JoinColumns(context).addForeignKey(joined, target, rule);
        table.hashUnique(joined.columns(), deferred.scope().owner().table().name());
        boolean set = kind(attribute) == CollectionKind.SET;
        if (attribute.has("OneToMany") && set && context.profile().makesSetsUnique()) {
            table.setPrimaryKey(joined.columns());
        } else if (attribute.has("OneToMany")) {
            table.addUnique(joined.columns());
        }
        return joined.columns();
    }

    private CollectionKind kind(Attribute attribute) {
        return CollectionKind.of(attribute, context.classes());
    }

    private void bindPrimaryKey(
            DeferredAttribute deferred,
            TableBuilder table,
            List<String> key,
            List<String> element,
            List<String> position) {
        switch (kind(deferred.attribute())) {
            case BAG -> {}
            case ID_BAG -> bindId(deferred, table);
            case SET -> {
                if (context.profile().makesSetsUnique()) {
                    bindSetKey(table, key, element, deferred.scope().owner().table());
                } else if (context.profile().keepsKeysOfSharedTables()) {
                    bindSetKeyOnly(table, key, element);
                } else {
                    bindSharedSetKey(table, key, element);
                }
            }
            case LIST, MAP -> table.setPrimaryKey(joined(key, position.isEmpty() ? element : position));
        }
    }

    /** Before 7.4: a set's owner and element are its key, unless an element may be null. */
    private static void bindSetKeyOnly(TableBuilder table, List<String> key, List<String> element) {
        if (table.primaryKey().isEmpty() && element.stream().noneMatch(each -> isNullable(table, each))) {
            table.setPrimaryKey(joined(key, element));
        }
    }

    /** Before 6.4: it adds its columns, up to one that may be null, to the key that another collection gave the table. */
    private static void bindSharedSetKey(TableBuilder table, List<String> key, List<String> element) {
        if (table.primaryKey().isEmpty()) {
            bindSetKeyOnly(table, key, element);
        } else {
            List<String> required =
                    element.stream().takeWhile(each -> !isNullable(table, each)).toList();
            table.setPrimaryKey(joined(table.primaryKey(), joined(key, required)));
        }
    }

    private static boolean isNullable(TableBuilder table, String column) {
        return table.column(column).filter(each -> each.column().nullable()).isPresent();
    }

    /**
     * A set's owner and element are its key; with an element that may be null they are unique, with a large one neither. Hibernate hashes the
     * owner's table into the name of that unique constraint.
     */
    private static void bindSetKey(TableBuilder table, List<String> key, List<String> element, TableBuilder owner) {
        List<MappedColumn> columns =
                element.stream().flatMap(each -> table.column(each).stream()).toList();
        boolean large = columns.stream()
                .anyMatch(each -> each.type() instanceof ColumnType.Basic basic && LARGE.contains(basic.kind()));
        if (!table.primaryKey().isEmpty() || !table.uniques().isEmpty() || large) {
            return;
        }
        if (columns.stream().anyMatch(each -> each.column().nullable())) {
            List<String> unique = joined(key, element);
            table.add(new MappedUnique("", unique, false, HashedName.constraint(owner.name(), unique)));
        } else {
            table.setPrimaryKey(joined(key, element));
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        second.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    private void bindId(DeferredAttribute deferred, TableBuilder table) {
        Attribute attribute = deferred.attribute();
        Optional<Annotation> id = attribute.annotations().find(HIBERNATE, "CollectionId");
        Optional<TypeMirror> type =
                attribute.annotations().find(HIBERNATE, "CollectionIdJavaClass").flatMap(each -> each.type("idType"));
        TypeMirror idType = type.orElseGet(() ->
                context.classes().elements().getTypeElement("java.lang.Long").asType());
        MappedColumn column = new BasicColumns(context)
                .column(
                        deferred.scope(),
                        attribute,
                        "",
                        idType,
                        ColumnRole.COLLECTION_ID,
                        id.flatMap(each -> each.annotation("column")),
                        "id");
        String name = table.add(column.withNullable(false)).name();
        table.setPrimaryKey(List.of(name));
        context.deferred()
                .generatedColumns()
                .add(new GeneratedColumn(deferred.scope().owner(), attribute, table, name));
    }
}
