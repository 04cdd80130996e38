package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.Binders.Pending;
import dev.retort.processor.entity.JoinColumns.Joined;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.Classes;
import dev.retort.processor.entity.type.BasicAttribute;
import dev.retort.processor.entity.type.Limits;
import dev.retort.processor.entity.type.Role;
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
final class Positions {

    /** Whose table the columns stand in. */
    enum Place {
        /** A collection's own: a position is part of its key. */
        OWNED,
        /** The one of the other side's association, which fills it without knowing of the position. */
        INVERSE,
        /** An entity's, whose rows may be in no collection. */
        ENTITY
    }

    private final Binders binders;

    Positions(Binders binders) {
        this.binders = binders;
    }

    /**
     * Adds the columns to the table of the elements.
     *
     * @param place whose table that is
     * @param target the entity of that table, if it is an entity's
     * @return the columns; none for a set or a bag, or a map by an attribute of its values
     */
    List<String> bind(Pending pending, TableBuilder table, Place place, @Nullable EntityBinding target) {
        return switch (CollectionKind.of(pending.attribute(), binders.context().classes())) {
            case LIST -> List.of(bindIndex(pending, table, place));
            case MAP -> bindKey(pending, table, place, target);
            case BAG, ID_BAG, SET -> List.of();
        };
    }

    private String bindIndex(Pending pending, TableBuilder table, Place place) {
        Attribute attribute = pending.attribute();
        Optional<Annotation> given = attribute.find("OrderColumn");
        String said = given.map(each -> each.string("name")).orElse("");
        String logical = said.isBlank()
                ? binders.context().namer().orderColumn(attribute.name())
                : binders.context().namer().logical(said);
        String name = binders.context().namer().column(logical);
        String definition = given.map(each -> each.string("columnDefinition")).orElse("");
        ColumnType type = definition.isBlank() ? indexType(attribute) : Types.definition(definition);
        boolean nullable = place == Place.ENTITY
                && given.map(each -> each.bool("nullable")).orElse(true);
        int base = attribute
                .annotations()
                .find(HIBERNATE, "ListIndexBase")
                .map(each -> each.integer("value", 0))
                .orElse(0);
        Check check = new Check("", name, name + ">=" + base);
        MappedColumn column = new MappedColumn(
                logical, new Column(name, type, nullable), Types.integer(), false, List.of(check), attribute.member());
        return table.add(column).name();
    }

    private ColumnType indexType(Attribute attribute) {
        TypeMirror integer = binders.context()
                .classes()
                .elements()
                .getTypeElement("java.lang.Integer")
                .asType();
        return binders.basicColumns()
                .facts(new BasicAttribute(
                        attribute.member(),
                        integer,
                        attribute.annotations(),
                        Optional.empty(),
                        Optional.empty(),
                        Role.LIST_INDEX,
                        Limits.NONE))
                .type();
    }

    private List<String> bindKey(Pending pending, TableBuilder table, Place place, @Nullable EntityBinding target) {
        Attribute attribute = pending.attribute();
        if (attribute.has("MapKey")) {
            return List.of();
        }
        Optional<TypeMirror> type = attribute
                .find("MapKeyClass")
                .flatMap(each -> each.type("value"))
                .or(() -> keyType(attribute))
                .map(each -> binders.context().embeddables().keyTarget(attribute, each));
        if (type.isEmpty()) {
            return List.of();
        }
        Optional<EntityBinding> entity = binders.context().entity(type.get());
        if (entity.isPresent()) {
            return bindEntityKey(pending, table, place, entity.get());
        }
        return isEmbedded(attribute, type.get())
                ? bindEmbeddedKey(pending, table, (DeclaredType) type.get())
                : bindBasicKey(pending, table, type.get(), place, target);
    }

    /** The type of a map's keys; a type variable of the class that declares the map is its bound, whatever the entity says it is. */
    private Optional<TypeMirror> keyType(Attribute attribute) {
        Classes classes = binders.context().classes();
        TypeMirror member = attribute.member().asType();
        TypeMirror declared = member instanceof ExecutableType getter ? getter.getReturnType() : member;
        return classes.keyType(declared)
                .filter(key -> key.getKind() == TypeKind.TYPEVAR)
                .map(classes.types()::erasure)
                .or(() -> classes.keyType(attribute.type()));
    }

    private List<String> bindEntityKey(Pending pending, TableBuilder table, Place place, EntityBinding key) {
        Attribute attribute = pending.attribute();
        String implicit = binders.context().namer().mapKeyColumn(attribute.name());
        Joined joined = binders.joinColumns()
                .join(new JoinRequest(
                        table,
                        key,
                        attribute.all("MapKeyJoinColumn"),
                        referenced -> implicit,
                        place != Place.ENTITY,
                        attribute,
                        attribute.member()));
        KeyRule rule = KeyRule.of(attribute
                        .find("MapKeyJoinColumns")
                        .or(() -> attribute.find("MapKeyJoinColumn"))
                        .flatMap(each -> each.annotation("foreignKey")))
                // Hibernate adds one in a second pass that only attributes of entities have.
                .unless(!joined.toPrimaryKey());
        binders.joinColumns().addForeignKey(joined, key, rule);
        table.hashUnique(joined.columns(), pending.holder().owner().table().name());
        return joined.columns();
    }

    private boolean isEmbedded(Attribute attribute, TypeMirror type) {
        boolean overridden = attribute.all("AttributeOverride").stream()
                .anyMatch(each -> each.string("name").startsWith("key."));
        return type instanceof DeclaredType
                && (overridden || binders.context().embeddables().isEmbeddable(type));
    }

    private List<String> bindEmbeddedKey(Pending pending, TableBuilder table, DeclaredType type) {
        Attribute attribute = pending.attribute();
        Holder holder = pending.holder();
        String path = Overrides.join(holder.pathOf(attribute.name()), "key");
        Holder parts = holder.parts(path, table, attribute, attribute.accessWithin(holder.access()));
        return binders.attributes().bindElements(parts, attribute, type, "key").columns();
    }

    private List<String> bindBasicKey(
            Pending pending, TableBuilder table, TypeMirror type, Place place, @Nullable EntityBinding target) {
        Attribute attribute = pending.attribute();
        Holder holder = pending.holder();
        String path = Overrides.join(holder.pathOf(attribute.name()), "key");
        Holder parts = holder.parts(path, table, attribute, holder.access());
        Optional<Annotation> given = attribute.find("MapKeyColumn");
        String implicit = binders.context().namer().mapKeyColumn(attribute.name());
        MappedColumn column =
                binders.basicColumns().column(parts, attribute, path, type, Role.MAP_KEY, given, implicit);
        boolean nullable = place != Place.OWNED && isNullable(given, column, target);
        List<String> added = List.of(table.add(column.withNullable(nullable)).name());
        table.hashUnique(added, holder.owner().table().name());
        return added;
    }

    /** In the table of an entity a key is null for rows in no map, unless an attribute of the entity has the column too. */
    private static boolean isNullable(Optional<Annotation> given, MappedColumn column, @Nullable EntityBinding target) {
        boolean ofAttribute = target != null
                && target.properties().values().stream().anyMatch(property -> property.has(column.name()));
        return given.isEmpty() || given.get().bool("nullable") || !ofAttribute;
    }
}
