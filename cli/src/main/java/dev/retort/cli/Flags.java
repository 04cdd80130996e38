package dev.retort.cli;

import dev.retort.processor.diff.Question;
import java.util.List;
import java.util.stream.Stream;

/** The answers to a question, as they are given on the command line. */
final class Flags {
    private Flags() {}

    /** {@code --rename guest.fax=phone}, one for each candidate, then {@code --drop guest.fax}. */
    static List<String> of(Question question) {
        if (question instanceof Question.OfColumn column) {
            String gone = column.table() + "." + column.gone().name();
            return Stream.concat(
                            column.candidates().stream().map(each -> "--rename %s=%s".formatted(gone, each.name())),
                            Stream.of("--drop " + gone))
                    .toList();
        }
        Question.OfTable table = (Question.OfTable) question;
        return Stream.concat(
                        table.candidates().stream().map(each -> "--rename-table %s=%s".formatted(table.gone(), each)),
                        Stream.of("--drop " + table.gone()))
                .toList();
    }
}
