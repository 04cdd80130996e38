package dev.retort.cli.output;

import java.io.Console;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A person at a terminal, if there is one. */
public final class Terminal {
    private static final int CONSOLE_WITHOUT_TERMINAL = 22;

    private Terminal() {}

    /** Whether both input and output are a terminal. */
    public static boolean isHere() {
        return console() != null;
    }

    /**
     * Lets a person choose.
     *
     * @param question what to choose
     * @param choices what there is
     * @return the index of the choice; empty if there is no terminal or no choice was made
     */
    public static OptionalInt choose(String question, List<String> choices) {
        Console console = console();
        return console == null ? OptionalInt.empty() : choose(console, question, choices);
    }

    /** Lets a person write a line; none if there is no terminal or nothing was written. */
    public static Optional<String> line(String question) {
        Console console = console();
        String answer = console == null ? null : console.readLine("%s", question);
        return Optional.ofNullable(answer).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Lets a person type a password, which is not shown; none if there is no terminal. */
    public static Optional<String> password(String question) {
        Console console = console();
        char[] typed = console == null ? null : console.readPassword("%s", question);
        return Optional.ofNullable(typed).map(String::new);
    }

    private static OptionalInt choose(Console console, String question, List<String> choices) {
        console.printf("%s%n%s%n", question, numbered(choices));
        while (true) {
            String answer = console.readLine("1 to %s, or nothing to stop: ", choices.size());
            if (answer == null || answer.isBlank()) {
                return OptionalInt.empty();
            }
            for (int i = 0; i < choices.size(); i++) {
                if (answer.strip().equals(String.valueOf(i + 1))) {
                    return OptionalInt.of(i);
                }
            }
            console.printf("\"%s\" is not one of the choices. Type a number.%n", answer.strip());
        }
    }

    private static String numbered(List<String> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> "  %s  %s".formatted(i + 1, choices.get(i)))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** From JDK 22 on there is a console without a terminal too; whoever reads from that would wait for ever. */
    @SuppressWarnings("SystemConsoleNull") // it is asked for newer ones below
    private static @Nullable Console console() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < CONSOLE_WITHOUT_TERMINAL) {
            return console;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console) ? console : null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Console.isTerminal, since JDK 22", e);
        }
    }
}
