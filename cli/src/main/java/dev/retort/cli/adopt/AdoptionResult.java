package dev.retort.cli.adopt;

import dev.retort.cli.output.Output;
import dev.retort.cli.revision.WrittenFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an adoption did and left, as text and as JSON. */
final class AdoptionResult {
    private static final String NEXT =
            "Now compile.  retort drift  then finds no difference, and  retort revision -m \"...\"  drafts what is pending.";

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Object> json = new LinkedHashMap<>();

    AdoptionResult(List<String> heads) {
        lines.add("Recorded: the database is at revision %s.".formatted(String.join(", ", heads)));
        json.put("current", heads);
    }

    /** A list under a title; nothing of an empty one in the text. */
    void section(String key, String title, List<String> content) {
        json.put(key, content);
        if (!content.isEmpty()) {
            lines.add(title);
            content.forEach(each -> lines.add("  " + each));
        }
    }

    /** How many operations lead to the entities. */
    void pending(int operations) {
        json.put("pending", operations);
        lines.add(operations == 0 ? "Nothing is pending." : "%s operations are pending.".formatted(operations));
        lines.add(NEXT);
    }

    void print(WrittenFiles written, Output output) {
        Map<String, Object> all = new LinkedHashMap<>(written.json());
        all.putAll(json);
        output.print(written.text() + System.lineSeparator() + String.join(System.lineSeparator(), lines), all);
    }
}
