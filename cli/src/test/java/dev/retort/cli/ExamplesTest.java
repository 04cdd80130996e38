package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.retort.cli.output.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the help and the pages tell to type is understood: no option that was renamed, no word that is missing. */
class ExamplesTest {
    /** A word of a shell: parts in quotes and parts without. */
    private static final Pattern WORD = Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[^\\s\"'])+");

    /** What ends a command: another one, a file for its output, a comment, a command around it. */
    private static final Pattern END = Pattern.compile("[|<>&#)].*");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```\\w*\n(.*?)^```");

    static final Collection<CommandLine> COMMANDS =
            Main.commandLine(Screen.none()).getSubcommands().values();

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void everyCommandHasExamplesThatItUnderstands(CommandLine command) {
        List<String> footer = List.of(command.getCommandSpec().usageMessage().footer());
        String name = command.getCommandName();
        assertThat(footer).as(name).contains("", "Examples:");
        List<String> examples = footer.subList(footer.indexOf("Examples:") + 1, footer.size());
        assertThat(examples)
                .as(name)
                .isNotEmpty()
                .allMatch(line -> line.startsWith("  "))
                .anyMatch(line -> line.startsWith("  retort " + name));
        examples.stream()
                .filter(line -> line.startsWith("  retort "))
                .map(String::strip)
                .forEach(ExamplesTest::isUnderstood);
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("..", "docs"))) {
            return Stream.concat(pages, Stream.of(Path.of("..", "README.md")))
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandOfAPageIsUnderstood(Path page) throws IOException {
        FENCED.matcher(Files.readString(page))
                .results()
                .flatMap(block -> inOneLine(block.group(1)).lines())
                .map(String::strip)
                .filter(line -> line.matches("(\\$ )?\\$?retort [a-z]+( .*)?"))
                .map(line -> line.replaceFirst("^(\\$ )?\\$?retort ", "retort "))
                .forEach(ExamplesTest::isUnderstood);
    }

    /** A line may go on after a backslash, and a text in quotes too. */
    private static String inOneLine(String block) {
        return QUOTED.matcher(block.replace("\\\n", " "))
                .replaceAll(text -> Matcher.quoteReplacement(text.group().replaceAll("\\s*\n\\s*", " ")));
    }

    private static void isUnderstood(String example) {
        String[] words = words(example).skip(1).toArray(String[]::new);
        assertThatCode(() -> Main.commandLine(Screen.none()).parseArgs(Main.relative(words)))
                .as(example)
                .doesNotThrowAnyException();
    }

    /** The words of a command. Two spaces end it where no option follows: there begins an explanation. */
    private static Stream<String> words(String example) {
        List<String> words = new ArrayList<>();
        int end = 0;
        for (MatchResult word : WORD.matcher(example).results().toList()) {
            boolean explains = word.start() - end > 1 && !word.group().startsWith("-");
            if (explains || END.matcher(word.group()).matches()) {
                break;
            }
            words.add(word.group().replaceAll("[\"']", ""));
            end = word.end();
        }
        return words.stream();
    }

    @Test
    void theHelpOfEachCommandFitsTheWidth() {
        CommandLine narrow = Main.commandLine(new Screen(false, Map.of("COLUMNS", "60")));
        assertThat(narrow.getUsageMessage().lines()).allMatch(line -> line.length() <= 60);
    }
}
