package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void caseDoesNotCount() {
        assertThat(Names.same("GUEST_ID", "guest_id")).isTrue();
        assertThat(Names.same("guest", "guests")).isFalse();
    }

    @Test
    void aNameInBackticksIsItselfAlone() {
        assertThat(Names.same("`Guest`", "`Guest`")).isTrue();
        assertThat(Names.same("`Guest`", "`guest`")).isFalse();
        assertThat(Names.same("`guest`", "guest")).isFalse();
    }

    @Test
    void aListHoldsANameInAnyCase() {
        assertThat(Names.contains(List.of("id", "name"), "NAME")).isTrue();
        assertThat(Names.contains(List.of("id", "`name`"), "name")).isFalse();
    }

    @Test
    void namesAreOrderedByTheirKeysAndThenByTheirText() {
        List<String> names = List.of(
                "",
                "guest",
                "Guest",
                "GUEST",
                "guest_id",
                "guests",
                "guesT_id",
                "`Guest`",
                "`guest`",
                "sales.`Guest`",
                "sales.guest",
                "Z",
                "a",
                "zimmer",
                "Ärger",
                "ärger",
                "İd",
                "id",
                "a1",
                "A1",
                "a_",
                "x`Y",
                "xy",
                "ſ",
                "s",
                "\uD83D\uDE00",
                "\u007f");
        Comparator<String> byKey = Comparator.comparing(Names::key);
        Comparator<String> expected = byKey.thenComparing(Comparator.naturalOrder());

        for (String left : names) {
            for (String right : names) {
                assertThat(Integer.signum(Names.compare(left, right)))
                        .as("%s and %s", left, right)
                        .isEqualTo(Integer.signum(expected.compare(left, right)));
            }
        }
    }

    @Test
    void theSimpleNameIsWhatFollowsTheSchema() {
        assertThat(Names.simple("guest")).isEqualTo("guest");
        assertThat(Names.simple("sales.guest")).isEqualTo("guest");
        assertThat(Names.simple("`Sales`.`Guest`")).isEqualTo("`Guest`");
        assertThat(Names.simple("sales.`a.b`")).isEqualTo("`a.b`");
    }
}
