package dev.retort.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.hibernate.HibernateVersion;
import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule of a profile: a line of the schema in the version that introduced it, and what was there in the version before. */
class HibernateProfileTest {
    private static final String IMPORTS =
            "package hotel; import jakarta.persistence.*; import org.hibernate.annotations.*; import java.util.*;\n";

    private static final String[] DOCUMENT = {
        "@Entity class A { @Id int id; @JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Address home; }",
        "@Embeddable class Address { @Column(nullable = false) String street; }"
    };

    private static final String[] UNSIZED_DOCUMENT = {
        DOCUMENT[0], "@Embeddable class Address { @Basic(optional = false) String street; }"
    };

    static final List<Arguments> RULES = List.of(
            rule(
                    "6.6",
                    "column value_extra varchar(255) null",
                    "",
                    "@Embeddable class Value { String plain; }",
                    "@Embeddable class Extra extends Value { @Column(name = \"value_extra\") String extra; }",
                    "@Entity class A { @Id int id; Value value; }"),
            rule(
                    "6.4",
                    "primary key (a_id, y_id)\n",
                    "primary key (a_id, x_id, y_id)",
                    """
                    @Entity class A {
                        @Id int id;
                        @ManyToMany @JoinTable(name = "a_b", inverseJoinColumns = @JoinColumn(name = "x_id")) Set<B> xs;
                        @ManyToMany @JoinTable(name = "a_b", inverseJoinColumns = @JoinColumn(name = "y_id")) Set<B> ys;
                    }""",
                    "@Entity class B { @Id int id; }"),
            rule(
                    "6.4",
                    "primary key (a_id, zs_order)",
                    "primary key (a_id, x_id, zs_order)",
                    """
                    @Entity class A {
                        @Id int id;
                        @ManyToMany @JoinTable(name = "a_b", inverseJoinColumns = @JoinColumn(name = "x_id")) Set<B> xs;
                        @ManyToMany @JoinTable(name = "a_b", inverseJoinColumns = @JoinColumn(name = "z_id")) @OrderColumn List<B> zs;
                    }""",
                    "@Entity class B { @Id int id; }"),
            rule(
                    "6.4",
                    "primary key (second, first)",
                    "primary key (first, second)",
                    """
                    @Entity @IdClass(Both.class)
                    @jakarta.persistence.Table(uniqueConstraints = @UniqueConstraint(columnNames = {"second", "first"}))
                    class A { @Id int first; @Id int second; }""",
                    "class Both implements java.io.Serializable { int first; int second; }"),
            rule(
                    "6.5",
                    "column mood enum('GOOD') null",
                    "column mood enum('GOOD') on h2 \"varchar(255)\" null",
                    "enum Mood { GOOD }",
                    "@Entity class A { @Id int id; @Enumerated(EnumType.STRING) Mood mood; }"),
            rule(
                    "6.5",
                    "column id bigint not null identity",
                    "column id bigint on postgresql \"bigserial\" not null identity",
                    "@Entity class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; }"),
            rule(
                    "6.5",
                    "column id integer not null identity",
                    "column id integer on postgresql \"serial\" not null identity",
                    "@Entity class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) int id; }"),
            rule(
                    "6.5",
                    "column moods array(enum('GOOD')) on mariadb",
                    "column moods array(enum('GOOD')) on h2 \"varchar(255) array\"",
                    "enum Mood { GOOD }",
                    "@Entity class A { @Id int id; @Enumerated(EnumType.STRING) List<Mood> moods; }"),
            rule(
                    "7.0",
                    "column letter char(1) not null",
                    "column letter char(1) on mariadb \"char(1)\" on mysql \"char(1)\" not null",
                    "@Entity class A { @Id int id; char letter; }"),
            rule(
                    "7.0",
                    "column letter nchar(1) not null",
                    "column letter nchar(1) on mariadb \"char(1)\" on mysql \"char(1) character set utf8\" not null",
                    "@Entity class A { @Id int id; @Nationalized char letter; }"),
            rule(
                    "7.0",
                    "column name nvarchar(255) null",
                    "column name nvarchar(255) on mysql \"varchar(255) character set utf8\" null",
                    "@Entity class A { @Id int id; @Nationalized String name; }"),
            rule(
                    "7.0",
                    "column text nclob null",
                    "column text nclob on mysql \"longtext character set utf8\" null",
                    "@Entity class A { @Id int id; @Nationalized @Lob String text; }"),
            rule(
                    "7.0",
                    "column years array(integer) null",
                    "column years array(integer) on mariadb \"varbinary(40)\" on mysql \"varbinary(40)\" null",
                    "@Entity class A { @Id int id; @Column(length = 40) int[] years; }"),
            rule(
                    "6.5",
                    "column name varchar(255) not null",
                    "column name varchar(255) null",
                    "@Entity class A { @Id int id; @jakarta.validation.constraints.NotBlank String name; }"),
            rule(
                    "6.6",
                    "column at_tz integer null\n",
                    "column at_tz integer null comment \"when\"\n",
                    "@Entity class A { @Id int id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Comment(\"when\") java.time.OffsetDateTime at; }"),
            rule(
                    "7.0",
                    "column address2_line",
                    "column address2line",
                    "@Entity class A { @Id int id; String address2Line; }"),
            rule(
                    "7.0",
                    "table `Guest Book`",
                    "table `guest book`",
                    "@Entity @jakarta.persistence.Table(name = \"`Guest Book`\") class A { @Id int id; }"),
            rule(
                    "7.0",
                    "table outside$nested",
                    "table `outside$nested`",
                    "class Outside { @Entity static class Nested { @Id int id; } }"),
            rule(
                    "7.0",
                    "check on dtype \"dtype in ('A','B')\"",
                    "",
                    "@Entity class A { @Id int id; }",
                    "@Entity class B extends A {}"),
            rule(
                    "7.0",
                    "check on mood \"mood in ('g')\"",
                    "",
                    "enum Mood { GOOD }",
                    """
                    @Converter class MoodConverter implements AttributeConverter<Mood, String> {
                        public String convertToDatabaseColumn(Mood mood) { return "g"; }
                        public Mood convertToEntityAttribute(String text) { return Mood.GOOD; }
                    }""",
                    "@Entity class A { @Id int id; @Convert(converter = MoodConverter.class) Mood mood; }"),
            rule(
                    "7.2",
                    "check on paid \"paid in ('F','T')\"",
                    "",
                    "@Entity class A { @Id int id; @JdbcTypeCode(java.sql.Types.CHAR) boolean paid; }"),
            rule(
                    "7.0",
                    "check on mood \"mood in ('g')\"",
                    "check on mood \"mood between 0 and 0\"",
                    "enum Mood { GOOD(\"g\"); @EnumeratedValue final String text; Mood(String text) { this.text = text; } }",
                    "@Entity class A { @Id int id; Mood mood; }"),
            rule(
                    "7.0",
                    "column at time(0)",
                    "column at time(6)",
                    "@Entity class A { @Id int id; java.time.LocalTime at; }"),
            rule(
                    "7.0",
                    "sequence numbers",
                    "sequence a_seq",
                    "@Entity class A { @Id @GeneratedValue @SequenceGenerator(name = \"n\", sequenceName = \"numbers\") int id; }"),
            rule(
                    "7.0",
                    "sequence shared",
                    "sequence numbers",
                    "@Entity class A { @Id @GeneratedValue(generator = \"shared\") int id; }",
                    "@Entity @SequenceGenerator(name = \"shared\", sequenceName = \"numbers\") class B { @Id int id; }"),
            rule("7.0", "column id bigint not null identity", "sequence gen", """
                    @Entity class A {
                        @Id @GeneratedValue(generator = "gen") @GenericGenerator(name = "gen", strategy = "identity") Long id;
                    }"""),
            rule("7.0", "column id bigint not null identity", "sequence numbers", """
                    @Entity class A {
                        @Id @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "gen")
                        @SequenceGenerator(name = "gen", sequenceName = "numbers")
                        Long id;
                    }"""),
            rule("7.0", "unique (mail)", "", """
                    @Entity class A { @Id int id; @ManyToOne @JoinColumn(referencedColumnName = "mail") B b; }""", """
                    @Entity class B { @Id int id; String mail; }"""),
            rule("7.0", "foreign key (a_mail) references a (mail)", "", """
                    @Entity class A implements java.io.Serializable {
                        @Id int id; @Column(unique = true) String mail;
                        @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "a_mail", referencedColumnName = "mail"))
                        List<String> notes;
                    }"""),
            rule(
                    "7.0",
                    "column code varchar(255) null",
                    "column code varchar(255) not null",
                    """
                    @org.hibernate.validator.constraints.ConstraintComposition(
                            org.hibernate.validator.constraints.CompositionType.OR)
                    @jakarta.validation.constraints.NotNull
                    @jakarta.validation.constraints.Null
                    @jakarta.validation.Constraint(validatedBy = {})
                    @interface Maybe {
                        String message() default "";
                        Class<?>[] groups() default {};
                        Class<? extends jakarta.validation.Payload>[] payload() default {};
                    }""",
                    "@Entity class A { @Id int id; @Maybe String code; }"),
            rule(
                    "7.0",
                    "column b_second definition(\"char(9)\") null",
                    "column b_second integer null",
                    "@Entity class A { @Id int id; @ManyToOne B b; }",
                    """
                    @Entity @IdClass(Both.class)
                    class B { @Id @Column(columnDefinition = "char(9)") String first; @Id int second; }""",
                    "class Both implements java.io.Serializable { String first; int second; }"),
            rule("7.0", "on h2 ", "check on home \"\" on postgresql ", DOCUMENT),
            rule(
                    "7.4",
                    "'$1')) as varchar(9)) is not null",
                    "'$1')) as enum ('GOOD')) is not null",
                    DOCUMENT[0],
                    "enum Mood { GOOD }",
                    "@Embeddable class Address { @Enumerated(EnumType.STRING) @Column(nullable = false, length = 9) Mood mood; }"),
            rule("7.4", "varchar) is not null", "varchar(255)) is not null", UNSIZED_DOCUMENT),
            rule("7.0", "sequence a_seq", "", """
                    @MappedSuperclass class Keyed<K> { @Id @GeneratedValue K id; }""", "@Entity class A extends Keyed<UUID> {}"),
            rule(
                    "7.4",
                    "column notes varchar(255) null\n  column deleted boolean not null",
                    "",
                    "@Entity @SoftDelete class A { @Id int id; @ElementCollection List<String> notes; }"),
            rule(
                    "7.1",
                    "check \"dtype <> 'B' or (size is not null)\"",
                    "",
                    "@Entity class A { @Id int id; }",
                    "@Entity class B extends A { @Basic(optional = false) Integer size; }"),
            rule(
                    "7.1",
                    "check on size \"(size < 9) and (size > 1)\"",
                    "check \"size > 1\"",
                    "@Entity class A { @Id int id; @Check(constraints = \"size < 9\") @Check(constraints = \"size > 1\") int size; }"),
            rule(
                    "7.3",
                    "check on notes_order \"notes_order>=0\"",
                    "",
                    "@Entity class A { @Id int id; @ElementCollection @OrderColumn List<String> notes; }"),
            rule(
                    "7.2",
                    "generated \"no * 2\" on postgresql \"(no * 2) not null\"",
                    "generated \"no * 2\" on postgresql \"(no * 2) stored not null\"",
                    "@Entity class A { @Id int id; int no; @GeneratedColumn(\"no * 2\") int twice; }"),
            rule(
                    "7.4",
                    "column twice integer not null generated \"no * 2\"\n",
                    "column twice integer not null generated \"no * 2\" on postgresql \"(no * 2) not null\"\n",
                    "@Entity class A { @Id int id; int no; @GeneratedColumn(\"no * 2\") int twice; }"),
            rule(
                    "7.2",
                    "column twice integer null generated \"no * 2\" on postgresql \"no * 3\"\n",
                    "generated \"no * 2\" on postgresql \"(no * 3) stored\"",
                    """
                    @Entity class A {
                        @Id int id; int no;
                        @GeneratedColumn("no * 2")
                        @DialectOverride.GeneratedColumn(
                                dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @GeneratedColumn("no * 3"))
                        Integer twice;
                    }"""),
            rule(
                    "7.2",
                    "generated \"email is not null\" on postgresql \"(email is not null) not null\"",
                    "generated \"email is not null\" on postgresql \"(email is not null) stored not null\"",
                    "@Entity class A { @Id int id; String email; @GeneratedColumn(\"email is not null\") boolean known; }"),
            rule(
                    "7.2",
                    "column total integer null generated \"no + stored\"\n",
                    "column total integer null generated \"no + stored\" on postgresql \"(no + stored) stored\"\n",
                    "@Entity class A { @Id int id; int no; int stored; @GeneratedColumn(\"no + stored\") Integer total; }"),
            rule("7.1", "partition", "primary key (id)", "@Entity class A { @Id int id; @PartitionKey int area; }"),
            rule(
                    "7.3",
                    "column v integer not null",
                    "column v integer null",
                    "@Entity class A { @Id int id; @Version Integer v; }"),
            rule(
                    "7.4",
                    "column made timestamp(6) not null",
                    "column made timestamp(6) null",
                    "@Entity class A { @Id int id; @CreationTimestamp java.time.LocalDateTime made; }"),
            rule(
                    "7.4",
                    "column b_id integer not null",
                    "column b_id integer null",
                    "@Entity class A { @Id int id; @ManyToOne @JoinTable(name = \"a_b\") B b; }",
                    "@Entity class B { @Id int id; }"),
            rule(
                    "7.4",
                    "unique (a_id, notes)",
                    "",
                    "@Entity class A { @Id int id; @ElementCollection Set<String> notes; }"),
            rule("7.4", "column notes varchar(255) not null\n  unique (notes)", "primary key (a_id, notes)", """
                    @Entity class A {
                        @Id int id;
                        @ElementCollection @Column(nullable = false)
                        @CollectionTable(uniqueConstraints = @UniqueConstraint(name = "uq_a", columnNames = "notes"))
                        Set<String> notes;
                    }"""),
            rule(
                    "7.4",
                    "primary key (bs_id)",
                    "primary key (a_id, bs_id)",
                    "@Entity class A { @Id int id; @OneToMany Set<B> bs; }",
                    "@Entity class B { @Id int id; }"));

    private static Arguments rule(String since, String line, String before, String... types) {
        return Arguments.of(since, line, before, List.of(types));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void aRuleHoldsSinceItsVersion(String since, String line, String before, List<String> types) {
        String schema = schema(profile(since), types);
        String earlier = schema(previous(since), types);

        assertThat(schema).contains(line);
        assertThat(earlier).doesNotContain(line).contains(before);
        if (!before.isEmpty()) {
            assertThat(schema).doesNotContain(before);
        }
    }

    @Test
    void anEnumIsATextWithACheckOnH2Before65() {
        List<String> types = List.of("enum Mood { GOOD }", """
                @Entity class A {
                    @Id int id;
                    @Enumerated(EnumType.STRING) Mood mood;
                    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(9)") Mood defined;
                }""");

        assertThat(schema(profile("6.4"), types))
                .contains(
                        "check on mood \"\" on h2 \"mood in ('GOOD')\"",
                        "check on defined \"\" on h2 \"defined in ('GOOD')\"");
        assertThat(schema(profile("6.5"), types)).doesNotContain("check");
    }

    @Test
    void uniqueKeysAreNamedWithoutTheNamingStrategyBefore65() {
        List<String> types =
                List.of("@Entity class A { @Id int id; @Column(unique = true) String mail; @NaturalId String no; }");

        assertThat(read(profile("6.4"), Naming.JPA, ConstraintNames.HIBERNATE, types)
                        .toString())
                .contains(
                        "unique UK_rwesu0sqeiflpoi4guwafvr1x (mail) implicit",
                        "unique UK_rdeu4frtkenco7kxrh9ajv0bx (no) implicit");
        assertThat(read(profile("6.5"), Naming.JPA, ConstraintNames.HIBERNATE, types)
                        .toString())
                .contains("unique UKrwesu0sqeiflpoi4guwafvr1x (mail) implicit");
    }

    @Test
    void uniqueKeysThatAnAnnotationLeavesUnnamedHaveNoNameInCreateTableIn63And64() {
        List<String> types = List.of("""
                @Entity @jakarta.persistence.Table(
                    uniqueConstraints = @UniqueConstraint(columnNames = "mail"),
                    indexes = @jakarta.persistence.Index(columnList = "no", unique = true))
                class A { @Id int id; String mail; String no; }""");
        String named = "unique UKrwesu0sqeiflpoi4guwafvr1x (mail)\n";
        String unnamed = "unique UKrwesu0sqeiflpoi4guwafvr1x (mail) implicit\n";

        assertThat(hibernateNames("6.2", types)).contains(named).containsPattern("unique UK\\w+ \\(no\\) implicit");
        assertThat(hibernateNames("6.3", types)).contains(unnamed);
        assertThat(hibernateNames("7.0", types)).containsPattern("unique UK\\w+ \\(no\\) implicit");
        assertThat(hibernateNames("7.1", types)).containsPattern("unique IDX\\w+ \\(no\\) implicit");
        assertThat(hibernateNames("6.4", types)).contains(unnamed).containsPattern("unique UK\\w+ \\(no\\) implicit");
    }

    @Test
    void aPrimaryKeyHasTheNameOfAUniqueConstraintOverItsColumnsSince65() {
        List<String> types = List.of("""
                @Entity @jakarta.persistence.Table(uniqueConstraints = @UniqueConstraint(name = "a_key", columnNames = "id"))
                class A { @Id int id; }""");

        assertThat(hibernateNames("6.4", types)).contains("primary key (id)").doesNotContain("a_key");
        assertThat(hibernateNames("6.5", types)).contains("primary key a_key (id)");
    }

    @Test
    void ofUniqueConstraintsOverTheSameColumnsTheLastIsLeftIn62() {
        List<String> types = List.of("""
                @Entity @jakarta.persistence.Table(
                    uniqueConstraints = @UniqueConstraint(name = "uq_no", columnNames = "no"),
                    indexes = @jakarta.persistence.Index(name = "ix_no", columnList = "no", unique = true))
                class A { @Id int id; String no; }""");

        assertThat(hibernateNames("6.2", types)).contains("unique ix_no (no)").doesNotContain("uq_no");
        assertThat(hibernateNames("6.3", types)).contains("unique uq_no (no)", "unique ix_no (no)");
    }

    /** Two annotations that say the same make one constraint, not none. */
    @Test
    void ofEqualUniqueConstraintsOneIsLeftIn62() {
        List<String> types = List.of("""
                @Entity @jakarta.persistence.Table(
                    uniqueConstraints = {
                        @UniqueConstraint(name = "uq_no", columnNames = "no"),
                        @UniqueConstraint(name = "uq_no", columnNames = "no")})
                class A { @Id int id; String no; }""");

        assertThat(hibernateNames("6.2", types)).containsOnlyOnce("unique uq_no (no)");
    }

    @Test
    void foreignKeysThatATableRepeatsAreNamedWithoutTheNamingStrategyBefore65() {
        List<String> types = List.of("@Entity class B { @Id int id; }", """
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
                class A { @Id int id; @ManyToOne B b; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_own")) B own; }""", "@Entity class C extends A {}");

        assertThat(hibernateNames("6.4", types))
                .contains(
                        "foreign key FKe63x6rd6rlj8wa6jcu11fcf4a (b_id)",
                        "foreign key fk_own (own_id)",
                        "foreign key FK_4pqcx4mv55ivprlaq05365ipx (b_id)",
                        "foreign key FK_1cwvmyt7crha2plm571isf0lc (own_id)");
        assertThat(hibernateNames("6.5", types)).doesNotContain("foreign key FK_");
    }

    @Test
    void checksOfAColumnBesideOthersAreApartIn70() {
        List<String> types = List.of("""
                @Entity class A {
                    @Id int id;
                    @Column(check = {@CheckConstraint(constraint = "one > 1"), @CheckConstraint(constraint = "one < 9")}) int one;
                    @Column(check = @CheckConstraint(constraint = "two > 1")) int two;
                }""");

        assertThat(hibernateNames("7.0", types))
                .contains("  check \"one > 1\"", "  check \"one < 9\"", "  check on two \"two > 1\"");
        assertThat(hibernateNames("7.1", types)).contains("  check on one \"one > 1\"", "  check on one \"one < 9\"");
    }

    private static String hibernateNames(String version, List<String> types) {
        return read(profile(version), Naming.JPA, ConstraintNames.HIBERNATE, types)
                .toString();
    }

    private static HibernateProfile profile(String version) {
        return HibernateVersion.parse(version).flatMap(HibernateProfile::of).orElseThrow();
    }

    private static HibernateProfile previous(String version) {
        return HibernateProfile.ALL.get(HibernateProfile.ALL.indexOf(profile(version)) - 1);
    }

    /** The schema with Spring Boot's names, without the names of constraints. */
    private static String schema(HibernateProfile profile, List<String> types) {
        return read(profile, Naming.SPRING, ConstraintNames.READABLE, types)
                .toString()
                .replaceAll("(?m)^(  (?:unique|foreign key|primary key|check)) (?!on |\"|\\()\\S+ ", "$1 ");
    }

    private static Schema read(
            HibernateProfile profile, Naming naming, ConstraintNames constraintNames, List<String> types) {
        Compiled compiled =
                Compiled.of(types.stream().map(type -> IMPORTS + type).toArray(String[]::new));
        EntitySchema reading = new EntityReader(
                        compiled.elements(), compiled.types(), compiled.code(), naming, constraintNames)
                .with(profile)
                .read(compiled.elements().getPackageElement("hotel").getEnclosedElements());
        assertThat(reading.findings()).isEmpty();
        return reading.schema();
    }
}
