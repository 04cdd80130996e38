package dev.retort.processor.entity.join;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.type.ColumnFacts;
import dev.retort.processor.entity.view.Annotation;
import java.util.List;
import java.util.Optional;
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
 * @param mandatory whether the columns are not null regardless of annotations
 * @param attribute the attribute that refers; null for a class
 * @param origin the member or class that asks for the columns
 * @param copied what a column takes over from the one that it refers to
 */
public record JoinRequest(
        TableBuilder table,
        EntityBinding target,
        List<Annotation> given,
        UnaryOperator<String> implicitName,
        boolean mandatory,
        @Nullable Attribute attribute,
        Element origin,
        Copied copied) {
    /** A request for columns that copy the columns that they reference. */
    public JoinRequest(
            TableBuilder table,
            EntityBinding target,
            List<Annotation> given,
            UnaryOperator<String> implicitName,
            boolean mandatory,
            @Nullable Attribute attribute,
            Element origin) {
        this(table, target, given, implicitName, mandatory, attribute, origin, Copied.ALL_OF_IT);
    }

    /** This request for columns that take over less than everything. */
    public JoinRequest copying(Copied copied) {
        return new JoinRequest(table, target, given, implicitName, mandatory, attribute, origin, copied);
    }

    /**
     * What a column takes over. As a rule it is everything; but Hibernate makes the column of a key that an association maps from the {@code
     * @JoinColumn} and the key's own attribute, and looks at the other side for less.
     *
     * @param extent how much a column with a name of its own takes over
     * @param attribute the key's own attribute, if it is a basic one
     */
    public record Copied(Extent extent, Optional<ColumnFacts> attribute) {
        /** How much a column with a name of its own takes over. */
        public enum Extent {
            /** The type, its length, a {@code columnDefinition}. */
            ALL,
            /** The type and its length: an {@code @Id} or a composite part of a key that {@code @MapsId} maps. */
            LENGTH,
            /** The type alone: a basic part of a composite key. */
            TYPE
        }

        public static final Copied ALL_OF_IT = new Copied(Extent.ALL, Optional.empty());

        /** Whether the column is that of an attribute of a key, which checks its values itself. */
        boolean ofKey() {
            return extent != Extent.ALL;
        }
    }
}
