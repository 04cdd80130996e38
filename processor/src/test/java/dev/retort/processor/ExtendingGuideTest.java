package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes that {@code docs/extending.md} shows are those that the tests run. */
class ExtendingGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "extending.md");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- (\\S+\\.java) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("snippets")
    void aSnippetIsAPartOfItsClass(String file, String snippet) throws IOException {
        assertThat(Files.readString(Path.of("..", file))).contains(snippet);
    }

    static Stream<Arguments> snippets() throws IOException {
        return SNIPPET.matcher(Files.readString(GUIDE)).results().map(ExtendingGuideTest::arguments);
    }

    private static Arguments arguments(MatchResult snippet) {
        return Arguments.of(snippet.group(1), snippet.group(2));
    }

    @Test
    void everyJavaBlockNamesItsClass() throws IOException {
        String guide = Files.readString(GUIDE);
        assertThat(SNIPPET.matcher(guide).results().count())
                .isPositive()
                .isEqualTo(Pattern.compile("```java").matcher(guide).results().count());
    }
}
