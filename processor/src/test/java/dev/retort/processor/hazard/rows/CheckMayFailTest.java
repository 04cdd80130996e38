package dev.retort.processor.hazard.rows;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.columnCheck;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.processor.hazard.HazardComments.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddCheck;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RT205: what {@link CheckMayFail} finds, and what not. */
class CheckMayFailTest {
    @Test
    void rowsMayNotMeetANewCheck() {
        assertThat(comments(op -> op.addCheck("booking", check("ck", "nights > 0"))))
                .containsExactly(
                        "RT205 fails on rows of booking that violate: nights > 0",
                        "RT213 locks booking while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)");
    }

    static Stream<Arguments> widerChecks() {
        return Stream.of(
                Arguments.of("state in ('A','B')", "state in ('A','B','C')", true),
                Arguments.of("state in ('A','B')", "state in ('B','A')", true),
                Arguments.of("state in ('A','B')", "state in ('A')", false),
                Arguments.of("state between 0 and 2", "state between 0 and 3", true),
                Arguments.of("state between 0 and 2", "state between 0 and 1", false),
                Arguments.of("state between 0 and 2", "mood between 0 and 3", false),
                Arguments.of("nights > 0", "nights > 0", true),
                Arguments.of("nights > 0", "nights > 1", false));
    }

    @ParameterizedTest
    @MethodSource("widerChecks")
    void aCheckThatLetsMoreInIsMetByRowsThatMetTheOneBefore(String old, String now, boolean isMet) {
        List<String> comments = comments(with(new AddCheck("booking", columnCheck("ck", "state", old))), op -> {
            op.dropCheck("booking", "ck");
            op.addCheck("booking", columnCheck("ck", "state", now));
        });
        assertThat(comments.stream().noneMatch(comment -> comment.startsWith("RT205")))
                .isEqualTo(isMet);
    }

    @Test
    void anotherColumnThatTakesTheNameHoldsOtherValues() {
        AddCheck positive = new AddCheck("booking", columnCheck("ck", "nights", "nights > 0"));
        assertThat(comments(with(positive), op -> {
                    op.dropCheck("booking", "ck");
                    op.dropColumn("booking", "nights");
                    op.renameColumn("booking", "state", "nights");
                    op.addCheck("booking", positive.check());
                }))
                .anyMatch(comment -> comment.startsWith("RT205"));
    }
}
