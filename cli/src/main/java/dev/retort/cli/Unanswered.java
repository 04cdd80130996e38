package dev.retort.cli;

import dev.retort.problem.Problem;
import dev.retort.processor.diff.Question;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what only a person can answer, with the flags that do. */
final class Unanswered {
    private Unanswered() {}

    static int report(List<Question> questions, Output output) {
        String text = questions.stream().map(Unanswered::text).collect(Collectors.joining(System.lineSeparator()));
        output.ask(
                text,
                Map.of("questions", questions.stream().map(Unanswered::json).toList()));
        return ExitCodes.ANSWER_NEEDED;
    }

    private static String text(Question question) {
        String flags = Flags.of(question).stream()
                .map(flag -> "    " + flag)
                .collect(Collectors.joining(System.lineSeparator()));
        return Problem.RENAMED_OR_DROPPED.message("%s Answer with one of:%n%s".formatted(question.text(), flags));
    }

    private static Map<String, Object> json(Question question) {
        return Map.of("text", question.text(), "answers", Flags.of(question));
    }
}
