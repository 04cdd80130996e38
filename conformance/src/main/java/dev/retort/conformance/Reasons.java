package dev.retort.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Why some findings must stay: a rule a paragraph, its first line a regular expression that finds itself in the line of a finding, the
 * rest the reason. Lines that start with {@code #} are for people.
 *
 * @param rules in the order of the file; the first that fits counts
 */
record Reasons(List<Rule> rules) {

    /**
     * One rule.
     *
     * @param pattern what it is about
     * @param reason why it must stay, in plain sentences
     */
    record Rule(Pattern pattern, String reason) {}

    Reasons {
        rules = List.copyOf(rules);
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read, or a rule has no reason or is no regular expression
     */
    static Reasons read(Path file) throws IOException {
        List<Rule> rules = new ArrayList<>();
        String text = Files.readString(file).replaceAll("(?m)^#.*\\R?", "");
        for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            String[] parts = paragraph.strip().split("\\R", 2);
            if (parts.length == 2) {
                rules.add(rule(file, parts[0].strip(), parts[1].strip().replaceAll("\\s+", " ")));
            } else if (!paragraph.isBlank()) {
                throw new IOException(file + ": no reason below " + paragraph);
            }
        }
        return new Reasons(rules);
    }

    private static Rule rule(Path file, String pattern, String reason) throws IOException {
        try {
            return new Rule(Pattern.compile(pattern), reason);
        } catch (PatternSyntaxException e) {
            throw new IOException(file + ": no regular expression: " + pattern, e);
        }
    }

    /** Why a finding must stay; empty where no rule says so. */
    Optional<String> reason(Finding finding) {
        return rules.stream()
                .filter(rule -> rule.pattern().matcher(finding.line()).find())
                .map(Rule::reason)
                .findFirst();
    }
}
