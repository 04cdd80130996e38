package dev.retort.processor;

import dev.retort.Migration;
import dev.retort.operation.DropTable;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** The drafts of a compilation, one a history at most: classes in the generated sources, compiled with everything else. */
final class PendingDrafts {
    /** The name of the class; it is in the migrations package, but no revision. */
    static final String CLASS = "PendingDraft";

    private final Elements elements;
    private final CompilerFiles files;
    private final Messages messages;
    private final Map<String, String> generated = new HashMap<>();

    PendingDrafts(Elements elements, CompilerFiles files, Messages messages) {
        this.elements = elements;
        this.files = files;
        this.messages = messages;
    }

    /**
     * Generates the draft, unless it may still change: while a class that was there before is missing, or a table would be dropped,
     * another processor may be about to generate the entity.
     */
    void generate(Comparison comparison, boolean classesAreMissing) {
        boolean drops = comparison.operations().stream().anyMatch(DropTable.class::isInstance);
        boolean compiles = elements.getTypeElement(Migration.class.getName()) != null;
        String name = comparison.history().name();
        if (comparison.isDraftable() && !classesAreMissing && !drops && compiles && !generated.containsKey(name)) {
            String text = text(comparison);
            if (files.writeSource(name + "." + CLASS, text)) {
                generated.put(name, text);
            }
        }
    }

    /** In the last round: leaves a draft that could not be compiled as text, and takes away one from an earlier compilation. */
    void leave(Comparison comparison) {
        String name = comparison.history().name();
        Optional<String> draft = comparison.isDraftable() ? Optional.of(text(comparison)) : Optional.empty();
        Optional<String> compiled = Optional.ofNullable(generated.get(name));
        if (compiled.isEmpty()) {
            files.delete(StandardLocation.SOURCE_OUTPUT, name, CLASS + ".java");
            files.delete(StandardLocation.CLASS_OUTPUT, name, CLASS + ".class");
        }
        String path = "META-INF/retort/" + name + ".draft";
        if (draft.isEmpty() || draft.equals(compiled)) {
            files.delete(StandardLocation.CLASS_OUTPUT, "", path);
        } else {
            files.writeOutput(path, draft.get());
            messages.note("The draft is left as text in the class output, not compiled: " + path);
        }
    }

    private static String text(Comparison comparison) {
        List<String> parents = comparison.snapshot().map(Snapshot::heads).orElse(List.of());
        return Draft.of(comparison.history().name(), parents, "draft", comparison.operations())
                .warning(comparison.meanings())
                .withClassName(CLASS)
                .toString();
    }
}
