package dev.retort.processor.entity.hibernate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules by which one version of Hibernate creates its schema, where versions differ. Each method is one difference, and says since
 * when. What no method is for is the same in all of {@link #ALL}.
 *
 * @param version one that the conformance run judges
 */
public record HibernateProfile(HibernateVersion version) {
    /** Every profile, the oldest first. */
    public static final List<HibernateProfile> ALL = Stream.of(
                    "6.2", "6.3", "6.4", "6.5", "6.6", "7.0", "7.1", "7.2", "7.3", "7.4")
            .map(text -> new HibernateProfile(HibernateVersion.parse(text).orElseThrow()))
            .toList();

    /** The profile of the newest version. */
    public static final HibernateProfile NEWEST = ALL.get(ALL.size() - 1);

    /** The profile of a version; empty if there is none. */
    public static Optional<HibernateProfile> of(HibernateVersion version) {
        return ALL.stream().filter(each -> each.version().equals(version)).findFirst();
    }

    /** The versions that have a profile, for a message: {@code 6.2, 6.4, 6.6}. */
    public static String versions() {
        return ALL.stream().map(each -> each.version().toString()).collect(Collectors.joining(", "));
    }

    /**
     * Whether the naming strategy names unique constraints that no annotation asks for, and a database that has them in CREATE TABLE names
     * those that an annotation leaves unnamed: since 6.5 (migration guide of 6.5, "Unique Key Naming").
     */
    public boolean namesUniqueKeysByStrategy() {
        return since(6, 5);
    }

    /**
     * Whether a unique constraint that an annotation leaves unnamed has a name in CREATE TABLE, too: not in 6.3 and 6.4 ({@code IndexBinder}).
     * One that is an index in the annotation has one since 6.5 only.
     */
    public boolean namesDeclaredUniqueKeys() {
        return !since(6, 3) || since(6, 5);
    }

    /**
     * Whether the derived name of a unique constraint that an annotation declares as an index begins as that of an index: since 7.1 ({@code
     * IndexBinder}, {@code declaredAsIndex}).
     */
    public boolean namesUniqueIndexesAsIndexes() {
        return since(7, 1);
    }

    /** Whether {@code @Comment} is for the first column of an attribute alone: since 6.6 ({@code CommentBinder}). Before, for its zone offset too. */
    public boolean commentsFirstColumnOnly() {
        return since(6, 6);
    }

    /**
     * Whether the naming strategy names the foreign keys that the table of a concrete class repeats from its superclass: since 6.5 ({@code
     * DenormalizedTable.createForeignKeys}). Before, even one with a name of its own gets another there.
     */
    public boolean namesRepeatedForeignKeysByStrategy() {
        return since(6, 5);
    }

    /** Whether {@code @NotBlank} and {@code @NotEmpty} forbid null, as {@code @NotNull} does: since 6.5 ({@code TypeSafeActivator}). */
    public boolean requiresNotBlank() {
        return since(6, 5);
    }

    /**
     * Whether embeddable classes that extend each other are one value with a discriminator: since 6.6 (migration guide of 6.6,
     * "Discriminator-based embeddable inheritance"). Before, the subclasses are ignored.
     */
    public boolean readsEmbeddableSubclasses() {
        return since(6, 6);
    }

    /**
     * Whether Spring Boot's naming leaves quoted names as they are, and puts an underscore between a digit and a capital. Before, {@code
     * "MyThing"} becomes {@code my_thing} in quotes, and {@code address2Line} becomes {@code address2line}. Spring Boot configures what is
     * {@code PhysicalNamingStrategySnakeCaseImpl} since 7.0 and an implementation of its own before (HHH-18665).
     */
    public boolean keepsQuotedNamesAndSeparatesDigits() {
        return since(7, 0);
    }

    /** Whether a name with a dollar sign is quoted: {@code Outside$Nested_id}. No more since 7.0 ({@code Identifier.autoquote}). */
    public boolean quotesDollars() {
        return !since(7, 0);
    }

    /** Whether the column of a discriminator has a check of its values: since 7.0 ({@code DiscriminatorColumnSecondPass}). */
    public boolean checksDiscriminators() {
        return since(7, 0);
    }

    /** Whether a column has a check of the values that a converter gives for an enum: since 7.0 ({@code EnumJavaType}). */
    public boolean checksConvertedEnums() {
        return since(7, 0);
    }

    /**
     * Whether a boolean with {@code @JdbcTypeCode} of a number or a character has a check of its two values: since 7.2, which converts it
     * ({@code BasicValue}).
     */
    public boolean checksBooleansAsNumbersAndCharacters() {
        return since(7, 2);
    }

    /** Whether {@code @EnumeratedValue} has an effect: since 7.0, the first with Jakarta Persistence 3.2. */
    public boolean storesEnumeratedValues() {
        return since(7, 0);
    }

    /**
     * Whether a single column that {@code referencedColumnName} names beside the key becomes unique: since 7.0 ({@code
     * BinderHelper.createSyntheticPropertyReference}). Several columns together always do.
     */
    public boolean makesReferencedColumnsUnique() {
        return since(7, 0);
    }

    /** Whether a collection that refers to other columns than its owner's key has a foreign key: since 7.0 ({@code Collection.createForeignKeys}). */
    public boolean refersFromCollectionsBesideKeys() {
        return since(7, 0);
    }

    /**
     * Whether a constraint that is composed of alternatives ({@code @ConstraintComposition(OR)}) forbids null only if each of them does: since
     * 7.0 ({@code TypeSafeActivator}). Before, one of them is enough.
     */
    public boolean readsAlternativeConstraints() {
        return since(7, 0);
    }

    /**
     * Whether an id takes a generator from its attribute, its classes and its package alone, without asking for its name: since 7.0 ({@code
     * IdGeneratorResolverSecondPass}). Before, it has to name one, which may be on any entity and then decides instead of the strategy,
     * unless it is {@code identity} ({@code GeneratorBinder.makeIdGenerator}).
     */
    public boolean findsGeneratorsByPlace() {
        return since(7, 0);
    }

    /** Whether the declared type of a generated id counts where an entity binds a type variable: since 7.0. Before, {@code UUID} needs no sequence then. */
    public boolean generatesIdsByDeclaredType() {
        return since(7, 0);
    }

    /**
     * Whether the check of a JSON document casts a text without {@code @Column} to one of any length: since 7.4 ({@code
     * DdlTypeHelper.getCastTypeName}). Before, to its column's type.
     */
    public boolean castsTextsOfDocumentsToAnyLength() {
        return since(7, 4);
    }

    /**
     * Whether the check of a JSON document on H2 casts the name of an enum's constant to a text: since 7.4 ({@code
     * DdlTypeHelper.getCastTypeName}). Before, to the enum.
     */
    public boolean castsEnumsOfDocumentsToTexts() {
        return since(7, 4);
    }

    /** Whether a JSON document has a check on other databases than PostgreSQL: since 7.0 ({@code H2AggregateSupport}, {@code MySQLAggregateSupport}). */
    public boolean checksDocumentsEverywhere() {
        return since(7, 0);
    }

    /**
     * Whether the {@code columnDefinition} of a key's column also applies to the unnamed join columns after it: since 7.0, which reuses one
     * object for all of them ({@code AnnotatedJoinColumn}).
     */
    public boolean repeatsDefinitionsOfJoinColumns() {
        return since(7, 0);
    }

    /** Whether a time of day has whole seconds unless it is told: since 7.0. Before, {@code time(6)} ({@code LocalTimeJavaType}). */
    public boolean roundsTimesToSeconds() {
        return since(7, 0);
    }

    /** Whether {@code @SoftDelete} on an entity adds a column to the tables of its collections too: since 7.4 ({@code CollectionBinder}). */
    public boolean softDeletesCollectionsOfClasses() {
        return since(7, 4);
    }

    /** Whether a check requires the mandatory columns of a subclass in a single table: since 7.1 (migration guide of 7.1, "Automatic check constraints"). */
    public boolean requiresColumnsOfSubclasses() {
        return since(7, 1);
    }

    /** Whether a {@code @PartitionKey} belongs to the primary key where the database wants it: since 7.1 ({@code Dialect.addPartitionKeyToPrimaryKey}). */
    public boolean addsPartitionKeysToPrimaryKeys() {
        return since(7, 1);
    }

    /** Whether the index of a list has a check of its least value: since 7.3 ({@code IndexColumn.addIndexCheckConstraint}). */
    public boolean checksListIndexes() {
        return since(7, 3);
    }

    /** Whether a {@code @Version} is never null: since 7.3 (migration guide of 7.3, "Not null constraints on version columns"). */
    public boolean requiresVersions() {
        return since(7, 3);
    }

    /**
     * Whether the columns of {@code @CreationTimestamp} and {@code @UpdateTimestamp} are never null: since 7.4 (migration guide of 7.4,
     * "columns inferred not-null").
     */
    public boolean requiresTimestamps() {
        return since(7, 4);
    }

    /**
     * Whether several {@code @Check}s of one attribute are constraints of their own, and those of {@code @Column} beside other conditions: in
     * 7.0 only ({@code AnnotatedColumn.applyCheckConstraints}). In other versions they are one condition.
     */
    public boolean separatesRepeatedChecks() {
        return since(7, 0) && !since(7, 1);
    }

    /** Whether the column that a to-one association has in its join table is never null: since 7.4 (HHH-20181). */
    public boolean requiresJoinTablesOfToOnes() {
        return since(7, 4);
    }

    /**
     * Whether a set has a unique constraint over its owner and elements that may be null: since 7.4 (migration guide of 7.4, "Unique
     * constraints for @ElementCollection sets"). Before, it has a key or nothing, and a one-to-many's elements are unique besides (HHH-20181).
     */
    public boolean makesSetsUnique() {
        return since(7, 4);
    }

    /**
     * Whether a set leaves the primary key alone that another collection gave their common table: since 6.4 ({@code Set.createPrimaryKey}).
     * Before, its columns are added to that key.
     */
    public boolean keepsKeysOfSharedTables() {
        return since(6, 4);
    }

    /**
     * Whether a unique constraint over the columns of the primary key gives it their order: since 6.4 ({@code
     * PrimaryKey.setOrderingUniqueKey}).
     */
    public boolean ordersKeysByUniqueKeys() {
        return since(6, 4);
    }

    /** Whether such a constraint also gives the primary key its name: since 6.5 ({@code PrimaryKey.sqlConstraintString}). */
    public boolean namesKeysByUniqueKeys() {
        return since(6, 5);
    }

    /**
     * Whether each of several unique constraints that annotations declare over the same columns is created: since 6.3 ({@code
     * Table.cleanseUniqueKeyMap}). Before, it is the last one.
     */
    public boolean repeatsDeclaredUniqueKeys() {
        return since(6, 3);
    }

    private boolean since(int major, int minor) {
        return version.isSince(major, minor);
    }
}
