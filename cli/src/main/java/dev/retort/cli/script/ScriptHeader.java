package dev.retort.cli.script;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Checksum;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comment at the top of a script, which tells its place in the history.
 *
 * <pre>
 * -- Retort revision 7c1e09d4b2aa of com.acme.migrations: drop fax
 * -- parents: 4be2f0c81d37
 * -- RT201 loses data: guest.fax
 * -- accepted RT201: fax numbers were never filled in
 * -- sha-256 of the lines below: 9f86d081…
 * </pre>
 *
 * @param id the id of the revision
 * @param packageName its migrations package
 * @param message what it is for
 * @param parents the ids of the revisions that it follows
 * @param notes further lines: hazards, acceptances
 */
public record ScriptHeader(String id, String packageName, String message, List<String> parents, List<String> notes) {
    private static final Pattern TITLE = Pattern.compile("(?m)^-- Retort revision ([0-9a-f]{12}) of (\\S+): (.*)$");
    private static final String PARENTS = "-- parents: ";
    private static final String HASH = "-- sha-256 of the lines below: ";

    public ScriptHeader {
        message = message.replaceAll("\\R", " ");
        parents = List.copyOf(parents);
        notes = List.copyOf(notes);
    }

    /** A script with this header. */
    String above(String body) {
        return Stream.of(
                        Stream.of(
                                "-- Retort revision %s of %s: %s".formatted(id, packageName, message),
                                PARENTS + (parents.isEmpty() ? "none" : String.join(", ", parents))),
                        notes.stream().map(note -> "-- " + note.replaceAll("\\R", " ")),
                        Stream.of(HASH + hash(body)))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n", "", "\n" + body));
    }

    /**
     * The header of a script; empty if Retort did not write it.
     *
     * @param place how messages call the script
     * @throws RetortException if it is not complete (RT324)
     */
    static Optional<ScriptHeader> of(String place, String script) {
        String text = script.replace("\r\n", "\n");
        Matcher title = TITLE.matcher(text);
        if (!title.find()) {
            return Optional.empty();
        }
        List<String> lines = text.substring(title.end())
                .lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith(HASH))
                .toList();
        if (!text.contains("\n" + HASH) || lines.isEmpty() || !lines.get(0).startsWith(PARENTS)) {
            throw new RetortException(
                    Problem.BROKEN_SCRIPT,
                    "The comment at the top of %s is not complete: after \"-- Retort revision %s …\" it has to have the lines \"%s…\" and \"%s…\". They tell the place of the script in the history. Restore them from version control."
                            .formatted(place, title.group(1), PARENTS, HASH));
        }
        String parents = lines.get(0).substring(PARENTS.length()).strip();
        return Optional.of(new ScriptHeader(
                title.group(1),
                title.group(2),
                title.group(3),
                parents.equals("none") ? List.of() : List.of(parents.split(",\\s*")),
                lines.stream()
                        .skip(1)
                        .map(line -> line.replaceFirst("^-- ?", ""))
                        .toList()));
    }

    /** Whether the lines below the header of a script are not those that Retort wrote. Line ends do not count: version control may convert them. */
    static boolean isEdited(String script) {
        String text = script.replace("\r\n", "\n");
        int line = text.indexOf(HASH);
        int end = text.indexOf('\n', line);
        return line >= 0
                && (end < 0
                        || !text.substring(line + HASH.length(), end).strip().equals(hash(text.substring(end + 1))));
    }

    /** A script whose header vouches for the lines below it as they are. */
    static String vouched(String script) {
        String text = script.replace("\r\n", "\n");
        int line = text.indexOf(HASH);
        int end = text.indexOf('\n', line);
        String body = end < 0 ? "" : text.substring(end + 1);
        return text.substring(0, line) + HASH + hash(body) + "\n" + body;
    }

    private static String hash(String body) {
        return Checksum.ofLines(body.stripTrailing().lines().toList());
    }
}
