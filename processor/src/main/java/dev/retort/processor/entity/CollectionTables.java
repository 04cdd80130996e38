package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.Binders.GeneratedId;
import dev.retort.processor.entity.Binders.Pending;
import dev.retort.processor.entity.JoinColumns.Joined;
import dev.retort.processor.entity.Property.CollectionColumns;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.naming.Hashed;
import dev.retort.processor.entity.type.Role;
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
final class CollectionTables {
    private static final Set<TypeKind> LARGE = Set.of(TypeKind.CLOB, TypeKind.NCLOB, TypeKind.BLOB);

    private final Binders binders;
    private final Positions positions;

    CollectionTables(Binders binders, Positions positions) {
        this.binders = binders;
        this.positions = positions;
    }

    /** Binds a collection that this side owns, of a type or of an entity. */
    void bind(Pending pending, Optional<TypeMirror> type, Optional<EntityBinding> target) {
        Optional<Annotation> annotation = annotation(pending);
        TableBuilder table = table(pending, annotation, target);
        List<String> key = bindOwner(pending, table, annotation);
        List<String> element = target.map(entity -> bindReference(pending, table, annotation, entity))
                .orElseGet(() -> new Elements(binders)
                        .bind(
                                pending,
                                table,
                                annotation,
                                type.orElse(pending.attribute().type())));
        List<String> position = positions.bind(pending, table, Positions.Place.OWNED, null);
        new SoftDeletes(binders.context()).bind(table, pending.attribute());
        pending.property().setTable(table);
        pending.property().setCollection(new CollectionColumns(table, key, element));
        bindPrimaryKey(pending, table, key, element, position);
    }

    private static Optional<Annotation> annotation(Pending pending) {
        Holder holder = pending.holder();
        Attribute attribute = pending.attribute();
        return attribute
                .find("CollectionTable")
                .or(() -> holder.overrides()
                        .association(holder.pathOf(attribute.name()))
                        .filter(each -> each.annotations("joinColumns").isEmpty() && each.given("joinTable"))
                        .flatMap(each -> each.annotation("joinTable"))
                        .or(() -> attribute.find("JoinTable")));
    }

    private TableBuilder table(Pending pending, Optional<Annotation> annotation, Optional<EntityBinding> target) {
        EntityBinding owner = pending.holder().owner();
        Attribute attribute = pending.attribute();
        String implicit = target.map(entity -> binders.joinTables().implicitName(pending.holder(), attribute, entity))
                .orElseGet(() -> binders.context()
                        .namer()
                        .collectionTable(owner.entity().name(), owner.table().logical(), attribute.name()));
        TableBuilder table = binders.joinTables().table(annotation, implicit, attribute);
        annotation
                .filter(each -> each.name().equals("JoinTable"))
                .ifPresent(each -> new TableParts(binders.context().namer()).addRemarks(table, each));
        attribute
                .annotations()
                .all(HIBERNATE, "Check")
                .forEach(check -> table.add(new Check(check.string("name"), "", check.string("constraints"))));
        ColumnMarks.comment(attribute.annotations(), "").ifPresent(table::setComment);
        return table;
    }

    private List<String> bindOwner(Pending pending, TableBuilder table, Optional<Annotation> annotation) {
        Attribute attribute = pending.attribute();
        EntityBinding owner = pending.holder().owner();
        String named = inverseOf(pending).orElse(owner.entity().name());
        List<Annotation> given =
                annotation.map(each -> each.annotations("joinColumns")).orElse(List.of());
        Joined joined = binders.joinColumns()
                .join(new JoinRequest(
                        table,
                        owner,
                        given,
                        referenced -> binders.context()
                                .namer()
                                .joinColumn(named, owner.table().logical(), referenced),
                        true,
                        attribute,
                        attribute.member()));
        KeyRule rule = KeyRule.of(
                        annotation.flatMap(each -> each.annotation("foreignKey")),
                        given.stream().findFirst().flatMap(each -> each.annotation("foreignKey")))
                .with(attribute.annotations());
        binders.joinColumns().addForeignKey(joined, owner, rule);
        table.hashUnique(joined.columns(), owner.table().name());
        return joined.columns();
    }

    /** The many-to-many attribute of the other side that is mapped by this one. */
    private Optional<String> inverseOf(Pending pending) {
        String path = pending.holder().pathOf(pending.attribute().name());
        EntityBinding owner = pending.holder().owner();
        return binders.pending().stream()
                .filter(other -> other.attribute().has("ManyToMany"))
                .filter(other -> Plurals.mappedBy(other.attribute()).equals(path))
                .filter(other -> refersTo(other.attribute(), owner))
                .map(other -> other.attribute().name())
                .findFirst();
    }

    private boolean refersTo(Attribute attribute, EntityBinding entity) {
        return attribute
                .find("ManyToMany")
                .flatMap(each -> each.type("targetEntity"))
                .or(() -> binders.context().classes().elementType(attribute.type()))
                .flatMap(type -> binders.context().entity(type))
                .filter(entity::equals)
                .isPresent();
    }

    private List<String> bindReference(
            Pending pending, TableBuilder table, Optional<Annotation> annotation, EntityBinding target) {
        Attribute attribute = pending.attribute();
        List<Annotation> given =
                annotation.map(each -> each.annotations("inverseJoinColumns")).orElse(List.of());
        Joined joined = binders.joinColumns()
                .join(new JoinRequest(
                        table,
                        target,
                        given,
                        referenced -> binders.context()
                                .namer()
                                .joinColumn(attribute.name(), target.table().logical(), referenced),
                        true,
                        attribute,
                        attribute.member()));
        boolean ignored = attribute.annotations().has(HIBERNATE, "NotFound");
        KeyRule rule = KeyRule.named(
                        annotation.flatMap(each -> each.annotation("inverseForeignKey")),
                        given.stream().findFirst().flatMap(each -> each.annotation("foreignKey")))
                // Hibernate adds one in a second pass that only attributes of entities have.
                .unless(ignored || !joined.toPrimaryKey());
        binders.joinColumns().addForeignKey(joined, target, rule);
        table.hashUnique(joined.columns(), pending.holder().owner().table().name());
        boolean set = kind(attribute) == CollectionKind.SET;
        if (attribute.has("OneToMany") && set) {
            table.setPrimaryKey(joined.columns());
        } else if (attribute.has("OneToMany")) {
            table.addUnique(joined.columns());
        }
        return joined.columns();
    }

    private CollectionKind kind(Attribute attribute) {
        return CollectionKind.of(attribute, binders.context().classes());
    }

    private void bindPrimaryKey(
            Pending pending, TableBuilder table, List<String> key, List<String> element, List<String> position) {
        switch (kind(pending.attribute())) {
            case BAG -> {}
            case ID_BAG -> bindId(pending, table);
            case SET -> bindSetKey(table, key, element, pending.holder().owner().table());
            case LIST, MAP -> table.setPrimaryKey(joined(key, position.isEmpty() ? element : position));
        }
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
            table.add(new TableBuilder.Unique("", unique, false, Hashed.constraint(owner.name(), unique)));
        } else {
            table.setPrimaryKey(joined(key, element));
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        second.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    private void bindId(Pending pending, TableBuilder table) {
        Attribute attribute = pending.attribute();
        Optional<Annotation> id = attribute.annotations().find(HIBERNATE, "CollectionId");
        Optional<TypeMirror> type =
                attribute.annotations().find(HIBERNATE, "CollectionIdJavaClass").flatMap(each -> each.type("idType"));
        TypeMirror idType = type.orElseGet(() -> binders.context()
                .classes()
                .elements()
                .getTypeElement("java.lang.Long")
                .asType());
        MappedColumn column = binders.basicColumns()
                .column(
                        pending.holder(),
                        attribute,
                        "",
                        idType,
                        Role.COLLECTION_ID,
                        id.flatMap(each -> each.annotation("column")),
                        "id");
        String name = table.add(column.withNullable(false)).name();
        table.setPrimaryKey(List.of(name));
        binders.generatedIds().add(new GeneratedId(pending.holder().owner(), attribute, table, name));
    }
}
