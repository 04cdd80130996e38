package dev.retort.processor.entity.binding;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;
import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.AttributeAccess;
import dev.retort.processor.entity.model.ClassQueries;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Where attributes are bound: an entity, or a value embedded in it at some path.
 *
 * @param owner the entity
 * @param path the path from the entity; empty for the entity itself
 * @param table the table of its columns
 * @param overrides the overrides that enclosing attributes declare
 * @param nullability what is forced on columns here
 * @param access where values embedded here keep their attributes unless they say so
 * @param embedded whether this is an embedded value
 * @param namingPatterns the {@code @EmbeddedColumnNaming} in force, the innermost first
 */
public record BindingScope(
        EntityBinding owner,
        String path,
        TableBuilder table,
        AttributeOverrides overrides,
        Nullability nullability,
        AttributeAccess access,
        boolean embedded,
        List<String> namingPatterns) {

    /** How the position of an attribute affects its columns. */
    public enum Nullability {
        AS_MAPPED,
        /** A subclass in a single table: rows of other classes have nothing there. */
        FORCED_NULL,
        /** A key. */
        FORCED_NOT_NULL
    }

    /** The scope of an entity's own attributes. */
    public static BindingScope of(EntityBinding entity, ClassQueries classes) {
        AttributeOverrides overrides =
                AttributeOverrides.none().and("", entity.entity().annotations());
        for (TypeElement superclass : classes.superclasses(entity.entity().type())) {
            Annotations annotations = classes.annotations(superclass);
            if (annotations.has(JPA, "Entity") || annotations.has(JPA, "MappedSuperclass")) {
                overrides = overrides.and("", annotations);
            }
        }
        boolean sharesTable =
                entity.parent() != null && entity.table() == entity.root().table();
        return new BindingScope(
                entity,
                "",
                entity.table(),
                overrides,
                sharesTable ? Nullability.FORCED_NULL : Nullability.AS_MAPPED,
                entity.entity().access(),
                false,
                List.of());
    }

    /** The path of an attribute here. */
    public String pathOf(String attribute) {
        return AttributeOverrides.join(path, attribute);
    }

    /** The value that an attribute embeds. */
    public BindingScope within(Attribute attribute, Nullability nullability) {
        String inner = pathOf(attribute.name());
        List<String> inForce = new ArrayList<>(namingPatterns);
        pattern(attribute).ifPresent(pattern -> inForce.add(0, pattern));
        return new BindingScope(
                owner,
                inner,
                table,
                overrides.and(inner, attribute.annotations()),
                nullability,
                access,
                true,
                List.copyOf(inForce));
    }

    /** This place in another table. */
    public BindingScope in(TableBuilder table) {
        return new BindingScope(owner, path, table, overrides, nullability, access, embedded, namingPatterns);
    }

    /** This place with what the annotations of its class override. */
    public BindingScope and(Annotations annotations) {
        return new BindingScope(
                owner, path, table, overrides.and(path, annotations), nullability, access, embedded, namingPatterns);
    }

    /** This place with its columns never null: a key's. */
    public BindingScope asKey() {
        return new BindingScope(
                owner, path, table, overrides, Nullability.FORCED_NOT_NULL, access, embedded, namingPatterns);
    }

    /** The parts of a collection, in its table, at a path: its elements, keys or values. */
    public BindingScope parts(String path, TableBuilder table, Attribute attribute, AttributeAccess access) {
        return new BindingScope(
                owner,
                path,
                table,
                overrides.and(pathOf(attribute.name()), attribute.annotations()),
                Nullability.AS_MAPPED,
                access,
                true,
                List.of());
    }

    /** A column's logical name after the patterns of the values around it. */
    public String applyNamingPatterns(String logical) {
        String name = logical;
        for (String pattern : namingPatterns) {
            name = pattern.replace("%s", name);
        }
        return name;
    }

    private static Optional<String> pattern(Attribute attribute) {
        return attribute
                .annotations()
                .find(HIBERNATE, "EmbeddedColumnNaming")
                .map(naming -> naming.string("value"))
                .map(pattern -> pattern.isBlank() ? attribute.name() + "_%s" : pattern);
    }
}
