package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.model.Access;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where attributes are bound: an entity, or a value embedded in it at some path.
 *
 * @param owner the entity
 * @param path the path from the entity; empty for the entity itself
 * @param table the table of its columns
 * @param overrides what is said of attributes further out
 * @param nullability what is forced on columns here
 * @param access where values embedded here keep their attributes unless they say so
 * @param embedded whether this is an embedded value
 * @param patterns the {@code @EmbeddedColumnNaming} in force, the innermost first
 */
record Holder(
        EntityBinding owner,
        String path,
        TableBuilder table,
        Overrides overrides,
        Nullability nullability,
        Access access,
        boolean embedded,
        List<String> patterns) {

    /** What the place of an attribute does to its columns. */
    enum Nullability {
        AS_MAPPED,
        /** A subclass in a single table: rows of other classes have nothing there. */
        FORCED_NULL,
        /** A key. */
        FORCED_NOT_NULL
    }

    /** The path of an attribute here. */
    String pathOf(String attribute) {
        return Overrides.join(path, attribute);
    }

    /** The value that an attribute embeds. */
    Holder within(Attribute attribute, Nullability nullability) {
        String inner = pathOf(attribute.name());
        List<String> inForce = new ArrayList<>(patterns);
        pattern(attribute).ifPresent(pattern -> inForce.add(0, pattern));
        return new Holder(
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
    Holder in(TableBuilder table) {
        return new Holder(owner, path, table, overrides, nullability, access, embedded, patterns);
    }

    /** This place with what the annotations of its class override. */
    Holder and(Annotations annotations) {
        return new Holder(
                owner, path, table, overrides.and(path, annotations), nullability, access, embedded, patterns);
    }

    /** This place with its columns never null: a key's. */
    Holder asKey() {
        return new Holder(owner, path, table, overrides, Nullability.FORCED_NOT_NULL, access, embedded, patterns);
    }

    /** The parts of a collection, in its table, at a path: its elements, keys or values. */
    Holder parts(String path, TableBuilder table, Attribute attribute, Access access) {
        return new Holder(
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
    String patterned(String logical) {
        String name = logical;
        for (String pattern : patterns) {
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
