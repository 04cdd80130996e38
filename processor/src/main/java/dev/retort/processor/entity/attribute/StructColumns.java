package dev.retort.processor.entity.attribute;

import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.column.BasicColumns;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.ColumnOrder;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.type.StructTypes;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.ColumnType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The column of a value that is stored whole in a composite type ({@code @Struct}), or of an array of such values. The attributes of the type are
 * the columns that the value would have if it were embedded.
 */
public record StructColumns(ReadingContext context, EmbeddedAttributes embedded) {
    private static final Comparator<MappedColumn> ORDER =
            Comparator.comparing(column -> column.column().withType(column.shape()), ColumnOrder.ofAttributes());

    /** Gives the column of an attribute its type, unless that is known, or can't be told. */
    void complete(BindingScope scope, Attribute attribute, MappedProperty property) {
        for (String name : property.columns()) {
            boolean open = property.table()
                    .column(name)
                    .filter(column -> !column.isTyped())
                    .isPresent();
            if (open) {
                type(scope, attribute)
                        .ifPresent(type -> property.table().change(name, each -> each.withType(type, type)));
            }
        }
    }

    /** The class of a value that is stored whole in a composite type of its own; empty for an array of them. */
    public Optional<DeclaredType> structure(Attribute attribute) {
        return struct(attribute).isPresent() ? embeddable(attribute.type()) : Optional.empty();
    }

    private Optional<Annotation> struct(Attribute attribute) {
        return StructTypes.of(
                attribute.annotations(), attribute.type(), context.classes().view());
    }

    private Optional<DeclaredType> embeddable(TypeMirror type) {
        return type instanceof DeclaredType declared && context.embeddables().isEmbeddable(type)
                ? Optional.of(declared)
                : Optional.empty();
    }

    private Optional<ColumnType> type(BindingScope scope, Attribute attribute) {
        Annotation struct = struct(attribute).filter(StructColumns::isPlain).orElse(null);
        if (struct == null) {
            return Optional.empty();
        }
        Optional<DeclaredType> single = embeddable(attribute.type());
        if (single.isPresent()) {
            return type(scope, attribute, struct, single.get()).map(type -> type);
        }
        boolean isMap =
                context.classes().argument(attribute.type(), "java.util.Map", 0).isPresent();
        return context.classes()
                .elementType(attribute.type())
                .filter(element -> !isMap)
                .flatMap(this::embeddable)
                .flatMap(element -> type(scope, attribute, struct, element))
                .map(type -> new ColumnType.Array(type, 0));
    }

    /** Hibernate does not start with a schema or a catalog there, and writes a quoted name otherwise for the type than for its columns. */
    private static boolean isPlain(Annotation struct) {
        String name = struct.string("name");
        return !name.isBlank()
                && name.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '_')
                && struct.string("schema").isBlank()
                && struct.string("catalog").isBlank();
    }

    private Optional<ColumnType.Struct> type(
            BindingScope scope, Attribute attribute, Annotation struct, DeclaredType embeddable) {
        TableBuilder parts = new TableBuilder("", "", null);
        AtomicBoolean isKnown = new AtomicBoolean(true);
        bind(scope.in(parts), attribute, embeddable, isKnown);
        List<MappedColumn> columns =
                order(parts.columns(), struct.strings("attributes")).orElse(List.of());
        if (!isKnown.get() || columns.isEmpty() || !columns.stream().allMatch(MappedColumn::isTyped)) {
            return Optional.empty();
        }
        return Optional.of(new ColumnType.Struct(
                struct.string("name"),
                columns.stream()
                        .map(column -> new ColumnType.Attribute(
                                column.name(), column.type().portable()))
                        .toList()));
    }

    /** Adds the columns of a value's attributes. Those of an embedded value stand among them; an association has none that are known. */
    private void bind(BindingScope around, Attribute attribute, DeclaredType type, AtomicBoolean isKnown) {
        BindingScope inner = around.within(attribute, BindingScope.Nullability.AS_MAPPED)
                .and(context.classes().annotations(type.asElement()));
        if (context.embeddables().isPolymorphic((TypeElement) type.asElement())) {
            isKnown.set(false);
        }
        embedded.forEach(inner, attribute, type, part -> {
            Optional<DeclaredType> within = embedded.embeddedType(part);
            if (part.isPlural() || part.isToOne() || AttributeBinder.isOther(part)) {
                isKnown.set(false);
            } else if (within.isPresent()) {
                bind(inner, part, within.get(), isKnown);
            } else {
                complete(inner, part, new BasicColumns(context).bind(inner, part));
            }
        });
    }

    /** The order that the annotation gives, which has to name all; else that of their sizes. */
    private static Optional<List<MappedColumn>> order(List<MappedColumn> columns, List<String> given) {
        if (given.isEmpty()) {
            return Optional.of(columns.stream().sorted(ORDER).toList());
        }
        List<MappedColumn> ordered = given.stream()
                .flatMap(name -> columns.stream()
                        .filter(column -> column.name().replace("`", "").equals(name)))
                .toList();
        return ordered.size() == columns.size() ? Optional.of(ordered) : Optional.empty();
    }
}
