package dev.retort.processor.entity.association;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.AttributeOverrides;
import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.DeferredAttribute;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.column.BasicColumns;
import dev.retort.processor.entity.join.JoinColumns;
import dev.retort.processor.entity.join.JoinColumns.Joined;
import dev.retort.processor.entity.join.JoinRequest;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.ClassQueries;
import dev.retort.processor.entity.table.ForeignKeyOptions;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.type.BasicAttribute;
import dev.retort.processor.entity.type.ColumnRole;
import dev.retort.processor.entity.type.ValidationLimits;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The columns that say where an element belongs: its index in a list, its key in a map. */
record IndexAndMapKeyColumns(ReadingContext context, EmbeddedElements embedded) {

    /** The owner of the table that has the columns. */
    enum Place {
        /** A collection's own: a position is part of its key. */
        OWNED,
        /** The one of the other side's association, which fills it without knowing of the position. */
        INVERSE,
        /** An entity's, whose rows may be in no collection. */
        ENTITY
    }

    /**
     * Adds the columns to the table of the elements.
     *
     * @param place whose table that is
     * @param target the entity of that table, if it is an entity's
     * @return the columns; none for a set or a bag, or a map by an attribute of its values
     */
    List<String> bind(DeferredAttribute deferred, TableBuilder table, Place place, @Nullable EntityBinding target) {
        return switch (CollectionKind.of(deferred.attribute(), context.classes())) {
            case LIST -> List.of(bindIndex(deferred, table, place));
            case MAP -> bindKey(deferred, table, place, target);
            case BAG, ID_BAG, SET -> List.of();
        };
    }

    private String bindIndex(DeferredAttribute deferred, TableBuilder table, Place place) {
        Attribute attribute = deferred.attribute();
        Optional<Annotation> given = attribute.find("OrderColumn");
        String declaredName = given.map(each -> each.string("name")).orElse("");
        String logical = declaredName.isBlank()
                ? context.namer().orderColumn(attribute.name())
                : context.namer().logical(declaredName);
        String name = context.namer().column(logical);
        String definition = given.map(each -> each.string("columnDefinition")).orElse("");
        ColumnType type = definition.isBlank() ? indexType(attribute) : Types.definition(definition);
        boolean nullable = place == Place.ENTITY
                && given.map(each -> each.bool("nullable")).orElse(true);
        int base = attribute
                .annotations()
                .find(HIBERNATE, "ListIndexBase")
                .map(each -> each.integer("value", 0))
                .orElse(0);
        List<Check> checks =
                context.profile().checksListIndexes() ? List.of(new Check("", name, name + ">=" + base)) : List.of();
        MappedColumn column = new MappedColumn(
                logical, new Column(name, type, nullable), Types.integer(), false, checks, attribute.member());
        return table.add(column).name();
    }

    private ColumnType indexType(Attribute attribute) {
        TypeMirror integer =
                context.classes().elements().getTypeElement("java.lang.Integer").asType();
        return new BasicColumns(context)
                .facts(new BasicAttribute(
                        attribute.member(),
                        integer,
                        attribute.annotations(),
                        Optional.empty(),
                        Optional.empty(),
                        ColumnRole.LIST_INDEX,
                        ValidationLimits.NONE))
                .type();
    }

    private List<String> bindKey(
            DeferredAttribute deferred, TableBuilder table, Place place, @Nullable EntityBinding target) {
        Attribute attribute = deferred.attribute();
        if (attribute.has("MapKey")) {
            return List.of();
        }
        Optional<TypeMirror> type = attribute
                .find("MapKeyClass")
                .flatMap(each -> each.type("value"))
                .or(() -> keyType(attribute))
                .map(each -> context.embeddables().keyTarget(attribute, each));
        if (type.isEmpty()) {
            return List.of();
        }
        Optional<EntityBinding> entity = context.entity(type.get());
        if (entity.isPresent()) {
            return bindEntityKey(deferred, table, place, entity.get());
        }
        return isEmbedded(attribute, type.get())
                ? bindEmbeddedKey(deferred, table, (DeclaredType) type.get())
                : bindBasicKey(deferred, table, type.get(), place, target);
    }

    /** The type of a map's keys. A type variable of the declaring class becomes its bound, even if the entity binds it. */
    private Optional<TypeMirror> keyType(Attribute attribute) {
        ClassQueries classes = context.classes();
        TypeMirror member = attribute.member().asType();
        TypeMirror declared = member instanceof ExecutableType getter ? getter.getReturnType() : member;
        return classes.keyType(declared)
                .filter(key -> key.getKind() == TypeKind.TYPEVAR)
                .map(classes.types()::erasure)
                .or(() -> classes.keyType(attribute.type()));
    }

    private List<String> bindEntityKey(DeferredAttribute deferred, TableBuilder table, Place place, EntityBinding key) {
        Attribute attribute = deferred.attribute();
        String implicit = context.namer().mapKeyColumn(attribute.name());
        Joined joined = new JoinColumns(context)
                .join(new JoinRequest(
                        table,
                        key,
                        attribute.all("MapKeyJoinColumn"),
                        referenced -> implicit,
                        place != Place.ENTITY,
                        attribute,
                        attribute.member()));
        ForeignKeyOptions rule = ForeignKeyOptions.of(attribute
                        .find("MapKeyJoinColumns")
                        .or(() -> attribute.find("MapKeyJoinColumn"))
                        .flatMap(each -> each.annotation("foreignKey")))
                // Hibernate adds one in a second pass that only attributes of entities have.
                .unless(!joined.toPrimaryKey());
        new JoinColumns(context).addForeignKey(joined, key, rule);
        table.hashUnique(joined.columns(), deferred.scope().owner().table().name());
        return joined.columns();
    }

    private boolean isEmbedded(Attribute attribute, TypeMirror type) {
        boolean overridden = attribute.all("AttributeOverride").stream()
                .anyMatch(each -> each.string("name").startsWith("key."));
        return type instanceof DeclaredType
                && (overridden || context.embeddables().isEmbeddable(type));
    }

    private List<String> bindEmbeddedKey(DeferredAttribute deferred, TableBuilder table, DeclaredType type) {
        Attribute attribute = deferred.attribute();
        BindingScope scope = deferred.scope();
        String path = AttributeOverrides.join(scope.pathOf(attribute.name()), "key");
        BindingScope parts = scope.parts(path, table, attribute, attribute.accessWithin(scope.access()));
        return embedded.bind(parts, attribute, type, "key");
    }

    private List<String> bindBasicKey(
            DeferredAttribute deferred,
            TableBuilder table,
            TypeMirror type,
            Place place,
            @Nullable EntityBinding target) {
        Attribute attribute = deferred.attribute();
        BindingScope scope = deferred.scope();
        String path = AttributeOverrides.join(scope.pathOf(attribute.name()), "key");
        BindingScope parts = scope.parts(path, table, attribute, scope.access());
        Optional<Annotation> given = attribute.find("MapKeyColumn");
        String implicit = context.namer().mapKeyColumn(attribute.name());
        MappedColumn column =
                new BasicColumns(context).column(parts, attribute, path, type, ColumnRole.MAP_KEY, given, implicit);
        boolean nullable = place != Place.OWNED && isNullable(given, column, target);
        List<String> added = List.of(table.add(column.withNullable(nullable)).name());
        table.hashUnique(added, scope.owner().table().name());
        return added;
    }

    /** In the table of an entity a key is null for rows in no map, unless an attribute of the entity has the column too. */
    private static boolean isNullable(Optional<Annotation> given, MappedColumn column, @Nullable EntityBinding target) {
        boolean ofAttribute = target != null
                && target.properties().values().stream().anyMatch(property -> property.has(column.name()));
        return given.isEmpty() || given.get().bool("nullable") || !ofAttribute;
    }
}
