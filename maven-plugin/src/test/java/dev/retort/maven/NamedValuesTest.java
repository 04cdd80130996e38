package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.maven.command.NamedValues;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedValuesTest {
    @Test
    void keepsACommaWithinAValue() {
        assertThat(NamedValues.of(List.of("guest.note=keep: as ever", " by hand", "booking.*=database")))
                .containsExactly("guest.note=keep: as ever, by hand", "booking.*=database");
        assertThat(NamedValues.of(List.of("guest.note=coalesce(a", " b = c", "'x')", "guest.rank=0")))
                .containsExactly("guest.note=coalesce(a, b = c,'x')", "guest.rank=0");
        assertThat(NamedValues.of(List.of("guest.note='one", " x=two'", "name *=keep: once (twice)", "*=entity")))
                .containsExactly("guest.note='one, x=two'", "name *=keep: once (twice)", "*=entity");
    }

    @Test
    void hasNoneWhereNoneIsGiven() {
        assertThat(NamedValues.of(null)).isEmpty();
    }
}
