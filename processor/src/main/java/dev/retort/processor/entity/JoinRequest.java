package dev.retort.processor.entity;

import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotation;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is to be joined.
 *
 * @param table the table of the new columns
 * @param target the entity referred to
 * @param given the {@code @JoinColumn}s, {@code @PrimaryKeyJoinColumn}s or {@code @MapKeyJoinColumn}s; may be empty
 * @param implicitName the logical name for a referenced column's logical name
 * @param mandatory whether the columns are not null whatever is said
 * @param attribute the attribute that refers; null for a class
 * @param origin the member or class that asks for the columns
 * @param copied what a column that is given a name takes over from the one that it refers to
 */
record JoinRequest(
        TableBuilder table,
        EntityBinding target,
        List<Annotation> given,
        UnaryOperator<String> implicitName,
        boolean mandatory,
        @Nullable Attribute attribute,
        Element origin,
        Copied copied) {
    /** What is to be joined by columns that are like those that they refer to. */
    JoinRequest(
            TableBuilder table,
            EntityBinding target,
            List<Annotation> given,
            UnaryOperator<String> implicitName,
            boolean mandatory,
            @Nullable Attribute attribute,
            Element origin) {
        this(table, target, given, implicitName, mandatory, attribute, origin, Copied.ALL);
    }

    JoinRequest copying(Copied copied) {
        return new JoinRequest(table, target, given, implicitName, mandatory, attribute, origin, copied);
    }

    /**
     * What a column with a name of its own takes over. As a rule it is everything; but Hibernate makes the column of a key that an
     * association maps from the {@code @JoinColumn} and the key's own attribute, and looks at the other side for less.
     */
    enum Copied {
        /** The type, its length, a {@code columnDefinition}. */
        ALL,
        /** The type and its length: an {@code @Id} or a composite part of a key that {@code @MapsId} maps. */
        LENGTH,
        /** The type alone: a basic part of a composite key. */
        TYPE
    }
}
