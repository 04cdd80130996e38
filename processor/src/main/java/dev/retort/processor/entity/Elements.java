package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.Binders.Pending;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.type.Role;
import dev.retort.processor.entity.type.Structs;
import dev.retort.processor.entity.view.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The columns of a collection's elements that are values, not entities: basic ones, embedded ones, references of any kind. */
record Elements(Binders binders) {

    /** Adds the columns of elements of a type to the collection's table. */
    List<String> bind(Pending pending, TableBuilder table, Optional<Annotation> annotation, TypeMirror type) {
        Attribute attribute = pending.attribute();
        Holder holder = pending.holder();
        String path = holder.pathOf(attribute.name());
        boolean map = CollectionKind.of(attribute, binders.context().classes()) == CollectionKind.MAP;
        if (attribute.annotations().has(HIBERNATE, "ManyToAny")) {
            Optional<Annotation> key = annotation.flatMap(
                    each -> each.annotations("inverseJoinColumns").stream().findFirst());
            return new AnyColumns(binders).columns(holder.in(table), attribute, key, false);
        }
        if (isEmbedded(attribute, type, map)) {
            String name = map ? "value" : "{element}";
            Holder parts =
                    holder.parts(Overrides.join(path, name), table, attribute, attribute.accessWithin(holder.access()));
            return binders.attributes()
                    .bindElements(parts, attribute, (DeclaredType) type, name)
                    .columns();
        }
        String inner = map ? Overrides.join(path, "value") : path;
        Holder parts = holder.parts(inner, table, attribute, holder.access());
        Optional<Annotation> given = holder.overrides().column(path).or(() -> attribute.find("Column"));
        MappedColumn column = binders.basicColumns()
                .column(
                        parts,
                        attribute,
                        inner,
                        type,
                        Role.ELEMENT,
                        given,
                        binders.context().namer().basicColumn(attribute.name()));
        List<String> added = List.of(table.add(column).name());
        table.hashUnique(added, holder.owner().table().name());
        return added;
    }

    private boolean isEmbedded(Attribute attribute, TypeMirror type, boolean map) {
        boolean overridden = attribute.all("AttributeOverride").stream()
                .anyMatch(each -> !map || each.string("name").startsWith("value."));
        boolean embeddable = binders.context().embeddables().isEmbeddable(type);
        boolean struct = Structs.of(
                        attribute.annotations(),
                        type,
                        binders.context().classes().view())
                .isPresent();
        return type instanceof DeclaredType && !struct && (attribute.has("Embedded") || overridden || embeddable);
    }
}
