package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.output.Screen;
import dev.retort.dialect.Golden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code docs/reference/commands.md}: every command with its options, from the same model as the help. */
class CommandsPageTest {
    private static final String INTRODUCTION = """
            `retort COMMAND --help` prints the same. [The command line](../command-line.md) explains where values come from, and
            the exit codes.
            """;

    @Test
    void thePageHasEveryCommandWithItsOptions() {
        List<CommandSpec> commands = new CommandLine(
                        Main.commandLine(new Screen(false, Map.of())).getCommandSpec())
                .getSubcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(command -> !command.usageMessage().hidden())
                        .toList();
        String page = commands.stream().map(CommandsPageTest::section).collect(Collectors.joining("\n"));
        assertThat(page).doesNotContain("${", "@|");
        Golden.checkPage(
                "reference/commands.md", "Commands and options", CommandsPageTest.class, INTRODUCTION + "\n" + page);
    }

    private static String section(CommandSpec command) {
        List<String> footer = List.of(command.usageMessage().footer());
        String examples = footer.stream()
                .dropWhile(line -> !line.equals("Examples:"))
                .skip(1)
                .map(line -> line.replaceFirst("^ {2}", ""))
                .collect(Collectors.joining("\n"));
        return "## retort %s\n\n%s\n\n| | |\n|---|---|\n%s\n\n```\n%s\n```\n"
                .formatted(
                        command.name(),
                        text(command.usageMessage().description()),
                        Stream.concat(
                                        command.positionalParameters().stream().map(CommandsPageTest::row),
                                        command.options().stream()
                                                .filter(option -> !option.hidden())
                                                .map(CommandsPageTest::row))
                                .collect(Collectors.joining("\n")),
                        examples);
    }

    private static String row(PositionalParamSpec parameter) {
        return row("`" + parameter.paramLabel() + "`", parameter);
    }

    private static String row(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        return row(
                Arrays.stream(option.names())
                        .map(name -> "`" + name + value + "`")
                        .collect(Collectors.joining(", ")),
                option);
    }

    private static String row(String name, ArgSpec argument) {
        return "| %s%s | %s |"
                .formatted(
                        name.replace("|", "\\|"),
                        argument.required() ? " (required)" : "",
                        text(argument.description()).replace("|", "\\|"));
    }

    private static String text(String... lines) {
        return String.join(" ", lines).replace("%n", " ").replace("%%", "%").replaceAll("\\s+", " ");
    }
}
