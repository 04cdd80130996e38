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

    /**
     * Prints them.
     *
     * @param accepting whether the command wants a reason to lose values, and has none yet
     */
    public static int report(List<RenameQuestion> questions, boolean accepting, Output output) {
        String text = questions.stream()
                .map(question -> text(question, AnswerFlags.complete(question, accepting)))
                .collect(Collectors.joining(System.lineSeparator()));
        output.ask(
                text,
                Map.of(
                        "questions",
                        questions.stream()
                                .map(question -> Map.of(
                                        "text", question.text(), "answers", AnswerFlags.complete(question, accepting)))
                                .toList()));
        return ExitCodes.ANSWER_NEEDED;
    }

    private static String text(RenameQuestion question, List<String> answers) {
        String flags = answers.stream().map(flag -> "    " + flag).collect(Collectors.joining(System.lineSeparator()));
        return Problem.RENAMED_OR_DROPPED.message("%s Answer with one of:%n%s".formatted(question.text(), flags));
    }
}
