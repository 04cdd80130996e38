package dev.retort.report.markdown;

import dev.retort.report.text.ControlCharacters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a model inside Markdown, as GitHub and GitLab read it. It is shown as it is: nothing in it is markup, a link or a mention. */
final class MarkdownText {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]~!]");
    private static final Pattern MENTION = Pattern.compile("@(?=\\w)");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private MarkdownText() {}

    /** Text within a line or a cell of a table. */
    static String of(String text) {
        String line = MARKUP.matcher(line(text)).replaceAll("\\\\$0");
        String plain = line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("|", "&#124;")
                .replace("$", "&#36;");
        return MENTION.matcher(plain).replaceAll("@<!-- -->");
    }

    /** Code within a line or a cell of a table. */
    static String code(String text) {
        String line = line(text);
        if (line.isBlank()) {
            return "";
        }
        if (line.indexOf('`') < 0 && !line.contains("\\|") && !line.endsWith("\\")) {
            return "`" + line.replace("|", "\\|") + "`";
        }
        // A span of backticks can't hold these in a table; references to characters are never markup.
        return "<code>"
                + Pattern.compile("[^\\w .,:;=()'/-]")
                        .matcher(line)
                        .replaceAll(found -> found.group().codePointAt(0) < 128
                                ? "&#" + found.group().codePointAt(0) + ";"
                                : Matcher.quoteReplacement(found.group()))
                + "</code>";
    }

    /** A block of code in a fence that is longer than any in it. */
    static String block(String language, String text) {
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(each -> each.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return "%s%s\n%s\n%s\n"
                .formatted(
                        fence,
                        language,
                        ControlCharacters.escaped(text.replace("\r\n", "\n").replace('\r', '\n'))
                                .stripTrailing(),
                        fence);
    }

    private static String line(String text) {
        return ControlCharacters.escaped(text.replaceAll("\\s*\\R\\s*", " ").replace('\t', ' '));
    }
}
