package dev.retort.catalog.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What databases print of an expression means the same as what was written, and other expressions do not. */
class ExpressionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            nights > 0                       | ((nights > 0))
            nights > 0                       | 0 < NIGHTS
            price > 0                        | (price > (0)::numeric)
            kind in ('A', 'B')               | ((kind)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]))
            kind in ('B', 'A')               | "KIND" IN('A', 'B')
            kind in ('A')                    | ((kind)::text = 'A'::text)
            kind not in ('A', 'B')           | ((kind)::text <> ALL (ARRAY['A'::text, 'B'::text]))
            a between 1 and 5                | ((a >= 1) AND (a <= 5))
            a between 1 and 5 and b > 2      | (b > 2 and (a >= 1 and a <= 5))
            not (a > 1 or b is null)         | a <= 1 and b is not null
            mail like '%@%'                  | ((mail)::text ~~ '%@%'::text)
            mail not like 'x%'               | (mail !~~ 'x%'::text)
            length(name) > 2                 | CHAR_LENGTH("NAME") > 2
            a <> b                           | (b != a)
            a + b * 2 > c                    | (c < (a + (b * 2)))
            day > date '2020-01-01'          | (day > '2020-01-01'::date)
            cast(a as integer) > 1           | ((a)::integer > 1)
            active = true                    | active
            active = false                   | NOT active
            current_timestamp                | CURRENT_TIMESTAMP(6)
            now()                            | CURRENT_TIMESTAMP
            'x'                              | 'x'::character varying
            0                                | '0'
            0.00                             | 0
            'it''s'                          | 'it''s'::character varying
            lower(mail)                      | lower((mail)::text)
            extract(year from day) > 2000    | (EXTRACT(year FROM day) > (2000)::numeric)
            a is null or (b = 1 and c = 2)   | (("A" IS NULL) OR (("C" = 2) AND ("B" = 1)))
            nullif((j)."x",JSON'null') > 1   | (NULLIF(("J")."x", JSON 'null') > 1)
            (j)."x" = 1 and (j)."y" = 2      | ((("J")."y" = 2) AND (("J")."x" = 1))
            """)
    void meanTheSame(String written, String printed) {
        Expressions expressions = new Expressions(false);

        assertThat(expressions.canonical(printed)).isEqualTo(expressions.canonical(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            nights > 0                 | nights >= 0
            a < b                      | b < a
            kind in ('A', 'B')         | kind in ('A', 'B', 'C')
            kind in ('A', 'B')         | kind not in ('A', 'B')
            a > 1 and b > 2            | a > 2 and b > 1
            a > 1 and b > 2            | a > 1 or b > 2
            (a + b) * 2 > 1            | a + b * 2 > 1
            mail like '%@%'            | mail not like '%@%'
            a is null                  | a is not null
            'x'                        | 'X'
            'x'                        | x
            1                          | 2
            lower(mail)                | upper(mail)
            case when a then 1 end     | case when b then 1 end
            """)
    void meanSomethingElse(String one, String other) {
        Expressions expressions = new Expressions(false);

        assertThat(expressions.canonical(other)).isNotEqualTo(expressions.canonical(one));
    }

    /** MySQL prints the character set of a literal, and escapes its quotes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            kind in ('A', 'B')   | (`kind` in (_utf8mb4\\'A\\',_utf8mb4\\'B\\'))
            note regexp '^[a-z]' | regexp_like(`note`,_utf8mb4\\'^[a-z]\\')
            length(note) > 2     | octet_length(`note`) > 2
            concat(a, char(44))  | concat(`a`,convert(char(44) using utf8mb4))
            case a when 'x' then true else false end | case `a` when 'x' then 1 else 0 end
            cast(a as char) = 'b' | cast(`a` as char charset utf8mb4) = 'b'
            """)
    void meanTheSameToMySql(String written, String printed) {
        Expressions expressions = new Expressions(true);

        assertThat(expressions.canonical(printed)).isEqualTo(expressions.canonical(written));
    }
}
