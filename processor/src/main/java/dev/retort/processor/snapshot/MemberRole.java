package dev.retort.processor.snapshot;

import java.util.Locale;

/** What a column is to the member that it comes from: this decides which annotation speaks of the column. */
public enum MemberRole {
    /** A value: {@code @Column}. */
    BASIC,
    /** A reference to an entity: {@code @JoinColumn}. */
    MANY_TO_ONE,
    /** The same to one that has no other: {@code @JoinColumn}. */
    ONE_TO_ONE,
    /** A column of the elements' table that refers to the owner of a collection: {@code @JoinColumn}. */
    ONE_TO_MANY,
    /** The owner in a collection table: {@code @CollectionTable(joinColumns = …)}. */
    COLLECTION_KEY,
    /** The owner in a join table: {@code @JoinTable(joinColumns = …)}. */
    JOIN_TABLE_KEY,
    /** The other side in a join table: {@code @JoinTable(inverseJoinColumns = …)}. */
    JOIN_TABLE_TARGET,
    /** The index in a list: {@code @OrderColumn}. */
    ORDER,
    /** The key of a map: {@code @MapKeyColumn}. */
    MAP_KEY,
    /** The key of a map that is an entity: {@code @MapKeyJoinColumn}. */
    MAP_KEY_REFERENCE,
    /** What tells the classes of a hierarchy apart: {@code @DiscriminatorColumn}. */
    DISCRIMINATOR,
    /** The key of a subclass's table: {@code @PrimaryKeyJoinColumn}. */
    SUBCLASS_KEY,
    /** The key of a secondary table: {@code @SecondaryTable(pkJoinColumns = …)}. */
    SECONDARY_KEY,
    /** Anything else: no annotation is known for it. */
    OTHER;

    /** As the file has it: {@code many-to-one}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MemberRole of(LineReader line, String word) {
        for (MemberRole role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw line.broken("\"%s\" is no role of a column".formatted(word));
    }
}
