package dev.retort.processor.entity.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.KeepUnreadableColumns;
import dev.retort.processor.entity.Compiled;
import dev.retort.processor.entity.EntityReader;
import dev.retort.processor.entity.EntitySchema;
import dev.retort.processor.entity.UntypedColumn;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each mapping mistake is said on its element, with a code and the way out, and none ends the reading. */
class FindingsTest {

    @Test
    void anEntityWithoutIdIsSaidOnTheClass() {
        Finding finding = only("@Entity class Guest { String name; }");

        assertThat(finding.problem()).isEqualTo(Problem.ENTITY_WITHOUT_ID);
        assertThat(finding.element().toString()).isEqualTo("hotel.Guest");
        assertThat(finding.text()).startsWith("Guest has no @Id").contains("@Id @GeneratedValue private Long id;");
    }

    @Test
    void aTypeThatNoColumnCanHoldIsSaidOnTheMember() {
        EntitySchema reading = reading("@Entity class Guest { @Id Long id; Thread thread; }");

        assertThat(reading.findings()).isEmpty();
        UntypedColumn column = reading.untyped().get(0);
        assertThat(reading.untyped()).hasSize(1);
        assertThat(column.place()).isEqualTo(new KeepUnreadableColumns.Place("Guest", "thread"));
        assertThat(column.finding().problem()).isEqualTo(Problem.UNMAPPED_TYPE);
        assertThat(column.finding().element().toString()).isEqualTo("thread");
    }

    @Test
    void whatRefersToATypeThatCannotBeToldIsUntypedToo() {
        EntitySchema reading = reading("@Entity class Guest { @Id Long id; @ManyToOne Room room; }"
                + " @Entity class Room { @Id @org.hibernate.annotations.Type(Odd.class) Object id; }"
                + " abstract class Odd implements org.hibernate.usertype.UserType<Object> {}");

        assertThat(reading.untyped())
                .extracting(UntypedColumn::place)
                .containsExactlyInAnyOrder(
                        new KeepUnreadableColumns.Place("Guest", "room_id"),
                        new KeepUnreadableColumns.Place("Room", "id"));
        assertThat(reading.untyped())
                .extracting(column -> column.finding().problem())
                .containsOnly(Problem.UNREADABLE_TYPE);
    }

    @Test
    void whatOnlySomeVersionsOfADatabaseMeetIsSaid() {
        EntitySchema reading = reading("import org.hibernate.annotations.*; @Entity class Guest { @Id Long id;"
                + " @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.PostgreSQLDialect.class,"
                + " sameOrAfter = @DialectOverride.Version(major = 17), override = @ColumnDefault(\"2\")) int stars;"
                + " @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.PostgreSQLDialect.class,"
                + " before = @DialectOverride.Version(major = 12), override = @ColumnDefault(\"2\")) int beds; }");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.remarks()).extracting(Finding::problem).containsExactly(Problem.DATABASE_SPECIFIC);
        assertThat(reading.remarks().get(0).element().toString()).isEqualTo("stars");
        Table guest = reading.schema().table("Guest").orElseThrow();
        assertThat(guest.column("stars").orElseThrow().defaultValue())
                .isEqualTo(Sql.none().on("postgresql", "2"));
        assertThat(guest.column("beds").orElseThrow().defaultValue().isEmpty()).isTrue();
    }

    @Test
    void aCatalogIsOmittedAndSaid() {
        EntitySchema reading = reading("@Entity @Table(catalog = \"hotel\") class Guest { @Id Long id; }");

        assertThat(reading.remarks()).extracting(Finding::problem).containsExactly(Problem.DATABASE_SPECIFIC);
        assertThat(reading.schema().tables()).extracting(Table::name).containsExactly("Guest");
    }

    @Test
    void anOverrideOfAFormulaThatIsNotThereIsNone() {
        EntitySchema reading = reading("import org.hibernate.annotations.*; @Entity class Guest { @Id Long id;"
                + " @DialectOverride.Formula(dialect = org.hibernate.dialect.H2Dialect.class,"
                + " override = @Formula(\"1\")) int stars; }");

        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.schema().table("Guest").orElseThrow().column("stars"))
                .isPresent();
    }

    @Test
    void checksWithinDocumentsAreSaidWhereItIsNotKnownHowEachDatabaseReadsThem() {
        EntitySchema reading = reading("@Entity class Guest { @Id Long id;"
                + " @org.hibernate.annotations.JdbcTypeCode(3001) Address home;"
                + " @org.hibernate.annotations.JdbcTypeCode(2009) Taste taste;"
                + " @org.hibernate.annotations.JdbcTypeCode(2009) Address work; }"
                + " @Embeddable class Taste { String dish; int stars; }"
                + " @Embeddable class Address { @Column(nullable = false) String street; }");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.remarks()).extracting(Finding::problem).containsExactly(Problem.UNREADABLE_CHECK);
        assertThat(reading.remarks().get(0).element().toString()).isEqualTo("work");
        assertThat(reading.schema().table("Guest").orElseThrow().checks())
                .singleElement()
                .extracting(check -> check.expression().at("mariadb").text())
                .isEqualTo("home is null or (cast(json_unquote(nullif(json_extract(home,'$.street'),'null')) as char)"
                        + " is not null)");
    }

    @Test
    void aStructThatHibernateOrRetortCannotReadIsLeftAlone() {
        EntitySchema reading =
                reading("import org.hibernate.annotations.Struct; @Entity class Guest { @Id Long id; Address home;"
                        + " @Struct(name = \"place\", schema = \"geo\") Plain inSchema;"
                        + " @Struct(name = \"`Place`\") Plain quoted;"
                        + " @Struct(name = \"part\", attributes = \"street\") Two incomplete;"
                        + " @Struct(name = \"friend\") Friend friend; @Struct(name = \"opaque\") Opaque opaque;"
                        + " @Struct(name = \"plain\") java.util.Map<String, Plain> map;"
                        + " @ElementCollection java.util.List<Address> all; }"
                        + " @Embeddable @Struct(name = \"address\") class Address { String street; }"
                        + " @Embeddable class Plain { String street; }"
                        + " @Embeddable class Two { String street; String city; }"
                        + " @Embeddable class Friend { @ManyToOne Guest guest; }"
                        + " @Embeddable class Opaque { java.util.Optional<String> value; }");

        assertThat(reading.untyped())
                .extracting(column -> column.place().column())
                .containsExactlyInAnyOrder("inSchema", "quoted", "incomplete", "friend", "opaque", "map", "all");
        assertThat(reading.untyped())
                .extracting(column -> column.finding().problem())
                .containsOnly(Problem.UNREADABLE_TYPE);
    }

    @Test
    void aStructHasTheColumnsThatItsClassWouldEmbed() {
        EntitySchema reading =
                reading("import org.hibernate.annotations.Struct; @Entity class Guest { @Id Long id; Address home;"
                        + " Address[] others; @Struct(name = \"given\", attributes = {\"y\", \"x\"}) Point point; }"
                        + " @Embeddable @Struct(name = \"Address\") class Address { String street; byte[] plan;"
                        + " @Column(nullable = false) Integer zip; @Enumerated(EnumType.STRING) Kind kind;"
                        + " @Struct(name = \"spot\") Point at; Point from; }"
                        + " enum Kind { HOME, WORK }"
                        + " @Embeddable class Point { int x; int y; }");

        String address = "struct Address(x integer,y integer,zip integer,kind enum('HOME','WORK'),street varchar(255),"
                + "at struct spot(x integer,y integer),plan varbinary(255))";
        assertThat(reading.untyped()).isEmpty();
        assertThat(reading.schema().table("Guest").orElseThrow().columns())
                .extracting(column -> column.name() + " " + column.type())
                .contains(
                        "home " + address, "others array(" + address + ")", "point struct given(y integer,x integer)");
        assertThat(reading.schema().table("Guest").orElseThrow().checks())
                .singleElement()
                .extracting(check -> check.expression().at("postgresql").text())
                .isEqualTo("home is null or (((home).kind is null or (home).kind in ('HOME','WORK'))"
                        + " and (home).zip is not null)");
    }

    @Test
    void twoMembersWithOneColumnAreSaidOnTheSecond() {
        Finding finding =
                only("@Entity class Guest { @Id Long id; String alias; @Column(name = \"ALIAS\") String name; }");

        assertThat(finding.problem()).isEqualTo(Problem.DUPLICATE_COLUMN);
        assertThat(finding.element().toString()).isEqualTo("name");
        assertThat(finding.text()).contains("Guest.alias and Guest.name");
    }

    @Test
    void aReadOnlySecondMemberOfAColumnIsNoMistake() {
        assertThat(findings("@Entity class Guest { @Id Long id; String alias;"
                        + " @Column(name = \"alias\", insertable = false, updatable = false) String name; }"))
                .isEmpty();
    }

    @Test
    void aMemberThatAnOverrideMakesReadOnlyIsNoMistake() {
        String span =
                "@Embeddable class Span { @Column(name = \"low\") Integer from; @ManyToOne Room room; } @Entity class Room { @Id Long id; }";
        String readOnly = ", insertable = false, updatable = false)";

        assertThat(reading("@Entity class Guest { @Id Long id; Integer low; @ManyToOne Room room; @Embedded"
                                + " @AttributeOverride(name = \"from\", column = @Column(name = \"low\"" + readOnly
                                + ")"
                                + " @AssociationOverride(name = \"room\", joinColumns = @JoinColumn(name = \"room_id\""
                                + readOnly + ") Span span; } " + span)
                        .findings())
                .isEmpty();
        assertThat(reading("@Entity class Guest { @Id Long id; Integer low; @Embedded Span span; } " + span)
                        .findings())
                .extracting(Finding::problem)
                .containsExactly(Problem.DUPLICATE_COLUMN);
    }

    @Test
    void aSecondaryTableThatIsNotDeclaredIsSaidOnTheMember() {
        Finding finding = only("@Entity class Guest { @Id Long id; @Column(table = \"more\") String name; }");

        assertThat(finding.problem()).isEqualTo(Problem.UNKNOWN_SECONDARY_TABLE);
        assertThat(finding.text()).contains("@SecondaryTable(name = \"more\")");
    }

    @Test
    void anAssociationToAClassThatIsNoEntityIsSaidOnTheMember() {
        assertThat(only("@Entity class Guest { @Id Long id; @ManyToOne Thread thread; }")
                        .problem())
                .isEqualTo(Problem.TARGET_NOT_AN_ENTITY);
        assertThat(only("@Entity class Guest { @Id Long id; @OneToMany java.util.Set<String> names; }")
                        .problem())
                .isEqualTo(Problem.TARGET_NOT_AN_ENTITY);
    }

    @Test
    void aMappedByThatIsNotThereIsSaidOnTheMember() {
        Finding finding = only(
                "@Entity class Guest { @Id Long id; @OneToMany(mappedBy = \"host\") java.util.Set<Guest> guests; }");

        assertThat(finding.problem()).isEqualTo(Problem.UNKNOWN_MAPPED_BY);
        assertThat(finding.text()).startsWith("Guest.guests is mapped by \"host\", but Guest has no such attribute");
    }

    @Test
    void aReferencedColumnThatIsNotThereIsSaidOnTheMember() {
        Finding finding = only("@Entity class Guest { @Id Long id;"
                + " @ManyToOne @JoinColumn(name = \"host\", referencedColumnName = \"no\") Guest host; }");

        assertThat(finding.problem()).isEqualTo(Problem.UNKNOWN_REFERENCED_COLUMN);
    }

    @Test
    void aWrongNumberOfJoinColumnsIsSaidOnTheMember() {
        Finding finding = only("@Entity class Guest { @Id Long id; @Id int no;"
                + " @ManyToOne @JoinColumn(name = \"host\") Guest host; }");

        assertThat(finding.problem()).isEqualTo(Problem.WRONG_NUMBER_OF_JOIN_COLUMNS);
    }

    @Test
    void aKeyMadeOfItselfIsSaidOnTheClass() {
        List<Finding> findings = findings("@Entity class Guest { @Id @OneToOne Room room; }"
                + " @Entity class Room { @Id @OneToOne Guest guest; }");

        assertThat(findings).extracting(Finding::problem).containsOnly(Problem.CYCLIC_KEY);
    }

    @Test
    void anIdClassThatDoesNotMatchIsSaidForEachAttribute() {
        List<Finding> findings = findings("@Entity @IdClass(Key.class) class Guest { @Id Long id; @Id int no; }"
                + " class Key implements java.io.Serializable { Long id; String other; }");

        assertThat(findings)
                .extracting(Finding::problem)
                .containsExactly(Problem.ID_CLASS_MISMATCH, Problem.ID_CLASS_MISMATCH);
    }

    @Test
    void aRawCollectionIsSaidOnTheMember() {
        Finding finding = only("@Entity class Guest { @Id Long id; @ElementCollection java.util.List names; }");

        assertThat(finding.problem()).isEqualTo(Problem.UNKNOWN_ELEMENT_TYPE);
    }

    @Test
    void anEmbeddableWithinItselfIsSaidOnTheMember() {
        Finding finding =
                only("@Entity class Guest { @Id Long id; Part part; } @Embeddable class Part { int a; Part inner; }");

        assertThat(finding.problem()).isEqualTo(Problem.RECURSIVE_EMBEDDABLE);
        assertThat(finding.element().toString()).isEqualTo("inner");
    }

    @Test
    void allMistakesAreSaidAtOnce() {
        List<Finding> findings = findings(
                "@Entity class Guest { String name; @Column(name = \"name\") String alias; @ManyToOne Thread other; }");

        assertThat(findings)
                .extracting(Finding::problem)
                .containsExactlyInAnyOrder(
                        Problem.ENTITY_WITHOUT_ID, Problem.DUPLICATE_COLUMN, Problem.TARGET_NOT_AN_ENTITY);
    }

    @Test
    void anEntityThatOnlyAnotherRefersToIsRead() {
        Compiled compiled = Compiled.of("package hotel; import jakarta.persistence.*;"
                + " @Entity class Guest { @Id Long id; @ManyToOne Room room; } @Entity class Room { @Id Long id; }");

        EntitySchema reading = new EntityReader(
                        compiled.elements(), compiled.types(), compiled.code(), Naming.JPA, ConstraintNames.READABLE)
                .read(List.of(compiled.type("hotel.Guest")));

        assertThat(reading.schema().table("Room")).isPresent();
    }

    private static Finding only(String classes) {
        List<Finding> findings = findings(classes);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(String classes) {
        return reading(classes).findings();
    }

    private static EntitySchema reading(String classes) {
        Compiled compiled = Compiled.of("package hotel; import jakarta.persistence.*; " + classes);
        return new EntityReader(
                        compiled.elements(), compiled.types(), compiled.code(), Naming.JPA, ConstraintNames.READABLE)
                .read(compiled.elements().getPackageElement("hotel").getEnclosedElements());
    }
}
