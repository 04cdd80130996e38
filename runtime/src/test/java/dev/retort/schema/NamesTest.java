package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

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
    void theSimpleNameIsWhatFollowsTheSchema() {
        assertThat(Names.simple("guest")).isEqualTo("guest");
        assertThat(Names.simple("sales.guest")).isEqualTo("guest");
        assertThat(Names.simple("`Sales`.`Guest`")).isEqualTo("`Guest`");
        assertThat(Names.simple("sales.`a.b`")).isEqualTo("`a.b`");
    }
}
