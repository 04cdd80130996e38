package dev.retort.cli.pending;

import dev.retort.processor.diff.matching.RenameQuestion;
import java.util.List;
import java.util.stream.Stream;

/** The answers to a question, as they are given on the command line. */
final class AnswerFlags {
    private AnswerFlags() {}

    /**
     * The same, each with all that the command asks for then.
     *
     * @param accepting whether a drop that loses values is still to be accepted
     */
    static List<String> complete(RenameQuestion question, boolean accepting) {
        boolean loses = !(question instanceof RenameQuestion.OfColumn column)
                || column.gone().generated().isEmpty();
        return of(question).stream()
                .map(flag -> flag.startsWith("--drop") && loses && accepting ? flag + Acceptance.FLAG : flag)
                .toList();
    }

    /** {@code --rename guest.fax=phone}, one for each candidate, then {@code --drop guest.fax}. */
    static List<String> of(RenameQuestion question) {
        if (question instanceof RenameQuestion.OfColumn column) {
            String gone = column.table() + "." + column.gone().name();
            return Stream.concat(
                            column.candidates().stream().map(each -> "--rename %s=%s".formatted(gone, each.name())),
                            Stream.of("--drop " + gone))
                    .toList();
        }
        RenameQuestion.OfTable table = (RenameQuestion.OfTable) question;
        return Stream.concat(
                        table.candidates().stream().map(each -> "--rename-table %s=%s".formatted(table.gone(), each)),
                        Stream.of("--drop " + table.gone()))
                .toList();
    }
}
