package dev.retort.processor.entity.attribute;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.DeferredAttribute;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.MappedProperty.Kind;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.column.AnyColumns;
import dev.retort.processor.entity.column.BasicColumns;
import dev.retort.processor.entity.column.DiscriminatorColumn;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.TableBuilder;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/**
 * Binds each attribute that is not a part of a key by what it holds: a basic value, an embedded one, an {@code @Any}. Associations and
 * collections get a property without columns and are deferred.
 */
public record AttributeBinder(ReadingContext context, EmbeddedAttributes embedded) {

    /** Binds the attributes of an entity that are not parts of its key, unless they are bound already. */
    public void bindAll(EntityBinding entity) {
        BindingScope scope = BindingScope.of(entity, context.classes());
        EntityBinding parent = entity.parent();
        for (Attribute attribute : entity.entity().attributes()) {
            boolean inherited =
                    parent != null && parent.property(attribute.name()).isPresent();
            if (!inherited && !entity.properties().containsKey(attribute.name()) && !attribute.isId()) {
                entity.properties().put(attribute.name(), bind(scope, attribute));
            }
        }
    }

    private MappedProperty bind(BindingScope scope, Attribute attribute) {
        if (attribute.isPlural() || attribute.isToOne()) {
            return defer(scope, attribute);
        }
        if (isOther(attribute)) {
            return new AnyColumns(context).bind(scope, attribute);
        }
        if (embedded.isUnreadable(attribute)) {
            return new MappedProperty(attribute.name(), Kind.EMBEDDED, attribute, scope.table());
        }
        return embedded.embeddedType(attribute)
                .map(type -> bindEmbedded(scope, attribute, type))
                .orElseGet(() -> bindBasic(scope, attribute));
    }

    /** Whether an attribute refers to one of several entities. */
    static boolean isOther(Attribute attribute) {
        return attribute.annotations().has(HIBERNATE, "Any");
    }

    private MappedProperty bindBasic(BindingScope scope, Attribute attribute) {
        MappedProperty property = new BasicColumns(context).bind(scope, attribute);
        StructColumns structs = new StructColumns(context, embedded);
        structs.complete(scope, attribute, property);
        if (attribute.annotations().locate(HIBERNATE, "JdbcTypeCode").isPresent()
                || structs.structure(attribute).isPresent()) {
            context.deferred().documents().add(new DeferredAttribute(scope, attribute, property));
        }
        return property;
    }

    /** The property of an association or a collection, whose columns are bound once the keys are. */
    public MappedProperty defer(BindingScope scope, Attribute attribute) {
        MappedProperty property = new MappedProperty(
                attribute.name(), attribute.isPlural() ? Kind.PLURAL : Kind.TO_ONE, attribute, scope.table());
        context.deferred().associations().add(new DeferredAttribute(scope, attribute, property));
        return property;
    }

    private MappedProperty bindEmbedded(BindingScope scope, Attribute attribute, DeclaredType type) {
        BindingScope inner = scope.within(attribute, scope.nullability());
        Optional<TableBuilder> table = attribute
                .annotations()
                .find(HIBERNATE, "EmbeddedTable")
                .flatMap(each -> scope.owner().secondary(each.string("value")));
        MappedProperty property =
                bindParts(table.map(inner::in).orElse(inner), attribute, type, attribute.name(), scope.table());
        property.parts().stream().findFirst().ifPresent(part -> property.setTable(part.table()));
        return property;
    }

    /**
     * Binds the attributes of an embeddable class whose values are the elements or keys of a collection.
     *
     * @param scope the scope of the values, in the table of the collection
     * @param name the name that stands for a value in paths: {@code {element}}, {@code key}, {@code value}
     */
    public MappedProperty bindElements(BindingScope scope, Attribute attribute, DeclaredType type, String name) {
        return bindParts(scope, attribute, type, name, scope.table());
    }

    private MappedProperty bindParts(
            BindingScope inner, Attribute attribute, DeclaredType type, String name, TableBuilder table) {
        MappedProperty property = new MappedProperty(name, Kind.EMBEDDED, attribute, table);
        BindingScope parts = inner.and(context.classes().annotations(type.asElement()));
        embedded.forEach(inner, attribute, type, part -> {
            if (!part.annotations().has(HIBERNATE, "Parent")) {
                property.parts().add(bind(parts, part));
            }
        });
        new DiscriminatorColumn(context).ofEmbeddable(inner, attribute, type).ifPresent(property.parts()::add);
        return property;
    }
}
