package dev.retort.catalog.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql | varchar(20)                  | character varying(20)
            postgresql | timestamp(6) with time zone  | timestamptz
            postgresql | timestamp                    | timestamp(6) without time zone
            postgresql | timestamp(9)                 | timestamp(6) without time zone
            postgresql | time(9) with time zone       | timetz
            postgresql | varchar(20) array            | character varying(20)[]
            postgresql | float(53)                    | double precision
            postgresql | numeric(10, 2)               | NUMERIC(10,2)
            postgresql | numeric(10)                  | numeric(10,0)
            h2         | varchar(20)                  | CHARACTER VARYING(20)
            h2         | clob                         | CHARACTER LARGE OBJECT
            h2         | text                         | CHARACTER VARYING
            h2         | decimal(10,2)                | NUMERIC(10, 2)
            h2         | enum ('A','B')               | ENUM('A', 'B')
            h2         | varchar(30) array[7]         | CHARACTER VARYING(30) ARRAY[7]
            mysql      | integer                      | int(11)
            mysql      | double precision             | double
            mysql      | bit                          | bit(1)
            mysql      | boolean                      | tinyint(1)
            mysql      | varchar(9) character set utf8mb4 | varchar(9)
            mysql      | enum ('A','b')               | enum('A','b')
            sqlite     | VARCHAR(20)                  | varchar(20)
            """)
    void areTheSame(String dialect, String one, String other) {
        TypeNames types = TypeNames.of(dialect);

        assertThat(types.canonical(other)).isEqualTo(types.canonical(one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql | varchar(20)       | varchar(21)
            postgresql | varchar(20)       | text
            postgresql | integer           | bigint
            postgresql | timestamp         | timestamp with time zone
            postgresql | timestamp(6)      | timestamp(3)
            postgresql | varchar(20)       | varchar(20)[]
            postgresql | float(24)         | float(53)
            h2         | enum('A', 'B')    | enum('A', 'b')
            h2         | time(0)           | time(3)
            mysql      | tinyint           | tinyint(1)
            mysql      | int               | int unsigned
            mysql      | datetime          | datetime(6)
            mysql      | text              | longtext
            sqlite     | varchar(20)       | varchar(21)
            """)
    void differ(String dialect, String one, String other) {
        TypeNames types = TypeNames.of(dialect);

        assertThat(types.canonical(other)).isNotEqualTo(types.canonical(one));
    }
}
