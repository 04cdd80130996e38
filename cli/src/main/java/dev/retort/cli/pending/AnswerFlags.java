package dev.retort.cli.pending;

import dev.retort.processor.diff.matching.RenameQuestion;
import java.util.List;
import java.util.stream.Stream;

/** The answers to a question, as they are given on the command line. */
final class AnswerFlags {
    private AnswerFlags() {}

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
