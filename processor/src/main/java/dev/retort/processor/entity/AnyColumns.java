package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.Property.Kind;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.type.Role;
import dev.retort.processor.entity.view.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** The two columns of an {@code @Any}: which entity, and its key. No foreign key can refer to several tables. */
final class AnyColumns {
    private final Binders binders;

    AnyColumns(Binders binders) {
        this.binders = binders;
    }

    /** Binds both columns in the table of the attribute. */
    Property bind(Holder holder, Attribute attribute) {
        Property property = new Property(attribute.name(), Kind.BASIC, attribute, holder.table());
        boolean optional = attribute
                .annotations()
                .find(HIBERNATE, "Any")
                .filter(any -> any.bool("optional"))
                .isPresent();
        property.setColumns(
                columns(holder, attribute, attribute.all("JoinColumn").stream().findFirst(), optional));
        property.setOptional(optional);
        property.setReadOnly(Stream.of("Column", "JoinColumn")
                .flatMap(name -> attribute.all(name).stream())
                .toList());
        return property;
    }

    /** Adds both columns: the discriminator as {@code @Column} gives it, the key as a join column does. */
    List<String> columns(Holder holder, Attribute attribute, Optional<Annotation> key, boolean optional) {
        List<String> names = new ArrayList<>();
        MappedColumn discriminator = binders.basicColumns()
                .column(
                        holder,
                        attribute,
                        holder.pathOf(attribute.name()),
                        discriminatorType(attribute),
                        Role.ANY_DISCRIMINATOR,
                        attribute.find("Column"),
                        attribute.name());
        names.add(add(holder, discriminator));
        MappedColumn referring = binders.basicColumns()
                .column(
                        holder,
                        attribute,
                        holder.pathOf(attribute.name()),
                        keyType(attribute),
                        Role.ANY_KEY,
                        key,
                        binders.context().namer().anyKeyColumn(attribute.name()));
        names.add(add(holder, optional ? referring : referring.withNullable(false)));
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
        return binders.context().classes().elements().getTypeElement(name).asType();
    }

    private String add(Holder holder, MappedColumn column) {
        return holder.table().add(column).name();
    }
}
