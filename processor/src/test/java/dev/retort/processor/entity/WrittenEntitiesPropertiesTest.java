package dev.retort.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever annotations say, the tools read what the compiler writes, or the compiler has reported a problem. */
class WrittenEntitiesPropertiesTest {
    private static final int ENTITIES = 150;

    /** Names that a database takes, quoted or not. */
    private static final List<String> NAMES = List.of(
            "guest",
            "Guest",
            "GUEST_ID",
            "`Guest`",
            "\"my guest\"",
            "[order]",
            "my-table",
            "2nd",
            "größe",
            "名前",
            "a$b",
            "on",
            "table",
            "null",
            "identity",
            "column",
            "\"a.b\"",
            "\"a(b\"",
            "\"a,b\"",
            "\"it's\"",
            "\"a\\\\b\"",
            "# x",
            "head",
            " x ",
            "\"\"\"",
            "a.b",
            "key desc",
            "x y",
            "\"=======\"",
            "'quoted'");

    /** Names that no database takes, or that Retort can't write. */
    private static final List<String> WRONG_NAMES =
            List.of("\"a`b\"", "\"a\nb\"", "\"a\rb\"", "\"\u0007\"", "a`b", "``", "\"");

    private static final List<String> TEXTS = List.of(
            "x",
            "it's",
            "\"quoted\"",
            "a\\b",
            "\\",
            "two\nlines",
            "a\r\nb",
            "\ttab",
            " # no comment",
            "x) -- y",
            "`back`",
            "on h2 \"x\"",
            "' || '",
            "日本",
            "\u2028",
            "\u0085",
            "=======",
            "\"",
            "''",
            "\\n",
            "x\\");

    private final Random random;
    private int number;

    WrittenEntitiesPropertiesTest() {
        random = new Random(2_711);
    }

    @ParameterizedTest
    @EnumSource
    void isReadAsItIs(Naming naming) {
        List<String> sources =
                IntStream.range(0, ENTITIES).mapToObj(this::entity).toList();
        Compiled compiled = Compiled.of(sources.toArray(String[]::new));
        int read = 0;
        for (int i = 0; i < ENTITIES; i++) {
            EntitySchema reading = new EntityReader(
                            compiled.elements(), compiled.types(), compiled.code(), naming, ConstraintNames.READABLE)
                    .read(List.of(compiled.type("hotel.G" + i)));
            if (reading.findings().isEmpty()) {
                read++;
                requireReadable(reading, sources.get(i));
            }
        }
        assertThat(read).as("entities without a finding").isGreaterThan(ENTITIES / 2);
    }

    @Test
    void aNameThatCantBeWrittenIsReportedOnItsMember() {
        Compiled compiled = Compiled.of("""
                package hotel;
                import jakarta.persistence.*;
                @Entity
                public class Guest {
                    @Id long id;
                    @Column(name = "\\"a`b\\"") String mail;
                    @dev.retort.RenamedFrom("") String phone;
                }
                """);
        assertThat(new EntityReader(
                                compiled.elements(),
                                compiled.types(),
                                compiled.code(),
                                Naming.JPA,
                                ConstraintNames.READABLE)
                        .read(List.of(compiled.type("hotel.Guest")))
                        .findings())
                .extracting(finding -> finding.element().displayName() + ": "
                        + finding.problem().message(finding.text()))
                .containsExactly(
                        "Guest.mail: [RT159] The name \"`a`b`\" is empty or has a backtick or a control character in it."
                                + " Retort can't write it to a snapshot. Choose another name.",
                        "Guest.phone: [RT159] The name \"``\" is empty or has a backtick or a control character in it."
                                + " Retort can't write it to a snapshot. Choose another name.");
    }

    private static void requireReadable(EntitySchema reading, String source) {
        EntitiesFile entities =
                new EntitiesFile(List.of("hotel.Guest"), reading.renames(), reading.schema(), reading.facts());
        Snapshot snapshot = new Snapshot(List.of("7c1e09d4b2aa"), reading.schema(), reading.facts());
        try {
            assertThat(EntitiesFile.parse(entities.toString())).as(source).isEqualTo(entities);
            assertThat(Snapshot.parse(snapshot.toString()).facts()).as(source).isEqualTo(snapshot.facts());
        } catch (RetortException unreadable) {
            fail(unreadable.getMessage() + "\n" + source + "\n" + entities, unreadable);
        }
    }

    private String entity(int index) {
        List<String> members = new ArrayList<>();
        IntStream.range(0, 1 + random.nextInt(3)).forEach(each -> members.add(member()));
        return """
                package hotel;
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;
                import java.util.*;
                @Entity %s
                public class G%s {
                    %s
                    %s
                }
                """.formatted(
                chance() ? classAnnotation() : "", index, id(), members.stream().collect(Collectors.joining("\n    ")));
    }

    private String classAnnotation() {
        return switch (random.nextInt(7)) {
            case 0 -> "@jakarta.persistence.Table(name = %s, schema = %s)".formatted(name(), name());
            case 1 ->
                "@jakarta.persistence.Table(comment = %s, check = @CheckConstraint(name = %s, constraint = %s))"
                        .formatted(text(), name(), text());
            case 2 ->
                "@SecondaryTable(name = %s, pkJoinColumns = @PrimaryKeyJoinColumn(name = %s))"
                        .formatted(name(), name());
            case 3 ->
                "@jakarta.persistence.Inheritance @DiscriminatorColumn(name = %s) @DiscriminatorValue(%s)"
                        .formatted(name(), text());
            case 4 -> "@Check(name = %s, constraints = %s)".formatted(name(), text());
            case 5 -> "@dev.retort.RenamedFrom(%s)".formatted(name());
            default -> "@View(query = %s)".formatted(text());
        };
    }

    private String id() {
        return switch (random.nextInt(4)) {
            case 0 ->
                "@Id @GeneratedValue @SequenceGenerator(sequenceName = %s, options = %s) long id;"
                        .formatted(name(), text());
            case 1 ->
                "@Id @GeneratedValue(strategy = GenerationType.TABLE) @TableGenerator(name = \"t\", table = %s, pkColumnName = %s, valueColumnName = %s) long id;"
                        .formatted(name(), name(), name());
            case 2 -> "@Id @jakarta.persistence.Column(name = %s) String id;".formatted(name());
            default -> "@Id long id;";
        };
    }

    private String member() {
        String member = "m" + number++;
        String column = chance() ? "@jakarta.persistence.Column(name = %s) ".formatted(name()) : "";
        return column
                + switch (random.nextInt(12)) {
                    case 0 -> "@ColumnDefault(%s) String %s;".formatted(text(), member);
                    case 1 -> "@Comment(%s) String %s;".formatted(text(), member);
                    case 2 -> "@Check(constraints = %s) String %s;".formatted(text(), member);
                    case 3 -> "@GeneratedColumn(%s) String %s;".formatted(text(), member);
                    case 4 -> "@dev.retort.RenamedFrom(%s) String %s;".formatted(name(), member);
                    case 5 ->
                        "@ElementCollection @CollectionTable(name = %s, joinColumns = @JoinColumn(name = %s)) Set<String> %s;"
                                .formatted(name(), name(), member);
                    case 6 ->
                        "@Enumerated(EnumType.STRING) E%s %s; enum E%s { A(%s), B(%s); @EnumeratedValue final String v; E%s(String v) { this.v = v; } }"
                                .formatted(member, member, member, text(), text(), member);
                    case 7 ->
                        "@ManyToMany @JoinTable(name = %s, joinColumns = @JoinColumn(name = %s), foreignKey = @ForeignKey(name = %s)) Set<G0> %s;"
                                .formatted(name(), name(), name(), member);
                    case 8 ->
                        "@ElementCollection @MapKeyColumn(name = %s) Map<String, Integer> %s;"
                                .formatted(name(), member);
                    case 9 -> "@ElementCollection @OrderColumn(name = %s) List<String> %s;".formatted(name(), member);
                    case 10 -> "@ColumnTransformer(read = %s) String %s;".formatted(text(), member);
                    default -> "Long %s;".formatted(member);
                };
    }

    private boolean chance() {
        return random.nextInt(3) == 0;
    }

    private String name() {
        return literal(one(random.nextInt(15) == 0 ? WRONG_NAMES : NAMES));
    }

    private String text() {
        return literal(one(TEXTS));
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String literal(String text) {
        return '"'
                + text.chars().mapToObj(WrittenEntitiesPropertiesTest::escaped).collect(Collectors.joining())
                + '"';
    }

    private static String escaped(int c) {
        return c == '"' || c == '\\'
                ? "\\" + (char) c
                : c < ' ' ? "\\0" + Integer.toOctalString(c) : String.valueOf((char) c);
    }
}
