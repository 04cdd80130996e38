package dev.retort.cli.adopt;

import dev.retort.cli.output.Terminal;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person decided about the differences: by flags, by a file, or at the terminal. */
final class Answers {
    @Option(
            names = "--answer",
            paramLabel = "PATTERN=ANSWER",
            description =
                    "What to do about the differences that match: 'guest.note=entity', '*=database',"
                            + " 'booking.fk_*=keep: named by the scripts'. * matches any text; the first match counts; repeatable.")
    private List<String> given = new ArrayList<>();

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "A file with the same, a line each. Lines that begin with # do not count.")
    private @Nullable Path file;

    /** One line of a file, or one flag. */
    private record Rule(String text, Pattern pattern, Answer answer) {
        static Rule of(String text) {
            int at = text.indexOf('=');
            if (at <= 0) {
                throw new RetortException(
                        Problem.INVALID_ARGUMENT,
                        "\"%s\" is no answer. Nothing was changed. Write PATTERN=ANSWER, such as guest.note=entity."
                                .formatted(text));
            }
            String pattern = text.substring(0, at).strip();
            return new Rule(pattern, regex(pattern), Answer.parse(text.substring(at + 1), pattern));
        }

        private static Pattern regex(String pattern) {
            return Pattern.compile(Stream.of(pattern.toLowerCase(Locale.ROOT).split("\\*", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*")));
        }

        /** By the object, or by all of what differs in it with the kind in front: {@code name guest.*}. */
        boolean matches(Difference difference) {
            return matches(difference.object())
                    || difference.items().stream()
                            .allMatch(item -> matches(item.category().label() + " " + difference.object()));
        }

        private boolean matches(String text) {
            return pattern.matcher(text.replace("`", "").toLowerCase(Locale.ROOT))
                    .matches();
        }
    }

    /**
     * The answer to each difference; none where nobody answered it.
     *
     * @throws RetortException if an answer can't be read
     */
    List<Optional<Answer>> to(List<Difference> differences) throws IOException {
        List<Rule> rules = new ArrayList<>();
        given.forEach(each -> rules.add(Rule.of(each)));
        rules.addAll(ofFile());
        requireMatching(rules, differences);
        List<Optional<Answer>> answers = new ArrayList<>();
        for (Difference difference : differences) {
            answers.add(rules.stream()
                    .filter(rule -> rule.matches(difference))
                    .map(Rule::answer)
                    .findFirst());
        }
        return answers;
    }

    /** A name that was mistyped would leave its object to the next pattern. */
    private static void requireMatching(List<Rule> rules, List<Difference> differences) {
        for (Rule rule : rules) {
            if (!rule.text().contains("*") && differences.stream().noneMatch(rule::matches)) {
                throw new RetortException(
                        Problem.INVALID_ARGUMENT,
                        "The answer to %s is to nothing: there is no difference of that name. Nothing was changed. Correct the name, or remove the answer."
                                .formatted(rule.text()));
            }
        }
    }

    private List<Rule> ofFile() throws IOException {
        if (file == null) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Rule::of)
                    .toList();
        } catch (NoSuchFileException e) {
            throw new RetortException(
                    Problem.FILE_ACCESS,
                    "There is no file %s. Without --answers, the command prints the lines to write into it."
                            .formatted(file),
                    e);
        }
    }

    /** Asks a person at the terminal; none where there is no terminal, or no answer. */
    static Optional<Answer> ask(Difference difference, String advice, boolean canStay) {
        List<String> choices = new ArrayList<>(List.of("change the database"));
        List<Answer.Choice> meant = new ArrayList<>(List.of(Answer.Choice.DATABASE));
        if (EntityAdvice.isPossible(difference)) {
            choices.add("change the entity: " + advice);
            meant.add(Answer.Choice.ENTITY);
        }
        if (canStay) {
            choices.add("keep both");
            meant.add(Answer.Choice.KEEP);
        }
        while (true) {
            OptionalInt chosen = Terminal.choose(difference.toString(), choices);
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            Answer.Choice choice = meant.get(chosen.getAsInt());
            if (choice != Answer.Choice.KEEP) {
                return Optional.of(new Answer(choice, ""));
            }
            Optional<String> reason = Terminal.line("Why? (nothing to choose again) ");
            if (reason.isPresent()) {
                return reason.map(text -> new Answer(choice, text));
            }
        }
    }
}
