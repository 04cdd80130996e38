package dev.retort.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.spring.boot.app.migrations.AddNickname_0002;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

/** What a native image keeps. */
class RevisionHintsTest {
    private final RuntimeHints hints = new RuntimeHints();

    RevisionHintsTest() {
        new RevisionHints().registerHints(hints, getClass().getClassLoader());
    }

    @Test
    void keepsTheIndexTheClassesAndTheirPackage() {
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/services/dev.retort.Migration"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/services/dev.retort.run.Callback"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource()
                        .forResource("META-INF/retort/dev.retort.spring.boot.app.migrations.schema"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(AddNickname_0002.class)
                        .withMemberCategory(MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS))
                .accepts(hints);
    }
}
