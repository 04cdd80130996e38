package dev.retort.processor.snapshot;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame that both kinds of file share: a first line that says what the file is and which format it has, comments, one fact a line, and a
 * last line without which the file is not whole.
 *
 * @param title what the file is
 * @param note the rest of the first line
 * @param remedy what to do about a file that can't be read
 */
record FileFormat(String title, String note, String remedy) {
    private static final int NUMBER = 1;
    private static final String LAST_LINE = "end";
    private static final Pattern FIRST_LINE = Pattern.compile("# (.+?), format (\\d{1,9})\\..*");
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|\\|{7}|>{7}) .*|={7}");

    String header() {
        return "# " + title + ", format " + NUMBER + ". " + note + "\n";
    }

    /** The schema and the last line, each part after a blank line. */
    static String body(SchemaLines lines) {
        return lines + "\n" + LAST_LINE + "\n";
    }

    /** Passes all lines except blank ones and comments to a reader. Returns its result. */
    <T> T read(String text, Consumer<LineReader> reader, Supplier<T> result) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            refuseConflict(i + 1, lines.get(i));
        }
        checkFirst(lines.isEmpty() ? "" : lines.get(0));
        try {
            int last = lastLine(lines);
            for (int i = 1; i < last; i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    reader.accept(new LineReader(i + 1, line));
                }
            }
            return result.get();
        } catch (BrokenLineException e) {
            throw broken(e);
        }
    }

    private static int lastLine(List<String> lines) {
        int last = lines.size() - 1;
        while (lines.get(last).isBlank()) {
            last--;
        }
        if (!lines.get(last).equals(LAST_LINE)) {
            throw new BrokenLineException(
                    last + 1, "the file is cut off here: expected \"%s\" as its last line".formatted(LAST_LINE));
        }
        return last;
    }

    private void checkFirst(String line) {
        Matcher matcher = FIRST_LINE.matcher(line);
        if (!matcher.matches() || !matcher.group(1).equals(title)) {
            throw broken(new BrokenLineException(
                    1, "expected \"# %s, format %s.\", found \"%s\"".formatted(title, NUMBER, line)));
        }
        int number = Integer.parseInt(matcher.group(2));
        if (number != NUMBER) {
            throw new RetortException(
                    Problem.BROKEN_SNAPSHOT,
                    "line 1: the file has format %s, but this version of Retort reads format %s. Use the version that wrote it, or a newer one."
                            .formatted(number, NUMBER));
        }
    }

    private static void refuseConflict(int number, String line) {
        boolean mayBeMarker = !line.isEmpty() && "<|>=".indexOf(line.charAt(0)) >= 0;
        if (mayBeMarker && CONFLICT.matcher(line).matches()) {
            throw new RetortException(
                    Problem.CONFLICTED_SNAPSHOT,
                    ("line %s: unresolved conflict marker \"%s\". Two branches each added a revision, and nothing can be compared until"
                                    + " they are joined. Leave the file as it is, compile, then run `retort merge`, or `retort rebase` for a"
                                    + " linear history. Both write the file from the revisions.")
                            .formatted(number, line));
        }
    }

    private RetortException broken(BrokenLineException cause) {
        return new RetortException(Problem.BROKEN_SNAPSHOT, cause.getMessage() + ". " + remedy, cause);
    }
}
