package dev.retort.processor;

import dev.retort.Migration;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.processor.comparison.HistoryComparison;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.DraftFile;
import dev.retort.processor.draft.DraftParts;
import dev.retort.processor.draft.RewrittenOperations;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** The drafts of a compilation, one a history at most: classes in the generated sources, compiled with everything else. */
final class PendingDrafts {
    /** The name of the class; it is in the migrations package, but no revision. */
    static final String CLASS = "PendingDraft";

    private final Elements elements;
    private final CompilerFiles files;
    private final Messages messages;
    private final IdentityHashMap<HistoryComparison, Draft> drafts = new IdentityHashMap<>();
    private final IdentityHashMap<Draft, List<DraftFile>> written = new IdentityHashMap<>();
    private final Map<String, List<DraftFile>> generated = new HashMap<>();

    PendingDrafts(Elements elements, CompilerFiles files, Messages messages) {
        this.elements = elements;
        this.files = files;
        this.messages = messages;
    }

    /**
     * Generates the draft, unless it may still change: while a class that was there before is missing, or a table would be dropped,
     * another processor may be about to generate the entity.
     */
    void generate(HistoryComparison comparison, boolean classesAreMissing) {
        boolean drops = comparison.operations().stream().anyMatch(DropTable.class::isInstance);
        boolean compiles = elements.getTypeElement(Migration.class.getName()) != null;
        String name = comparison.history().name();
        if (comparison.isDraftable() && !classesAreMissing && !drops && compiles && !generated.containsKey(name)) {
            List<DraftFile> sources = write(draft(comparison));
            if (sources.stream().allMatch(each -> files.writeSource(name + "." + each.className(), each.text()))) {
                generated.put(name, sources);
            }
        }
    }

    /** Finishes the last round: writes a draft that could not be compiled as text, and deletes one of an earlier compilation. */
    void finish(HistoryComparison comparison) {
        String name = comparison.history().name();
        Optional<Draft> draft = of(comparison);
        Optional<List<DraftFile>> compiled = Optional.ofNullable(generated.get(name));
        if (compiled.isEmpty()) {
            delete(name, CLASS);
        }
        deleteParts(name, compiled.map(List::size).orElse(1));
        writeExtensions(name);
        String path = textPath(name);
        if (draft.isEmpty() || draft.map(this::write).equals(compiled)) {
            files.delete(StandardLocation.CLASS_OUTPUT, "", path);
        } else {
            files.writeOutput(path, draft.get().toString());
            messages.note("The draft is in the class output as text and is not compiled: " + path);
        }
    }

    /** Deletes the draft of an earlier compilation, where there is none now. */
    void discard(String packageName) {
        delete(packageName, CLASS);
        deleteParts(packageName, 1);
        writeExtensions(packageName);
        files.delete(StandardLocation.CLASS_OUTPUT, "", textPath(packageName));
    }

    private static String textPath(String packageName) {
        return "META-INF/retort/" + packageName + ".draft";
    }

    /** Deletes the parts of a longer draft of an earlier compilation: the class that they are parts of does not call them. */
    private void deleteParts(String packageName, int first) {
        int number = first;
        while (delete(packageName, DraftParts.className(CLASS, number))) {
            number++;
        }
    }

    private boolean delete(String packageName, String className) {
        boolean source = files.delete(StandardLocation.SOURCE_OUTPUT, packageName, className + ".java");
        boolean compiled = files.delete(StandardLocation.CLASS_OUTPUT, packageName, className + ".class");
        return source || compiled;
    }

    /** Whether a class is a draft or a part of one, not a revision. */
    static boolean isDraft(Name className) {
        return className.contentEquals(CLASS) || className.toString().startsWith(CLASS + "_");
    }

    /** The tools draft with the same ones, or refuse to. */
    private void writeExtensions(String name) {
        List<String> extensions = Extensions.ofProcessorPath().ofDrafts(name);
        String path = "META-INF/retort/" + name + ".extensions";
        if (extensions.isEmpty()) {
            files.delete(StandardLocation.CLASS_OUTPUT, "", path);
        } else {
            files.writeOutput(path, String.join("\n", extensions) + "\n");
        }
    }

    /** The draft of a comparison, unless there is nothing to write or something to ask. */
    Optional<Draft> of(HistoryComparison comparison) {
        return comparison.isDraftable() ? Optional.of(draft(comparison)) : Optional.empty();
    }

    /** The files of a draft, written once. */
    private List<DraftFile> write(Draft draft) {
        return written.computeIfAbsent(draft, Draft::files);
    }

    private Draft draft(HistoryComparison comparison) {
        return drafts.computeIfAbsent(comparison, PendingDrafts::made);
    }

    private static Draft made(HistoryComparison comparison) {
        List<String> parents = comparison.snapshot().map(Snapshot::heads).orElse(List.of());
        String name = comparison.history().name();
        Extensions extensions = Extensions.ofProcessorPath();
        List<Operation> operations =
                RewrittenOperations.of(name, comparison.head(), comparison.operations(), extensions);
        HazardRules rules = HazardRules.of(extensions, name);
        return Draft.of(name, parents, "draft", comparison.head(), operations, rules)
                .warning(comparison.meanings())
                .withDowngrade(comparison.history().downgrade())
                .withClassName(CLASS);
    }
}
