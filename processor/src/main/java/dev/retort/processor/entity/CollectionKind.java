package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.Classes;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** What a plural attribute keeps of its elements: their order, their being different, a key of each. */
enum CollectionKind {
    BAG,
    ID_BAG,
    LIST,
    SET,
    MAP;

    static CollectionKind of(Attribute attribute, Classes classes) {
        if (attribute.type().getKind() == TypeKind.ARRAY) {
            return LIST;
        }
        if (marked(
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
                || marked(
                        attribute, "ListIndexBase", "ListIndexJdbcType", "ListIndexJdbcTypeCode", "ListIndexJavaType");
        boolean list = classes.is(attribute.type(), "java.util.List");
        return list && indexed && !marked(attribute, "Bag") ? LIST : BAG;
    }

    private static boolean marked(Attribute attribute, String... names) {
        return Stream.of(names).anyMatch(name -> attribute.annotations().has(HIBERNATE, name));
    }
}
