package dev.retort.cli.adopt;

import dev.retort.cli.output.Output;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an adoption did and left, as text and as JSON. */
final class AdoptionResult {
    private static final String NEXT =
            "Change the entities that are listed, if any, and compile.  retort revision -m \"...\"  then drafts what is pending.";

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Object> json = new LinkedHashMap<>();

    AdoptionResult(List<String> heads) {
        json.put("heads", heads);
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
        if (operations == 0) {
            lines.add("Nothing is pending.");
        }
        lines.add(NEXT);
    }

    void print(Baseline.Done done, Output output) {
        Map<String, Object> all = new LinkedHashMap<>(done.files().json());
        all.putAll(json);
        List<String> text = new ArrayList<>(List.of(done.files().text(), done.recorded()));
        text.addAll(lines);
        output.print(String.join(System.lineSeparator(), text), all);
    }
}
