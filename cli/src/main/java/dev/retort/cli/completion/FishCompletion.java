package dev.retort.cli.completion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion of a command with one level of commands below it, for fish. picocli has that of bash and zsh only.
 *
 * <pre>
 * complete -c retort -n __fish_use_subcommand -a upgrade -d 'Upgrade a database to a target.'
 * complete -c retort -n '__fish_seen_subcommand_from draft' -l format -x -a 'java sql json' -d '…'
 * </pre>
 */
final class FishCompletion {
    private final String name;
    private final List<String> lines = new ArrayList<>();

    private FishCompletion(String name) {
        this.name = name;
    }

    /** The script, a line for each command and option. */
    static String of(CommandSpec root) {
        FishCompletion script = new FishCompletion(root.name());
        script.add("", "-f"); // names of files only where an option takes one
        script.options(root, "__fish_use_subcommand");
        for (CommandLine each : root.subcommands().values()) {
            CommandSpec command = each.getCommandSpec();
            script.add(
                    "__fish_use_subcommand",
                    "-a " + command.name() + description(command.usageMessage().description()));
            script.options(command, "__fish_seen_subcommand_from " + command.name());
        }
        return script.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void options(CommandSpec command, String condition) {
        for (OptionSpec option : command.options()) {
            String names = Stream.of(option.names())
                    .map(each -> each.startsWith("--") ? "-l " + each.substring(2) : "-s " + each.substring(1))
                    .collect(Collectors.joining(" "));
            add(condition, names + values(option) + description(option.description()));
        }
        command.positionalParameters().stream()
                .map(FishCompletion::candidates)
                .filter(words -> !words.isEmpty())
                .forEach(words -> add(condition, "-a " + quoted(words)));
    }

    private void add(String condition, String rest) {
        lines.add("complete -c " + name + (condition.isEmpty() ? "" : " -n " + quoted(condition)) + " " + rest);
    }

    /** Whether an option takes a value, and which: one of a list, a file, or any. */
    private static String values(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        String words = candidates(option);
        if (!words.isEmpty()) {
            return " -x -a " + quoted(words);
        }
        boolean isFile =
                option.auxiliaryTypes()[0] == Path.class || option.paramLabel().equals("PATH");
        String required = option.arity().min() > 0 ? isFile ? " -r" : " -x" : "";
        return isFile ? required + " -F" : required;
    }

    private static String candidates(ArgSpec argument) {
        @Nullable Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? ""
                : StreamSupport.stream(candidates.spliterator(), false).collect(Collectors.joining(" "));
    }

    /** The first sentence. */
    private static String description(String... lines) {
        String text =
                String.join(" ", lines).replaceAll("\\$\\{[A-Z-]+}\\.? ?", "").strip();
        int end = text.indexOf(". ");
        String first = end < 0 ? text : text.substring(0, end + 1);
        return first.isEmpty() ? "" : " -d " + quoted(first);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
