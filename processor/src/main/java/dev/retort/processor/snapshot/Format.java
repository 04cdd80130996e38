package dev.retort.processor.snapshot;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Fact;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame that both kinds of file share: a first line that says what the file is and which format it has, comments, and one
 * fact a line.
 *
 * @param title what the file is
 * @param note what the first line says besides
 * @param remedy what to do about a file that can't be read
 */
record Format(String title, String note, String remedy) {
    private static final int NUMBER = 1;
    private static final Pattern FIRST_LINE = Pattern.compile("# (.+?), format (\\d{1,9})\\..*");
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|\\|{7}|>{7}) .*|={7}");

    String header() {
        return "# " + title + ", format " + NUMBER + ". " + note + "\n";
    }

    /** The schema after a blank line, or nothing for an empty one; what is known of a column's values stands below it. */
    static String body(Schema schema, List<Fact> facts) {
        StringBuilder text = new StringBuilder();
        schema.sequences()
                .forEach(sequence -> text.append('\n').append(sequence).append('\n'));
        for (Table table : schema.tables()) {
            text.append('\n');
            List<String> lines = table.toString().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                text.append(lines.get(i)).append('\n');
                boolean isColumn = i > 0 && i <= table.columns().size();
                if (isColumn) {
                    FactLines.of(table.name(), table.columns().get(i - 1).name(), facts)
                            .forEach(line -> text.append(line).append('\n'));
                }
            }
        }
        schema.views().forEach(view -> text.append('\n').append(view).append('\n'));
        return text.toString();
    }

    /** Hands every line that says something, so all but blank ones and comments, to a reader, and gives what that made of them. */
    <T> T read(String text, Consumer<Line> reader, Supplier<T> result) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            refuseConflict(i + 1, lines.get(i));
        }
        checkFirst(lines.isEmpty() ? "" : lines.get(0));
        try {
            for (int i = 1; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    reader.accept(new Line(i + 1, line));
                }
            }
            return result.get();
        } catch (BrokenLineException e) {
            throw broken(e);
        }
    }

    private void checkFirst(String line) {
        Matcher matcher = FIRST_LINE.matcher(line);
        if (!matcher.matches() || !matcher.group(1).equals(title)) {
            throw broken(new BrokenLineException(
                    1, "expected \"# %s, format %d.\", found \"%s\"".formatted(title, NUMBER, line)));
        }
        int number = Integer.parseInt(matcher.group(2));
        if (number != NUMBER) {
            throw new RetortException(
                    Problem.BROKEN_SNAPSHOT,
                    "line 1: the file has format %d, this Retort reads format %d. Use the Retort that wrote it, or a newer one."
                            .formatted(number, NUMBER));
        }
    }

    private static void refuseConflict(int number, String line) {
        if (CONFLICT.matcher(line).matches()) {
            throw new RetortException(
                    Problem.CONFLICTED_SNAPSHOT,
                    ("line %d: a merge left its conflict marker \"%s\" here. Two branches have a revision each. Keep both `head` lines"
                                    + " (and of the tables what each branch added), delete the markers, then run `retort merge`.")
                            .formatted(number, line));
        }
    }

    private RetortException broken(BrokenLineException cause) {
        return new RetortException(Problem.BROKEN_SNAPSHOT, cause.getMessage() + ". " + remedy, cause);
    }
}
