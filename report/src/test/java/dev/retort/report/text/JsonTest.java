package dev.retort.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesListsInTheirOrderAndTheKeysOfObjectsSorted() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("revision", "7c1e");
        object.put("parents", List.of("4be2", "90ab"));
        object.put("applied", true);
        object.put("milliseconds", 12);
        object.put("message", null);
        assertThat(Json.of(object)).isEqualTo("""
                        {"applied":true,"message":null,"milliseconds":12,"parents":["4be2","90ab"],"revision":"7c1e"}""");
    }

    @Test
    void escapesWhatJsonReserves() {
        assertThat(Json.of("a \"b\" \\ c\n\t\u0001 é")).isEqualTo("\"a \\\"b\\\" \\\\ c\\n\\t\\u0001 é\"");
    }

    @Test
    void writesAnythingElseAsItsText() {
        assertThat(Json.of(Arrays.asList(java.nio.file.Path.of("a"), null))).isEqualTo("[\"a\",null]");
    }
}
