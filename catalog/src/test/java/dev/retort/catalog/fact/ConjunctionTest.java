package dev.retort.catalog.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjunctionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                    (b > 1) AND (a < 5)              | (a < 5) AND (b > 1)
                    CHECK (((b > 1) AND (a < 5)))    | CHECK (((a < 5) AND (b > 1)))
                    `b` >= 1 and `a` <= 5            | `a` <= 5 AND `b` >= 1
                    (b > 1) OR ((d = 1) AND (c = 2)) | (b > 1) OR ((d = 1) AND (c = 2))
                    b between 1 and 2                | b between 1 and 2
                    b = 'x and a' and a = 1          | a = 1 AND b = 'x and a'
                    b in ('(  and', 'a') and a = 1   | a = 1 AND b in ('(  and', 'a')
                    b > 1                            | b > 1
                    """)
    void sortsWhatStandsBetweenTheOutermostAnds(String expression, String sorted) {
        assertThat(Conjunction.sorted(expression)).isEqualTo(sorted);
    }

    @Test
    void takesAnAndOnALineOfItsOwnForOne() {
        assertThat(Conjunction.sorted("b > 1\n    AND a > 1")).isEqualTo("a > 1 AND b > 1");
    }
}
