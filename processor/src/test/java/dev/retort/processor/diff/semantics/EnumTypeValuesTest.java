package dev.retort.processor.diff.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ColumnType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumTypeValuesTest {
    /** One name is not the beginning of another. */
    @ParameterizedTest
    @CsvSource({"mood, mood", "mood[], mood", "mood array, mood", "app.mood [3], app.mood", "mood_kind, mood_kind"})
    void theTypeOfADefinitionIsThatOfTheElements(String definition, String type) {
        assertThat(EnumTypeValues.typeOf(new ColumnType.Definition(definition, List.of())))
                .isEqualTo(type);
    }
}
