package dev.retort.processor.entity.naming;

import dev.retort.Naming;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.spi.DatabaseName;
import dev.retort.processor.spi.TableAndColumnNaming;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/**
 * The names of tables, columns and sequences, as Hibernate derives them with Jakarta Persistence's rules or Spring Boot's.
 *
 * <p>A name has two forms. The <em>logical</em> one is what an annotation gives or what follows from the Java names; other names are
 * derived from it, and annotations refer to it ({@code referencedColumnName}, {@code columnNames}). The <em>physical</em> one stands
 * in the database. The methods of this class that take Java names give logical names; {@link #table}, {@link #column}, {@link
 * #sequence} and {@link #schema} turn those into physical ones.
 *
 * <p>An attribute may be given with the path to it, {@code address.street}: only its last part counts.
 */
public final class Namer {
    private static final String[] SPRING_BOOT = {
        "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
        "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy"
    };

    private final boolean spring;
    private final HibernateProfile profile;
    private final PhysicalNames physical;
    private final TableAndColumnNaming own;

    private Namer(boolean spring, HibernateProfile profile, TableAndColumnNaming own) {
        this.spring = spring;
        this.profile = profile;
        this.physical = spring ? snakeCase(profile) : PhysicalNames.STANDARD;
        this.own = own;
    }

    private static PhysicalNames snakeCase(HibernateProfile profile) {
        return profile.keepsQuotedNamesAndSeparatesDigits()
                ? PhysicalNames.SNAKE_CASE
                : PhysicalNames.CAMEL_CASE_TO_UNDERSCORES;
    }

    /** The rules of a naming; {@link Naming#AUTO} looks on the class path for Spring Boot's JPA support. */
    public static Namer of(Naming naming, Elements elements, HibernateProfile profile) {
        return new Namer(
                switch (naming) {
                    case SPRING -> true;
                    case JPA -> false;
                    case AUTO -> Stream.of(SPRING_BOOT).anyMatch(name -> elements.getTypeElement(name) != null);
                },
                profile,
                new TableAndColumnNaming() {});
    }

    /** The same rules, each answer handed to the project's own rule. */
    public Namer with(TableAndColumnNaming own) {
        return new Namer(spring, profile, own);
    }

    /** The physical name of a table. */
    public String table(String logical) {
        return physical(logical, own::table);
    }

    /** The physical name of a column. */
    public String column(String logical) {
        return physical(logical, own::column);
    }

    /** The physical name of a sequence. */
    public String sequence(String logical) {
        return physical(logical, own::sequence);
    }

    /** The physical name of a schema or catalog. */
    public String schema(String logical) {
        return physical(logical, own::schema);
    }

    private String physical(String given, BinaryOperator<DatabaseName> rule) {
        Identifier logical = parse(given);
        return Identifier.of(rule.apply(logical.name(), physical.of(logical).name()), profile)
                .toString();
    }

    /** A name as Hibernate keeps it: quoted with backticks where it has to be, without white space around. */
    public String logical(String given) {
        return parse(given).toString();
    }

    /** The table of an entity, from its name in JPQL: that of {@code @Entity}, or its class's with those around it, {@code A$B}. */
    public String entityTable(String entityName) {
        return logical(own.entityTable(entityName, logical(entityName)));
    }

    /** The column of a basic attribute. */
    public String basicColumn(String attribute) {
        return logical(own.basicColumn(lastPart(attribute), logical(lastPart(attribute))));
    }

    /**
     * A join column.
     *
     * @param attributeOrEntity the association's attribute; the entity's name where there is no attribute on this side, and for
     *     the table of an element collection
     * @param referencedTable logical name of the table of the referenced entity
     * @param referencedColumn logical name of the referenced column
     */
    public String joinColumn(String attributeOrEntity, String referencedTable, String referencedColumn) {
        Identifier column = parse(referencedColumn);
        String implied = parse(lastPart(attributeOrEntity) + '_' + column.text())
                .quotedIf(column.quoted() || parse(referencedTable).quoted())
                .toString();
        return logical(own.joinColumn(lastPart(attributeOrEntity), referencedTable, referencedColumn, implied));
    }

    /**
     * The column of a further table, or of a subclass's, that refers to the key.
     *
     * @param referencedTable logical name of the table with the key
     * @param referencedColumn logical name of the key's column
     */
    public String primaryKeyJoinColumn(String referencedTable, String referencedColumn) {
        String implied = parse(referencedColumn)
                .quotedIf(parse(referencedTable).quoted())
                .toString();
        return logical(own.primaryKeyJoinColumn(referencedTable, referencedColumn, implied));
    }

    /**
     * A join table. By Jakarta Persistence both tables make its name, by Spring Boot the owner's and the attribute.
     *
     * @param ownerTable logical name of the table of the owning entity
     * @param targetTable logical name of the table of the other entity
     */
    public String joinTable(String ownerTable, String targetTable, String attribute) {
        Identifier owner = parse(ownerTable);
        Identifier target = parse(targetTable);
        String implied = parse(owner.text() + '_' + (spring ? lastPart(attribute) : target.text()))
                .quotedIf(owner.quoted() || target.quoted())
                .toString();
        return logical(own.joinTable(ownerTable, targetTable, lastPart(attribute), implied));
    }

    /**
     * The table of an element collection.
     *
     * @param ownerTable logical name of the table of the owning entity
     */
    public String collectionTable(String ownerEntity, String ownerTable, String attribute) {
        String implied = parse(ownerEntity + '_' + lastPart(attribute))
                .quotedIf(parse(ownerTable).quoted())
                .toString();
        return logical(own.collectionTable(ownerEntity, lastPart(attribute), implied));
    }

    /** The column of a list's order. */
    public String orderColumn(String attribute) {
        return own.orderColumn(lastPart(attribute), lastPart(attribute) + "_ORDER");
    }

    /** The column of a map's basic key, and the column before {@code _} of a key that is an entity. */
    public String mapKeyColumn(String attribute) {
        return own.mapKeyColumn(lastPart(attribute), lastPart(attribute) + "_KEY");
    }

    /** The column that tells the entities of one table apart. */
    public String discriminatorColumn() {
        return "DTYPE";
    }

    /** The column with the key of an {@code @Any} association. */
    public String anyKeyColumn(String attribute) {
        return lastPart(attribute) + "_id";
    }

    /**
     * The sequence, or the table in its place, of an entity whose generator names none.
     *
     * @param rootTable physical name of the table of the root entity
     */
    public String entitySequence(String rootTable) {
        return logical(parse(rootTable).text() + "_SEQ");
    }

    /** The table of {@code GenerationType.TABLE} that names neither a table nor a generator. */
    public String generatorTable() {
        return "hibernate_sequences";
    }

    private Identifier parse(String name) {
        return Identifier.parse(name, profile);
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
