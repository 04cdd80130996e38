package dev.retort.processor.entity.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.processor.entity.Compiled;
import dev.retort.processor.entity.HibernateDdl;
import dev.retort.processor.entity.HibernateDdl.Database;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our names beside those in the DDL that Hibernate writes for the same entities. */
class HibernateNamesTest {
    private static final Compiled COMPILED = Compiled.of("class A {}");
    private static final ConstraintNamer CONSTRAINTS = ConstraintNamer.of(ConstraintNames.HIBERNATE);

    private static final Pattern TABLE = Pattern.compile("create table (\\S+) \\((.*)\\)");
    private static final Pattern SEQUENCE = Pattern.compile("create sequence (\\S+) .*");
    private static final Pattern FOREIGN_KEY = Pattern.compile(
            "alter table if exists (\\S+) add constraint (\\S+) foreign key \\((.*?)\\) references (\\S+).*");
    private static final Pattern INDEX = Pattern.compile("create index (\\S+) on (\\S+) \\((.*)\\)");

    private static final String[] ENTITIES = {
        """
        import jakarta.persistence.*; import java.util.*;
        @Entity @Table(indexes = {@Index(columnList = "titlePage, isbnCode desc"), @Index(columnList = "isbnCode")})
        class GuestBook {
          @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long bookId;
          String titlePage; String isbnCode;
          @Embedded HomeAddress address;
          @ManyToOne GuestBook parentBook;
          @ManyToOne CityMap cityMap;
          @ManyToOne Quoted quotedOne;
          @OneToMany @JoinColumn List<GuestBook> nextBooks;
          @ManyToMany List<CityMap> otherMaps;
          @ManyToMany List<Quoted> quotedMany;
          @ElementCollection @OrderColumn List<String> petNames;
          @ElementCollection Map<String, String> homePages;
        }""",
        "import jakarta.persistence.*; @Embeddable class HomeAddress { String streetName; @Column(name = \"zipCODE1A\") String zip; }",
        """
        import jakarta.persistence.*;
        @Entity(name = "CityPlan") @IdClass(CityKey.class) @Inheritance class CityMap {
          @Id @Column(name = "CityName") String cityName; @Id int sheetNo; }""",
        "import jakarta.persistence.*; @Entity class OldMap extends CityMap {}",
        "import java.io.*; class CityKey implements Serializable { String cityName; int sheetNo;"
                + " public int hashCode() { return 0; } public boolean equals(Object o) { return o instanceof CityKey; } }",
        """
        import jakarta.persistence.*; import java.util.*;
        @Entity @Table(name = "`QuotedTable`") class Quoted {
          @Id @GeneratedValue @Column(name = "`QuotedId`") Long id; @Column(name = "2nd-Name") String second;
          @ElementCollection Set<String> nickNames; }""",
    };

    @ParameterizedTest
    @EnumSource(names = {"JPA", "SPRING"})
    void tablesColumnsAndSequencesAreNamedAsHibernateNamesThem(Naming naming) {
        Namer namer = Namer.of(naming, COMPILED.elements(), HibernateProfile.NEWEST);
        List<String> ddl = HibernateDdl.of(Database.H2, naming == Naming.SPRING, ENTITIES);

        assertThat(tables(ddl)).isEqualTo(expectedTables(namer));
        assertThat(ddl.stream()
                        .map(SEQUENCE::matcher)
                        .filter(Matcher::matches)
                        .map(sequence -> ours(sequence.group(1))))
                .containsExactlyInAnyOrder(
                        namer.sequence(namer.entitySequence(namer.table("GuestBook"))),
                        namer.sequence(namer.entitySequence(namer.table("`QuotedTable`"))));
    }

    @ParameterizedTest
    @EnumSource(names = {"JPA", "SPRING"})
    void foreignKeysAndIndexesAreNamedAsHibernateNamesThem(Naming naming) {
        List<String> ddl = HibernateDdl.of(Database.H2, naming == Naming.SPRING, ENTITIES);

        List<Matcher> keys = matching(FOREIGN_KEY, ddl);
        assertThat(keys)
                .hasSize(11)
                .allSatisfy(key -> assertThat(key.group(2))
                        .isEqualTo(CONSTRAINTS.foreignKey(ours(key.group(1)), list(key.group(3)), ours(key.group(4)))));

        List<Matcher> indexes = matching(INDEX, ddl);
        assertThat(indexes.stream().map(index -> index.group(1)))
                .containsExactlyInAnyOrder(
                        CONSTRAINTS.index(ours(indexes.get(0).group(2)), List.of(), List.of("titlePage", "isbnCode")),
                        CONSTRAINTS.index(ours(indexes.get(0).group(2)), List.of(), List.of("isbnCode")));
    }

    private static Map<String, List<String>> expectedTables(Namer namer) {
        Map<String, List<String>> tables = new TreeMap<>();
        String book = namer.entityTable("GuestBook");
        String city = namer.entityTable("CityPlan");
        String quoted = namer.logical("`QuotedTable`");
        put(
                namer,
                tables,
                book,
                namer.basicColumn("bookId"),
                namer.basicColumn("titlePage"),
                namer.basicColumn("isbnCode"),
                namer.basicColumn("address.streetName"),
                "zipCODE1A",
                namer.joinColumn("parentBook", book, "bookId"),
                namer.joinColumn("cityMap", city, "CityName"),
                namer.joinColumn("cityMap", city, "sheetNo"),
                namer.joinColumn("quotedOne", quoted, "`QuotedId`"),
                namer.joinColumn("nextBooks", book, "bookId"));
        put(namer, tables, city, "CityName", namer.basicColumn("sheetNo"), namer.discriminatorColumn());
        put(namer, tables, quoted, "`QuotedId`", "2nd-Name");
        put(
                namer,
                tables,
                namer.joinTable(book, city, "otherMaps"),
                namer.joinColumn("GuestBook", book, "bookId"),
                namer.joinColumn("otherMaps", city, "CityName"),
                namer.joinColumn("otherMaps", city, "sheetNo"));
        put(
                namer,
                tables,
                namer.joinTable(book, quoted, "quotedMany"),
                namer.joinColumn("GuestBook", book, "bookId"),
                namer.joinColumn("quotedMany", quoted, "`QuotedId`"));
        put(
                namer,
                tables,
                namer.collectionTable("GuestBook", book, "petNames"),
                namer.joinColumn("GuestBook", book, "bookId"),
                namer.basicColumn("petNames"),
                namer.orderColumn("petNames"));
        put(
                namer,
                tables,
                namer.collectionTable("GuestBook", book, "homePages"),
                namer.joinColumn("GuestBook", book, "bookId"),
                namer.basicColumn("homePages"),
                namer.mapKeyColumn("homePages"));
        put(
                namer,
                tables,
                namer.collectionTable("Quoted", quoted, "nickNames"),
                namer.joinColumn("Quoted", quoted, "`QuotedId`"),
                namer.basicColumn("nickNames"));
        return tables;
    }

    private static void put(Namer namer, Map<String, List<String>> tables, String logical, String... columns) {
        tables.put(
                namer.table(logical),
                Stream.of(columns).map(namer::column).sorted().toList());
    }

    private static Map<String, List<String>> tables(List<String> ddl) {
        Map<String, List<String>> tables = new TreeMap<>();
        matching(TABLE, ddl).forEach(table -> tables.put(ours(table.group(1)), columns(table.group(2))));
        return tables;
    }

    private static List<String> columns(String body) {
        String columns = body.replaceFirst(", (primary key|unique) .*", "").replaceAll("\\([^()]*\\)", "");
        return Stream.of(columns.split(", "))
                .map(column -> ours(column.split(" ")[0]))
                .sorted()
                .toList();
    }

    private static List<String> list(String names) {
        return Stream.of(names.split(", ")).map(HibernateNamesTest::ours).toList();
    }

    /** A name in the database's quotes as we write it. */
    private static String ours(String name) {
        return name.replace('"', '`');
    }

    private static List<Matcher> matching(Pattern pattern, List<String> ddl) {
        List<Matcher> found = new ArrayList<>();
        ddl.stream().map(pattern::matcher).filter(Matcher::matches).forEach(found::add);
        return found;
    }
}
