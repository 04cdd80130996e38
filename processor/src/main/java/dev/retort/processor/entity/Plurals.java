package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.Binders.Pending;
import dev.retort.processor.entity.JoinColumns.Joined;
import dev.retort.processor.entity.Positions.Place;
import dev.retort.processor.entity.Property.CollectionColumns;
import dev.retort.processor.entity.Property.Kind;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Collections and maps: those of another side's association, those by a column in the elements' table, those with a table of their own. */
final class Plurals {
    private final Binders binders;
    private final CollectionTables tables;
    private final Positions positions;

    Plurals(Binders binders) {
        this.binders = binders;
        this.positions = new Positions(binders);
        this.tables = new CollectionTables(binders, positions);
    }

    /** The attribute of the other side that holds the association; empty when this side does. */
    static String mappedBy(Attribute attribute) {
        return attribute
                .find("OneToMany")
                .or(() -> attribute.find("ManyToMany"))
                .map(each -> each.string("mappedBy"))
                .orElse("");
    }

    /** Binds a plural attribute. */
    void bind(Pending pending) {
        Attribute attribute = pending.attribute();
        Optional<TypeMirror> type = elementType(attribute);
        if (type.isEmpty() && !attribute.annotations().has(HIBERNATE, "ManyToAny")) {
            unknownType(pending.holder(), attribute);
            return;
        }
        boolean association = attribute.has("OneToMany") || attribute.has("ManyToMany");
        Optional<EntityBinding> target = type.flatMap(each -> binders.context().entity(each));
        if (association && target.isEmpty()) {
            notAnEntity(pending.holder(), attribute, type.orElse(attribute.type()));
            return;
        }
        target.ifPresent(pending.property()::setTarget);
        if (target.isPresent() && !mappedBy(attribute).isBlank()) {
            bindInverse(pending, target.get());
        } else if (target.isPresent() && isForeignKey(pending)) {
            bindForeignKey(pending, target.get());
        } else {
            tables.bind(pending, type, target);
        }
    }

    private Optional<TypeMirror> elementType(Attribute attribute) {
        Optional<TypeMirror> said = Stream.of("OneToMany", "ManyToMany")
                .flatMap(name -> attribute.find(name).stream())
                .flatMap(each -> each.type("targetEntity").stream())
                .findFirst()
                .or(() -> attribute.find("ElementCollection").flatMap(each -> each.type("targetClass")));
        return said.or(() -> binders.context().classes().elementType(attribute.type()))
                .map(type -> binders.context().embeddables().target(attribute, type));
    }

    private static List<Annotation> foreignColumns(Pending pending) {
        String path = pending.holder().pathOf(pending.attribute().name());
        List<Annotation> overridden = pending.holder()
                .overrides()
                .association(path)
                .map(each -> each.annotations("joinColumns"))
                .orElse(List.of());
        return overridden.isEmpty() ? pending.attribute().all("JoinColumn") : overridden;
    }

    private static boolean isForeignKey(Pending pending) {
        return pending.attribute().has("OneToMany")
                && !pending.attribute().has("JoinTable")
                && !pending.attribute().has("CollectionTable")
                && !foreignColumns(pending).isEmpty();
    }

    /** One-to-many by a column in the table of the many. */
    private void bindForeignKey(Pending pending, EntityBinding target) {
        Holder holder = pending.holder();
        Attribute attribute = pending.attribute();
        EntityBinding owner = holder.owner();
        List<Annotation> given = foreignColumns(pending);
        TableBuilder table = given.stream()
                .map(each -> each.string("table"))
                .filter(each -> !each.isBlank())
                .findFirst()
                .flatMap(target::secondary)
                .orElse(target.table());
        Joined joined = binders.joinColumns()
                .join(new JoinRequest(
                        table,
                        owner,
                        given,
                        referenced -> binders.context()
                                .namer()
                                .joinColumn(attribute.name(), owner.table().logical(), referenced),
                        false,
                        attribute,
                        attribute.member()));
        Optional<Annotation> override = holder.overrides()
                .association(holder.pathOf(attribute.name()))
                .flatMap(each -> each.annotation("foreignKey"));
        KeyRule rule =
                KeyRule.of(override, ToOneColumns.nestedForeignKey(attribute)).with(attribute.annotations());
        binders.joinColumns().addForeignKey(joined, owner, rule);
        table.hashUnique(joined.columns(), owner.table().name());
        positions.bind(pending, table, Place.ENTITY, target);
        pending.property().setTable(table);
        pending.property().setCollection(new CollectionColumns(table, joined.columns(), target.key()));
    }

    /**
     * The other side holds the association: nothing to add but the place of each element. It stands where the association does,
     * in the table between the two as well.
     */
    private void bindInverse(Pending pending, EntityBinding target) {
        Attribute attribute = pending.attribute();
        Optional<Property> found = target.property(mappedBy(attribute));
        if (found.isEmpty()) {
            ToOneColumns.unknownMappedBy(binders.context(), pending.holder(), attribute, target, mappedBy(attribute));
            return;
        }
        Property other = found.get();
        CollectionColumns columns = other.collection();
        Optional<ReferentialAction> onDelete = attribute
                .annotations()
                .find(HIBERNATE, "OnDelete")
                .map(each -> ReferentialAction.valueOf(each.constant("action")));
        if (columns != null) {
            pending.property().setCollection(new CollectionColumns(columns.table(), columns.element(), columns.key()));
            onDelete.ifPresent(action -> columns.table().setOnDelete(columns.element(), action));
            positions.bind(pending, columns.table(), Place.INVERSE, null);
            new SoftDeletes(binders.context()).bind(columns.table(), attribute);
        } else if (other.kind() != Kind.PLURAL) {
            pending.property().setCollection(new CollectionColumns(other.table(), other.columns(), target.key()));
            onDelete.filter(action -> action == ReferentialAction.CASCADE)
                    .ifPresent(action -> other.table().setOnDelete(other.columns(), action));
            boolean joined = target.secondaries().stream().anyMatch(each -> each.table() == other.table());
            positions.bind(pending, other.table(), joined ? Place.INVERSE : Place.ENTITY, target);
        }
    }

    private void unknownType(Holder holder, Attribute attribute) {
        binders.context()
                .findings()
                .add(
                        Problem.UNKNOWN_ELEMENT_TYPE,
                        attribute.member(),
                        ("%s.%s is a %s, which does not say what it holds: its columns can't be told."
                                        + " Give it a type argument, as in List<String>, or name the class: targetEntity =, targetClass =.")
                                .formatted(holder.owner(), attribute.name(), attribute.type()));
    }

    private void notAnEntity(Holder holder, Attribute attribute, TypeMirror type) {
        binders.context()
                .findings()
                .add(
                        Problem.TARGET_NOT_AN_ENTITY,
                        attribute.member(),
                        ("%s.%s holds %s, which is not an entity: there is no key to refer to."
                                        + " Annotate %s with @Entity, or map the values themselves: @ElementCollection.")
                                .formatted(holder.owner(), attribute.name(), type, type));
    }
}
