package dev.retort.processor.entity.association;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.association.IndexAndMapKeyColumns.Place;
import dev.retort.processor.entity.attribute.AttributeBinder;
import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.DeferredAttribute;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.MappedProperty.CollectionColumns;
import dev.retort.processor.entity.binding.MappedProperty.Kind;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.column.SoftDeleteColumn;
import dev.retort.processor.entity.join.JoinColumns;
import dev.retort.processor.entity.join.JoinColumns.Joined;
import dev.retort.processor.entity.join.JoinRequest;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.ForeignKeyOptions;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Binds collections and maps: those of another side's association, those by a column in the elements' table, those with a table of their own. */
public final class CollectionBinder {
    private final ReadingContext context;
    private final CollectionTables tables;
    private final IndexAndMapKeyColumns positions;

    /** A binder of one reading, which uses those of embedded values and of associations for the elements. */
    public CollectionBinder(ReadingContext context, AttributeBinder attributes, ToOneBinder toOnes) {
        EmbeddedElements embedded = new EmbeddedElements(attributes, toOnes);
        this.context = context;
        this.positions = new IndexAndMapKeyColumns(context, embedded);
        this.tables = new CollectionTables(context, positions, embedded);
    }

    /** Binds a plural attribute. */
    public void bind(DeferredAttribute deferred) {
        Attribute attribute = deferred.attribute();
        Optional<TypeMirror> type = elementType(attribute);
        if (type.isEmpty() && !attribute.annotations().has(HIBERNATE, "ManyToAny")) {
            unknownType(deferred.scope(), attribute);
            return;
        }
        boolean association = attribute.has("OneToMany") || attribute.has("ManyToMany");
        Optional<EntityBinding> target = type.flatMap(each -> context.entity(each));
        if (association && target.isEmpty()) {
            notAnEntity(deferred.scope(), attribute, type.orElse(attribute.type()));
            return;
        }
        target.ifPresent(deferred.property()::setTarget);
        if (target.isPresent() && !attribute.mappedBy().isBlank()) {
            bindInverse(deferred, target.get());
        } else if (target.isPresent() && isForeignKey(deferred)) {
            bindForeignKey(deferred, target.get());
        } else {
            tables.bind(deferred, type, target);
        }
    }

    private Optional<TypeMirror> elementType(Attribute attribute) {
        Optional<TypeMirror> declared = Stream.of("OneToMany", "ManyToMany")
                .flatMap(name -> attribute.find(name).stream())
                .flatMap(each -> each.type("targetEntity").stream())
                .findFirst()
                .or(() -> attribute.find("ElementCollection").flatMap(each -> each.type("targetClass")));
        return declared.or(() -> context.classes().elementType(attribute.type()))
                .map(type -> context.embeddables().target(attribute, type));
    }

    private static List<Annotation> foreignColumns(DeferredAttribute deferred) {
        String path = deferred.scope().pathOf(deferred.attribute().name());
        List<Annotation> overridden = deferred.scope()
                .overrides()
                .association(path)
                .map(each -> each.annotations("joinColumns"))
                .orElse(List.of());
        return overridden.isEmpty() ? deferred.attribute().all("JoinColumn") : overridden;
    }

    private static boolean isForeignKey(DeferredAttribute deferred) {
        return deferred.attribute().has("OneToMany")
                && !deferred.attribute().has("JoinTable")
                && !deferred.attribute().has("CollectionTable")
                && !foreignColumns(deferred).isEmpty();
    }

    /** One-to-many by a column in the table of the many. */
    private void bindForeignKey(DeferredAttribute deferred, EntityBinding target) {
        BindingScope scope = deferred.scope();
        Attribute attribute = deferred.attribute();
        EntityBinding owner = scope.owner();
        List<Annotation> given = foreignColumns(deferred);
        TableBuilder table = given.stream()
                .map(each -> each.string("table"))
                .filter(each -> !each.isBlank())
                .findFirst()
                .flatMap(target::secondary)
                .orElse(target.table());
        Joined joined = new JoinColumns(context)
                .join(new JoinRequest(
                        table,
                        owner,
                        given,
                        referenced -> context.namer()
                                .joinColumn(attribute.name(), owner.table().logical(), referenced),
                        false,
                        attribute,
                        attribute.member()));
        Optional<Annotation> override = scope.overrides()
                .association(scope.pathOf(attribute.name()))
                .flatMap(each -> each.annotation("foreignKey"));
        ForeignKeyOptions rule = ForeignKeyOptions.of(override, ToOneMapping.foreignKeyOfJoinColumns(attribute))
                .with(attribute.annotations())
                .unless(!joined.toPrimaryKey() && !context.profile().refersFromCollectionsBesideKeys());
        new JoinColumns(context).addForeignKey(joined, owner, rule);
        table.hashUnique(joined.columns(), owner.table().name());
        positions.bind(deferred, table, Place.ENTITY, target);
        deferred.property().setTable(table);
        deferred.property().setCollection(new CollectionColumns(table, joined.columns(), target.key()));
    }

    /**
     * The other side holds the association: nothing to add but the place of each element. It stands where the association does,
     * in the table between the two as well.
     */
    private void bindInverse(DeferredAttribute deferred, EntityBinding target) {
        Attribute attribute = deferred.attribute();
        Optional<MappedProperty> found = target.property(attribute.mappedBy());
        if (found.isEmpty()) {
            ToOneBinder.reportUnknownMappedBy(context, deferred, target);
            return;
        }
        MappedProperty other = found.get();
        CollectionColumns columns = other.collection();
        Optional<ReferentialAction> onDelete = attribute
                .annotations()
                .find(HIBERNATE, "OnDelete")
                .map(each -> ReferentialAction.valueOf(each.constant("action")));
        if (columns != null) {
            deferred.property().setCollection(new CollectionColumns(columns.table(), columns.element(), columns.key()));
            onDelete.ifPresent(action -> columns.table().setOnDelete(columns.element(), action));
            positions.bind(deferred, columns.table(), Place.INVERSE, null);
            new SoftDeleteColumn(context).bind(columns.table(), attribute);
        } else if (other.kind() != Kind.PLURAL) {
            deferred.property().setCollection(new CollectionColumns(other.table(), other.columns(), target.key()));
            onDelete.filter(action -> action == ReferentialAction.CASCADE)
                    .ifPresent(action -> other.table().setOnDelete(other.columns(), action));
            boolean joined = target.secondaries().stream().anyMatch(each -> each.table() == other.table());
            positions.bind(deferred, other.table(), joined ? Place.INVERSE : Place.ENTITY, target);
        }
    }

    private void unknownType(BindingScope scope, Attribute attribute) {
        context.findings()
                .add(
                        Problem.UNKNOWN_ELEMENT_TYPE,
                        attribute.member(),
                        ("%s.%s is a %s without an element type, so its columns are not known."
                                        + " Give it a type argument, as in List<String>, or name the class with targetEntity or targetClass.")
                                .formatted(scope.owner(), attribute.name(), attribute.type()));
    }

    private void notAnEntity(BindingScope scope, Attribute attribute, TypeMirror type) {
        context.notAnEntity(
                attribute.member(),
                "%s.%s contains".formatted(scope.owner(), attribute.name()),
                type,
                "map the values themselves: @ElementCollection");
    }
}
