package dev.retort.processor.entity.type;

/** The role of a column in an attribute. Each role has annotations of its own. */
public enum ColumnRole {
    /** A basic attribute. */
    ATTRIBUTE(""),
    /** An {@code @Id}, for which no converter counts; one does for an attribute of an {@code @EmbeddedId}. */
    ID(""),
    /** The version, for which no annotation of the type counts. */
    VERSION(""),
    /** The elements of an element collection. */
    ELEMENT(""),
    /** The keys of a map. */
    MAP_KEY("MapKey"),
    /** The index of a list: an {@code Integer}. */
    LIST_INDEX("ListIndex"),
    /** The key of an {@code @Any} association, of the type that {@code @AnyKeyJavaClass} gives. */
    ANY_KEY("AnyKey"),
    /** The type of an {@code @Any} association. */
    ANY_DISCRIMINATOR(""),
    /** The identifier of the rows of an {@code @CollectionId} bag. */
    COLLECTION_ID("CollectionId");

    private final String prefix;

    ColumnRole(String prefix) {
        this.prefix = prefix;
    }

    /** The name of this role's own form of an annotation: {@code MapKeyJdbcTypeCode} for {@code JdbcTypeCode}. */
    String annotation(String name) {
        return prefix + name;
    }

    /** Whether {@code @Enumerated} and {@code @Temporal} are spelled {@code @MapKey…}. */
    String jpaAnnotation(String name) {
        return this == MAP_KEY ? "MapKey" + name : name;
    }

    boolean mayBeConverted() {
        return this == ATTRIBUTE || this == ELEMENT || this == MAP_KEY;
    }

    boolean mayBeLob() {
        return this == ATTRIBUTE || this == ID || this == ELEMENT;
    }
}
