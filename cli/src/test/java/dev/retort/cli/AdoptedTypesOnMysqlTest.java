package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of MariaDB and MySQL that differ from those of the entities: what Hibernate's {@code validate} says if both stay, and after the advice. */
class AdoptedTypesOnMysqlTest {
    /** A member, and the type of a column that was made for it. */
    private record Pair(String member, String type) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("String value;", "text"),
            new Pair("String value;", "longtext"),
            new Pair("String value;", "char(4)"),
            new Pair("String value;", "json"),
            new Pair("String value;", "enum('A','B')"),
            new Pair("@Lob String value;", "text"),
            new Pair("@Lob String value;", "varchar(2000)"),
            new Pair("java.util.UUID value;", "char(36)"),
            new Pair("java.util.UUID value;", "varchar(36)"),
            new Pair("boolean value;", "tinyint"),
            new Pair("Boolean value;", "tinyint(1)"),
            new Pair("Boolean value;", "smallint"),
            new Pair("Integer value;", "smallint"),
            new Pair("Integer value;", "tinyint"),
            new Pair("Integer value;", "int unsigned"),
            new Pair("Integer value;", "mediumint"),
            new Pair("Integer value;", "bigint"),
            new Pair("Short value;", "integer"),
            new Pair("Long value;", "integer"),
            new Pair("Long value;", "bigint unsigned"),
            new Pair("java.math.BigDecimal value;", "decimal(12,2)"),
            new Pair("java.math.BigDecimal value;", "double"),
            new Pair("Double value;", "float"),
            new Pair("Float value;", "double"),
            new Pair("Double value;", "decimal(12,2)"),
            new Pair("java.time.LocalDateTime value;", "datetime"),
            new Pair("java.time.LocalDateTime value;", "timestamp null"),
            new Pair("java.time.Instant value;", "timestamp null"),
            new Pair("java.time.LocalDate value;", "datetime"),
            new Pair("java.time.LocalTime value;", "time"),
            new Pair("java.time.Duration value;", "bigint"),
            new Pair("byte[] value;", "blob"),
            new Pair("byte[] value;", "longblob"),
            new Pair("@Lob byte[] value;", "blob"),
            new Pair("@Lob byte[] value;", "mediumblob"),
            new Pair("byte[] value;", "binary(16)"),
            new Pair("Short value;", "tinyint"),
            new Pair("Byte value;", "smallint"),
            new Pair("@JdbcTypeCode(SqlTypes.CHAR) @Column(length = 4) String value;", "varchar(10)"),
            new Pair("@JdbcTypeCode(SqlTypes.JSON) java.util.Map<String, String> value;", "text"));

    private static final Pattern QUESTION = Pattern.compile(
            "(?m)^# (type of [Ee]ntity(\\d+)\\.value: .*)\\R(?:#   entity: (.*) on Entity\\d+\\.value\\R)?(#   keep: but Hibernate refuses .*\\R)?");

    @TempDir
    Path folder;

    private Bookings bookings;
    private ScriptDatabase database;

    private static String entity(int number, String member) {
        return """
                package com.acme;
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;
                import org.hibernate.type.SqlTypes;
                @Entity @Table(name = "entity%1$s")
                public class Entity%1$s {
                    @Id Long id;
                    %2$s
                }
                """.formatted(number, member);
    }

    /** The annotation that the advice replaces. */
    private static String withoutColumn(String member) {
        return member.replaceFirst("@Column\\(.*?\\) ", "");
    }

    private void given(String product) throws SQLException {
        bookings = Bookings.in(folder).delete("src/com/acme/Guest.java");
        database = ScriptDatabase.of(product);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < PAIRS.size(); i++) {
                Pair pair = PAIRS.get(i);
                statement.execute(
                        "create table entity%s (id bigint not null primary key, value %s)".formatted(i, pair.type()));
                bookings.write("src/com/acme/Entity%s.java".formatted(i), entity(i, pair.member()));
            }
        }
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
    }

    private String validated(int number) throws IOException, ClassNotFoundException {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.resolve("out").toUri().toURL()}, getClass().getClassLoader())) {
            Configuration configuration = new Configuration(new BootstrapServiceRegistryBuilder()
                    .applyClassLoader(loader)
                    .build());
            configuration
                    .addAnnotatedClass(loader.loadClass("com.acme.Entity" + number))
                    .setProperty("hibernate.hbm2ddl.auto", "validate")
                    .setProperty("hibernate.connection.url", database.url())
                    .setProperty("hibernate.connection.username", database.user())
                    .buildSessionFactory()
                    .close();
            return "";
        } catch (org.hibernate.HibernateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void theQuestionWarnsOfWhatHibernateRefusesAndTheAdviceIsAccepted(String product) throws Exception {
        given(product);
        Result asked = bookings.retort("adopt", "--url=" + database.url(), "--user=" + database.user());
        Map<Integer, String> advices = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        Matcher question = QUESTION.matcher(asked.err());
        while (question.find()) {
            int number = Integer.parseInt(question.group(2));
            found.add(number);
            String refusal = validated(number);
            if (refusal.isEmpty() == (question.group(4) != null)) {
                wrong.add("%s %s: %s"
                        .formatted(PAIRS.get(number), question.group(4) == null ? "no warning" : "a warning", refusal));
            }
            if (question.group(3) != null) {
                advices.put(number, question.group(3));
            } else {
                wrong.add("%s has no advice: %s".formatted(PAIRS.get(number), question.group(1)));
            }
        }
        for (int i = 0; i < PAIRS.size(); i++) {
            if (!found.contains(i)) {
                String refusal = validated(i);
                if (!refusal.isEmpty()) {
                    wrong.add(PAIRS.get(i) + " is not asked, and refused: " + refusal);
                }
            }
        }
        database.done(bookings, "adopt", "--answer=*primary key=keep: as ever", "--answer=*=entity");
        for (Map.Entry<Integer, String> each : advices.entrySet()) {
            int number = each.getKey();
            bookings.write(
                    "src/com/acme/Entity%s.java".formatted(number),
                    entity(
                            number,
                            each.getValue() + " "
                                    + withoutColumn(PAIRS.get(number).member())));
        }
        assertThat(bookings.compile()).isEmpty();
        database.done(bookings, "drift");
        for (int number : advices.keySet()) {
            String refusal = validated(number);
            if (!refusal.isEmpty()) {
                wrong.add("%s advised %s: %s".formatted(PAIRS.get(number), advices.get(number), refusal));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
