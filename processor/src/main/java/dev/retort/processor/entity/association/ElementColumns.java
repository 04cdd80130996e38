package dev.retort.processor.entity.association;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.AttributeOverrides;
import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.DeferredAttribute;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.column.AnyColumns;
import dev.retort.processor.entity.column.BasicColumns;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.type.ColumnRole;
import dev.retort.processor.entity.type.StructTypes;
import dev.retort.processor.entity.view.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The columns of a collection's elements that are values, not entities: basic ones, embedded ones, references of any kind. */
record ElementColumns(ReadingContext context, EmbeddedElements embedded) {

    /** Adds the columns of elements of a type to the collection's table. */
    List<String> bind(
            DeferredAttribute deferred, TableBuilder table, Optional<Annotation> annotation, TypeMirror type) {
        Attribute attribute = deferred.attribute();
        BindingScope scope = deferred.scope();
        String path = scope.pathOf(attribute.name());
        boolean map = CollectionKind.of(attribute, context.classes()) == CollectionKind.MAP;
        if (attribute.annotations().has(HIBERNATE, "ManyToAny")) {
            Optional<Annotation> key = annotation.flatMap(
                    each -> each.annotations("inverseJoinColumns").stream().findFirst());
            return new AnyColumns(context).columns(scope.in(table), attribute, key, false);
        }
        if (isEmbedded(attribute, type, map)) {
            String name = map ? "value" : "{element}";
            BindingScope parts = scope.parts(
                    AttributeOverrides.join(path, name), table, attribute, attribute.accessWithin(scope.access()));
            return embedded.bind(parts, attribute, (DeclaredType) type, name);
        }
        String inner = map ? AttributeOverrides.join(path, "value") : path;
        BindingScope parts = scope.parts(inner, table, attribute, scope.access());
        Optional<Annotation> given = scope.overrides().column(path).or(() -> attribute.find("Column"));
        MappedColumn column = new BasicColumns(context)
                .column(
                        parts,
                        attribute,
                        inner,
                        type,
                        ColumnRole.ELEMENT,
                        given,
                        context.namer().basicColumn(attribute.name()));
        List<String> added = List.of(table.add(column).name());
        table.hashUnique(added, scope.owner().table().name());
        return added;
    }

    private boolean isEmbedded(Attribute attribute, TypeMirror type, boolean map) {
        boolean overridden = attribute.all("AttributeOverride").stream()
                .anyMatch(each -> !map || each.string("name").startsWith("value."));
        boolean embeddable = context.embeddables().isEmbeddable(type);
        boolean struct = StructTypes.of(
                        attribute.annotations(), type, context.classes().view())
                .isPresent();
        return type instanceof DeclaredType && !struct && (attribute.has("Embedded") || overridden || embeddable);
    }
}
