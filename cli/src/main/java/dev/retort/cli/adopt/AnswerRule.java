package dev.retort.cli.adopt;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a file of answers, or one flag.
 *
 * @param text what the answer is to, as it was written: {@code guest.*}
 * @param place where it stands, for messages: {@code adopt.answers, line 3: }; empty for a flag
 */
record AnswerRule(String text, Pattern pattern, Answer answer, String place) {
    static AnswerRule of(String line) {
        return of(line, "");
    }

    /** One that stands at a place, which its messages name. */
    static AnswerRule of(String line, String place) {
        int at = line.indexOf('=');
        if (at <= 0) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "%s\"%s\" is no answer. Nothing was changed. Write PATTERN=ANSWER, such as guest.note=entity."
                            .formatted(place, line));
        }
        String pattern = line.substring(0, at).strip();
        return new AnswerRule(pattern, regex(pattern), Answer.parse(line.substring(at + 1), pattern, place), place);
    }

    private static Pattern regex(String pattern) {
        return Pattern.compile(Stream.of(pattern.toLowerCase(Locale.ROOT).split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }

    /** Whether it names one object: such a line counts before all patterns. */
    boolean isExact() {
        return !text.contains("*");
    }

    /** By the object, or by all of what differs in it with the kind in front: {@code name guest.*}. */
    boolean matches(Difference difference) {
        return matches(difference.object())
                || difference.items().stream()
                        .allMatch(item -> matches(item.category().label() + " " + difference.object()));
    }

    private boolean matches(String object) {
        return pattern.matcher(object.replace("`", "").toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * The answer to each difference: that of the line with its exact name, or else that of the first pattern that matches.
     *
     * @throws RetortException if a name is that of no difference, or has two answers (RT119)
     */
    static List<Optional<Answer>> answers(List<AnswerRule> rules, List<Difference> differences) {
        requireMatching(rules, differences);
        return differences.stream().map(difference -> answer(rules, difference)).toList();
    }

    private static Optional<Answer> answer(List<AnswerRule> rules, Difference difference) {
        List<AnswerRule> matching =
                rules.stream().filter(rule -> rule.matches(difference)).toList();
        List<AnswerRule> exact = matching.stream().filter(AnswerRule::isExact).toList();
        if (exact.stream().map(AnswerRule::answer).distinct().count() > 1) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "%s%s has several answers: %s. Nothing was changed. Keep one of them."
                            .formatted(
                                    exact.get(exact.size() - 1).place(),
                                    exact.get(0).text(),
                                    exact.stream()
                                            .map(rule -> rule.answer().toString())
                                            .collect(Collectors.joining(", "))));
        }
        return Stream.concat(exact.stream(), matching.stream())
                .map(AnswerRule::answer)
                .findFirst();
    }

    /** A name that was mistyped would leave its object to a pattern. */
    private static void requireMatching(List<AnswerRule> rules, List<Difference> differences) {
        for (AnswerRule rule : rules) {
            if (rule.isExact() && differences.stream().noneMatch(rule::matches)) {
                throw new RetortException(
                        Problem.INVALID_ARGUMENT,
                        "%s\"%s\" is answered, but nothing of that name differs. Nothing was changed. Correct the name, or remove the answer."
                                .formatted(rule.place(), rule.text()));
            }
        }
    }
}
