package dev.retort.cli.revision;

import dev.retort.MigrationRunner;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The source of a migrations package, whose runner can change. Only the annotation {@code @Migrations} is touched.
 *
 * @param place how messages call the file
 * @param text its text
 */
public record MigrationsAnnotation(String place, String text) {
    private static final Pattern ANNOTATION =
            Pattern.compile("@(?:dev\\.retort\\.)?Migrations\\b(?:\\s*\\(((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\")*)\\))?");

    /** One member: text up to a comma that is in no braces and no literal. */
    private static final Pattern MEMBER = Pattern.compile("(?:[^,{}\"]|\\{[^}]*\\}|\"(?:[^\"\\\\]|\\\\.)*\")+");

    /**
     * The text with another runner, and the databases that it has scripts for. The folder of the former runner's scripts goes.
     *
     * @param databases empty to leave them out
     * @throws RetortException if there is no annotation to change (RT319)
     */
    public String with(MigrationRunner runner, List<String> databases) {
        Matcher annotation = ANNOTATION.matcher(text);
        if (!annotation.find()) {
            throw new RetortException(
                    Problem.UNREADABLE_REVISION_SOURCE,
                    "%s has no annotation @Migrations with literals, which the command would change. Nothing was written. Name the source root that contains it with --sources, or write the members as literals."
                            .formatted(place));
        }
        List<String> members = new ArrayList<>();
        if (annotation.group(1) != null) {
            MEMBER.matcher(annotation.group(1))
                    .results()
                    .map(each -> each.group().strip())
                    .forEach(members::add);
        }
        boolean same = text.contains("MigrationRunner." + runner);
        members.removeIf(each -> each.isEmpty()
                || each.matches("(?s)(runner|databases)\\s*=.*")
                || (!same && each.matches("(?s)scripts\\s*=.*")));
        if (runner != MigrationRunner.RETORT) {
            members.add("runner = dev.retort.MigrationRunner." + runner);
        }
        if (!databases.isEmpty()) {
            members.add("databases = {%s}"
                    .formatted(databases.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "))));
        }
        return text.substring(0, annotation.start())
                + "@Migrations"
                + (members.isEmpty() ? "" : "(" + String.join(", ", members) + ")")
                + text.substring(annotation.end());
    }
}
