package dev.retort.cli.pending;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.matching.RenameQuestion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what only a person can answer, with the flags that do. */
public final class UnansweredQuestions {
    private UnansweredQuestions() {}

    public static int report(List<RenameQuestion> questions, Output output) {
        String text =
                questions.stream().map(UnansweredQuestions::text).collect(Collectors.joining(System.lineSeparator()));
        output.ask(
                text,
                Map.of(
                        "questions",
                        questions.stream().map(UnansweredQuestions::json).toList()));
        return ExitCodes.ANSWER_NEEDED;
    }

    private static String text(RenameQuestion question) {
        String flags = AnswerFlags.of(question).stream()
                .map(flag -> "    " + flag)
                .collect(Collectors.joining(System.lineSeparator()));
        return Problem.RENAMED_OR_DROPPED.message("%s Answer with one of:%n%s".formatted(question.text(), flags));
    }

    private static Map<String, Object> json(RenameQuestion question) {
        return Map.of("text", question.text(), "answers", AnswerFlags.of(question));
    }
}
