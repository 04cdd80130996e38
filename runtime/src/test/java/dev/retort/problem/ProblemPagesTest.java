package dev.retort.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "problems");

    /** The first digit of a code, as {@link Problem} explains it. */
    private static final Map<Integer, String> GROUPS = new TreeMap<>(Map.of(
            1, "entities and pending changes",
            2, "hazards",
            3, "snapshot and revision graph",
            4, "running",
            5, "live databases",
            9, "internal"));

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
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("README.md"),
                                    Arrays.stream(Problem.values()).map(problem -> problem.code() + ".md"))
                            .toList());
        }
    }

    @Test
    void oneListNamesThemAll() {
        StringBuilder list = new StringBuilder("""
                Each message of Retort has a code, and each code a page: what it means, why it matters and what to do. The code
                of a message never changes its meaning. Search for the code, or look it up here.
                """);
        GROUPS.forEach((hundred, name) -> {
            list.append("\n## RT%sxx: %s\n\n| code | |\n|---|---|\n".formatted(hundred, name));
            Arrays.stream(Problem.values())
                    .filter(problem -> problem.code().startsWith("RT" + hundred))
                    .sorted(Comparator.comparing(Problem::code))
                    .forEach(problem -> list.append("| [%s](%s.md) | %s |\n"
                            .formatted(
                                    problem.code(),
                                    problem.code(),
                                    title(problem).replace("|", "\\|"))));
        });
        Golden.checkPage("problems/README.md", "Problem codes", ProblemPagesTest.class, list.toString());
        assertThat(Problem.values()).allSatisfy(problem -> assertThat(list).contains("[" + problem.code() + "]"));
    }

    private static String title(Problem problem) {
        try (Stream<String> lines = Files.lines(PAGES.resolve(problem.code() + ".md"))) {
            return lines.findFirst().orElseThrow().replaceFirst("# RT\\d+: ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noCodeIsGivenTwice() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::code)).doesNotHaveDuplicates();
    }
}
