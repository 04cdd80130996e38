package dev.retort.processor.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add booking note             | AddBookingNote_7c1e
            add booking.note, drop `Fax` | AddBookingNoteDropFax_7c1e
            drop the façade's größe      | DropTheFacadeSGroE_7c1e
            2nd try                      | Revision2ndTry_7c1e
            ''                           | Revision_7c1e
            добавить                     | Revision_7c1e
            one two three four five six seven eight nine ten eleven twelve thirteen | OneTwoThreeFourFiveSixSevenEightNineTenElevenTwelveThirteen_7c1e
            one two three four five six seven eight nine ten eleven twelve fourteen fifteen | OneTwoThreeFourFiveSixSevenEightNineTenElevenTwelveFourteen_7c1e
            """)
    void followTheMessageAsFarAsItFits(String message, String name) {
        assertThat(ClassNames.of(message, "7c1e09d4b2aa")).isEqualTo(name);
    }
}
