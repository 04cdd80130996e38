package dev.retort.cli.pending;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.operation.Backfill;
import dev.retort.problem.Problem;
import dev.retort.processor.draft.Draft;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of existing rows that nobody gave. A class has a placeholder for each, and does not compile until it is replaced; a script would run. */
public final class MissingValues {
    private MissingValues() {}

    /** The columns that need a value, on the way up or back. */
    public static List<Backfill> of(List<Draft> revisions) {
        return revisions.stream()
                .flatMap(revision -> Stream.concat(revision.upgrade().stream(), revision.downgrade().stream()))
                .flatMap(each -> each instanceof Backfill fill ? Stream.of(fill) : Stream.of())
                .filter(fill -> fill.value().isEmpty())
                .distinct()
                .toList();
    }

    /** Asks for them, with the flags that answer. */
    public static int report(List<Backfill> open, Output output) {
        output.ask(
                open.stream().map(MissingValues::text).collect(Collectors.joining(System.lineSeparator())),
                Map.of(
                        "questions",
                        open.stream()
                                .map(fill -> Map.of("text", text(fill), "answers", List.of(flag(fill))))
                                .toList()));
        return ExitCodes.ANSWER_NEEDED;
    }

    private static String text(Backfill fill) {
        return Problem.NEW_COLUMN_NOT_NULL.message(
                "Column \"%s\" of table \"%s\" needs a value for existing rows, on the way up or on the way back. Answer with:%n    %s"
                        .formatted(fill.column(), fill.table(), flag(fill)));
    }

    /** The flag that gives a value. */
    static String flag(Backfill fill) {
        return "--backfill %s.%s=SQL".formatted(fill.table(), fill.column());
    }
}
