package dev.retort.processor.entity.association;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.ClassQueries;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** The semantics of a collection: order, uniqueness or keys of its elements. */
enum CollectionKind {
    BAG,
    ID_BAG,
    LIST,
    SET,
    MAP;

    static CollectionKind of(Attribute attribute, ClassQueries classes) {
        if (attribute.type().getKind() == TypeKind.ARRAY) {
            return LIST;
        }
        if (isAnnotated(
                attribute,
                "CollectionId",
                "CollectionIdJavaClass",
                "CollectionIdJdbcType",
                "CollectionIdJdbcTypeCode")) {
            return ID_BAG;
        }
        if (classes.isMap(attribute.type())) {
            return MAP;
        }
        if (classes.is(attribute.type(), "java.util.Set")) {
            return SET;
        }
        boolean indexed = attribute.has("OrderColumn")
                || isAnnotated(
                        attribute, "ListIndexBase", "ListIndexJdbcType", "ListIndexJdbcTypeCode", "ListIndexJavaType");
        boolean list = classes.is(attribute.type(), "java.util.List");
        return list && indexed && !isAnnotated(attribute, "Bag") ? LIST : BAG;
    }

    private static boolean isAnnotated(Attribute attribute, String... names) {
        return Stream.of(names).anyMatch(name -> attribute.annotations().has(HIBERNATE, name));
    }
}
