package dev.retort.processor.entity.column;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.MappedProperty.Kind;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.type.ColumnRole;
import dev.retort.processor.entity.view.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** The two columns of an {@code @Any}: which entity, and its key. No foreign key can refer to several tables. */
public record AnyColumns(ReadingContext context) {
    /** Binds both columns in the table of the attribute. */
    public MappedProperty bind(BindingScope scope, Attribute attribute) {
        MappedProperty property = new MappedProperty(attribute.name(), Kind.BASIC, attribute, scope.table());
        boolean optional = attribute
                .annotations()
                .find(HIBERNATE, "Any")
                .filter(any -> any.bool("optional"))
                .isPresent();
        property.setColumns(
                columns(scope, attribute, attribute.all("JoinColumn").stream().findFirst(), optional));
        property.setOptional(optional);
        property.setReadOnly(Stream.of("Column", "JoinColumn")
                .flatMap(name -> attribute.all(name).stream())
                .toList());
        return property;
    }

    /** Adds both columns: the discriminator as {@code @Column} gives it, the key as a join column does. */
    public List<String> columns(BindingScope scope, Attribute attribute, Optional<Annotation> key, boolean optional) {
        List<String> names = new ArrayList<>();
        MappedColumn discriminator = new BasicColumns(context)
                .column(
                        scope,
                        attribute,
                        scope.pathOf(attribute.name()),
                        discriminatorType(attribute),
                        ColumnRole.ANY_DISCRIMINATOR,
                        attribute.find("Column"),
                        attribute.name());
        names.add(add(scope, discriminator));
        MappedColumn referring = new BasicColumns(context)
                .column(
                        scope,
                        attribute,
                        scope.pathOf(attribute.name()),
                        keyType(attribute),
                        ColumnRole.ANY_KEY,
                        key,
                        context.namer().anyKeyColumn(attribute.name()));
        names.add(add(scope, optional ? referring : referring.withNullable(false)));
        return names;
    }

    private TypeMirror discriminatorType(Attribute attribute) {
        String kind = attribute
                .annotations()
                .locate(HIBERNATE, "AnyDiscriminator")
                .map(each -> each.constant("value"))
                .orElse("STRING");
        return switch (kind) {
            case "CHAR" -> type("java.lang.Character");
            case "INTEGER" -> type("java.lang.Integer");
            default -> type("java.lang.String");
        };
    }

    private TypeMirror keyType(Attribute attribute) {
        return attribute
                .annotations()
                .locate(HIBERNATE, "AnyKeyJavaClass")
                .flatMap(each -> each.type("value"))
                .orElse(attribute.type());
    }

    private TypeMirror type(String name) {
        return context.classes().elements().getTypeElement(name).asType();
    }

    private String add(BindingScope scope, MappedColumn column) {
        return scope.table().add(column).name();
    }
}
