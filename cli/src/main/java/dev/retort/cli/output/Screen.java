package dev.retort.cli.output;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command prints on: a terminal that a person watches, or a file or a pipe.
 *
 * @param isTerminal whether a person watches it, may see a line change, and may be asked
 * @param environment the environment variables by name
 */
public record Screen(boolean isTerminal, Map<String, String> environment) {
    private static final int DEFAULT_WIDTH = 80;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    /** A file, or a pipe. */
    public static Screen none() {
        return new Screen(false, Map.of());
    }

    /** What this process prints on. */
    public static Screen here() {
        return new Screen(Terminal.isHere(), System.getenv());
    }

    /** Whether to use colours: never in a file, with {@code NO_COLOR} (no-color.org), or on a terminal that has none. */
    public boolean isColoured() {
        return isTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"))
                && Ansi.AUTO.enabled();
    }

    /** The columns: those that {@code COLUMNS} states, else those of the terminal, else 80. */
    public int width() {
        return isMeasured()
                ? new CommandLine(new Asked()).setUsageHelpAutoWidth(true).getUsageHelpWidth()
                : stated().orElse(DEFAULT_WIDTH);
    }

    /** Whether the terminal has to be asked for its width, which starts a process. */
    public boolean isMeasured() {
        return isTerminal && stated().isEmpty();
    }

    private Optional<Integer> stated() {
        return Optional.ofNullable(environment.get("COLUMNS"))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
    }

    /** What picocli measures a terminal for. */
    @Command
    private static final class Asked {}
}
