package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guest_id2 bigint|guest_id2",
                "guest(id)|guest",
                "guest,id|guest",
                "sales.guest id|sales.guest",
                "gäste id|gäste",
                "a$b c|a$b",
                "`Guest Book` id|`Guest Book`",
                "sales.`Guest Book` id|sales.`Guest Book`",
                "guest|guest"
            })
    void readsANameToItsEnd(String line, String name) {
        LineReader reader = new LineReader(1, "  " + line);
        assertThat(reader.name("a name")).isEqualTo(name);
        assertThat(reader.rest()).isEqualTo(line.substring(name.length()).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(id)", "\"text\"", "'text'"})
    void refusesWhatIsNoName(String line) {
        assertThatThrownBy(() -> new LineReader(1, line).name("a name")).hasMessageContaining("expected a name");
    }

    @Test
    void readsNamesInAList() {
        assertThat(new LineReader(1, "(a, sales.b,`C d`)").names()).isEqualTo(List.of("a", "sales.b", "`C d`"));
    }
}
