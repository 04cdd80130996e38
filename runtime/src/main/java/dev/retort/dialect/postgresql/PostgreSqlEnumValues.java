package dev.retort.dialect.postgresql;

import dev.retort.operation.RunCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that a transaction adds to an enum type. It can't use them before it is committed, unless it has created the type too (PostgreSQL, ALTER
 * TYPE, "Notes").
 */
final class PostgreSqlEnumValues {
    private static final String NAME = "((?:[\\w$]+|\"[^\"]+\")(?:\\.(?:[\\w$]+|\"[^\"]+\"))?)";

    private static final Pattern CREATE =
            Pattern.compile("(?i)\\s*create\\s+type\\s+" + NAME + "\\s+as\\s+enum\\b.*", Pattern.DOTALL);

    private static final Pattern ADD = Pattern.compile(
            "(?i)\\s*alter\\s+type\\s+" + NAME + "\\s+add\\s+value\\s+(?:if\\s+not\\s+exists\\s+)?('(?:[^']|'')*').*",
            Pattern.DOTALL);

    private PostgreSqlEnumValues() {}

    static OptionalInt needsCommitBefore(List<String> statements) {
        Set<String> created = new HashSet<>();
        List<Pattern> uses = new ArrayList<>();
        for (int place = 0; place < statements.size(); place++) {
            String statement = statements.get(place);
            Matcher create = CREATE.matcher(statement);
            Matcher add = ADD.matcher(statement);
            if (create.matches()) {
                created.add(create.group(1).toLowerCase(Locale.ROOT));
            } else if (add.matches()) {
                if (!created.contains(add.group(1).toLowerCase(Locale.ROOT))) {
                    uses.add(use(add.group(1), add.group(2)));
                }
            } else if (uses.stream().anyMatch(use -> use.matcher(statement).find())) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** The value, a cast of any text to the type, or Java code, which has no text to look at. */
    private static Pattern use(String type, String value) {
        String name = Pattern.quote(type);
        return Pattern.compile(Pattern.quote(value) + "|(?i:::\\s*" + name + "(?![\\w$])|\\bas\\s+" + name + "\\s*\\)|^"
                + RunCode.IN_PLACE + ")");
    }
}
