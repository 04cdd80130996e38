package dev.retort.cli.revision;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The source of a revision class, whose place in the history can change. Only the annotation {@code @Revision} and the name of the class are
 * touched; the rest is its author's.
 *
 * @param place how messages call the file
 * @param text its text
 */
record RevisionSource(String place, String text) {
    /** The annotation up to its closing parenthesis; a text literal may contain parentheses. */
    private static final Pattern ANNOTATION =
            Pattern.compile("@(?:dev\\.retort\\.)?Revision\\s*\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\")*\\)");

    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern PARENTS = Pattern.compile("\\bparents\\s*=\\s*(?:\"[^\"]*\"|\\{[^}]*\\})");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"");

    /**
     * This source with another id, and behind other revisions.
     *
     * @param moved the new ids of all revisions that move, by the old ones: it may depend on them
     * @throws RetortException if the annotation can't be read (RT319)
     */
    RevisionSource moved(String id, List<String> parents, Map<String, String> moved) {
        Matcher annotation = ANNOTATION.matcher(text);
        if (!annotation.find() || !ID.matcher(annotation.group()).find()) {
            throw new RetortException(
                    Problem.UNREADABLE_REVISION_SOURCE,
                    "%s has no annotation @Revision(id = \"…\") with literals, which the command would change. Nothing was written. Write the id and the parents as literals, then run the command again."
                            .formatted(place));
        }
        String replaced = replace(ID, annotation.group(), found -> "id = \"" + id + "\"");
        String behind = "parents = " + literal(parents);
        replaced = PARENTS.matcher(replaced).find()
                ? replace(PARENTS, replaced, found -> behind)
                : replace(ID, replaced, found -> found + ", " + behind);
        replaced = replace(LITERAL, replaced, found -> {
            String value = found.substring(1, found.length() - 1);
            return "\"" + moved.getOrDefault(value, value) + "\"";
        });
        return new RevisionSource(
                place, text.substring(0, annotation.start()) + replaced + text.substring(annotation.end()));
    }

    /** This source where a class has another name. */
    RevisionSource renamed(String from, String to) {
        Pattern name = Pattern.compile("\\b" + Pattern.quote(from) + "(?=\\b|_Part\\d)");
        return new RevisionSource(place, name.matcher(text).replaceAll(Matcher.quoteReplacement(to)));
    }

    private static String replace(Pattern pattern, String text, UnaryOperator<String> replacement) {
        return pattern.matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(replacement.apply(found.group())));
    }

    private static String literal(List<String> ids) {
        String list = ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
        return ids.size() == 1 ? list : "{" + list + "}";
    }
}
