package dev.retort.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "problems");

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAPageThatSaysWhatToDo(Problem problem) throws IOException {
        assertThat(Files.readString(PAGES.resolve(problem.code() + ".md")))
                .startsWith("# " + problem.code() + ": ")
                .contains(
                        "> [" + problem.code() + "] ", "**What it means.**", "**Why it matters.**", "**What to do.**");
    }

    @Test
    void everyPageHasAProblem() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Problem.values())
                            .map(problem -> problem.code() + ".md")
                            .toList());
        }
    }

    @Test
    void noCodeIsGivenTwice() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::code)).doesNotHaveDuplicates();
    }
}
