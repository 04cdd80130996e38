package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a {@code columnDefinition} means. */
class StandardTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varchar(40)                    | varchar(40)",
                "CHARACTER  VARYING ( 40 )      | varchar(40)",
                "char(4)                        | char(4)",
                "character                      | char(1)",
                "text                           | text",
                "clob                           | clob",
                "numeric(12,2)                  | numeric(12,2)",
                "decimal(12, 2)                 | numeric(12,2)",
                "numeric(12)                    | numeric(12,0)",
                "int                            | integer",
                "bigint                         | bigint",
                "boolean                        | boolean",
                "double precision               | double",
                "date                           | date",
                "timestamp(3)                   | timestamp(3)",
                "timestamp(6) without time zone | timestamp(6)",
                "timestamp(6) with time zone    | timestamp(6) with time zone",
                "uuid                           | uuid",
            })
    void aTypeOfTheStandard(String sql, String type) {
        assertThat(StandardType.of(sql).orElseThrow()).hasToString(type);
        assertThat(StandardType.about(sql)).isEqualTo(StandardType.of(sql));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timestamp                | timestamp(6)",
                "timestamptz              | timestamp(6) with time zone",
                "time                     | time(6)",
                "numeric                  | numeric(10,0)",
                "varchar                  | varchar(255)",
            })
    void aNumberThatEachDatabaseChooses(String sql, String usual) {
        assertThat(StandardType.of(sql)).isEmpty();
        assertThat(StandardType.about(sql).orElseThrow()).hasToString(usual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citext",
                "varchar(40) not null",
                "varchar(40 char)",
                "integer(11)",
                "int unsigned",
                "integer[]",
                "date with time zone",
                "numeric(1,2,3)",
                "text default 'a'",
                ""
            })
    void anyOtherText(String sql) {
        assertThat(StandardType.about(sql)).isEmpty();
    }
}
