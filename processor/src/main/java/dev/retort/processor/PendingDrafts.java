package dev.retort.processor;

import dev.retort.Migration;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.processor.comparison.HistoryComparison;
import dev.retort.processor.comparison.OperationsToAccept;
import dev.retort.processor.diff.semantics.SequenceNumbers;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.DraftFile;
import dev.retort.processor.draft.DraftForm;
import dev.retort.processor.draft.DraftParts;
import dev.retort.processor.draft.RewrittenOperations;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.Hazards;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import dev.retort.revision.Checksum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        if (isOfClass(comparison) && !classesAreMissing && !drops && compiles && !generated.containsKey(name)) {
            List<DraftFile> sources = write(comparison);
            if (sources.stream().allMatch(each -> files.writeSource(name + "." + each.className(), each.text()))) {
                generated.put(name, sources);
            }
        }
    }

    /** The qualified names of the classes that are generated. */
    List<String> classNames() {
        return generated.entrySet().stream()
                .flatMap(each -> names(each.getValue()).stream().map(name -> each.getKey() + "." + name))
                .toList();
    }

    /** Whether there is a draft, and it becomes a class: a runner of scripts has none. */
    private static boolean isOfClass(HistoryComparison comparison) {
        return comparison.isDraftable() && !comparison.history().runner().runsScripts();
    }

    /** Finishes the last round: writes a draft that could not be compiled as text, and deletes one of an earlier compilation. */
    void finish(HistoryComparison comparison) {
        String name = comparison.history().name();
        Optional<Draft> draft = isOfClass(comparison) ? of(comparison) : Optional.empty();
        Optional<List<DraftFile>> compiled = Optional.ofNullable(generated.get(name));
        deleteOthers(name, compiled.map(PendingDrafts::names).orElse(List.of()));
        writeExtensions(name);
        String path = textPath(name);
        if (draft.isEmpty() || compiled.equals(Optional.of(write(comparison)))) {
            files.delete(StandardLocation.CLASS_OUTPUT, "", path);
        } else {
            files.writeOutput(
                    path, write(comparison).stream().map(DraftFile::text).collect(Collectors.joining("\n")));
            messages.note("The draft is in the class output as text and is not compiled: " + path);
        }
    }

    /** Deletes the draft of an earlier compilation, where there is none now. */
    void discard(String packageName) {
        deleteOthers(packageName, List.of());
        writeExtensions(packageName);
        files.delete(StandardLocation.CLASS_OUTPUT, "", textPath(packageName));
    }

    private static String textPath(String packageName) {
        return "META-INF/retort/" + packageName + ".draft";
    }

    /** Deletes the classes of a draft of an earlier compilation that are not written again. */
    private void deleteOthers(String packageName, List<String> kept) {
        int revision = 1;
        boolean more = true;
        while (more) {
            String name = className(revision);
            more = kept.contains(name) || delete(packageName, name);
            int part = 1;
            while (kept.contains(DraftParts.className(name, part))
                    || delete(packageName, DraftParts.className(name, part))) {
                part++;
            }
            revision++;
        }
    }

    private static List<String> names(List<DraftFile> files) {
        return files.stream().map(DraftFile::className).toList();
    }

    /** The class of one of the revisions that a change becomes, counted from 1. */
    private static String className(int revision) {
        return revision == 1 ? CLASS : CLASS + "_" + revision;
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

    /** The files of a draft, written once: the classes that {@code retort revision} would write, but for their ids and names. */
    private List<DraftFile> write(HistoryComparison comparison) {
        return written.computeIfAbsent(draft(comparison), draft -> files(comparison, draft));
    }

    private static List<DraftFile> files(HistoryComparison comparison, Draft draft) {
        DraftForm form = new DraftForm(List.of(), comparison.history().online(), false);
        HazardRules rules = rules(comparison);
        List<Draft> revisions = form.divided(
                draft,
                form.parts(draft.upgrade(), draft.before()),
                rules,
                (parents, message, operations) -> Checksum.id(parents, operations));
        List<DraftFile> files = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            files.addAll(
                    revisions.get(i).compiling().withClassName(className(i + 1)).files());
        }
        return files;
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
        HazardRules rules = rules(comparison);
        return Draft.of(name, parents, "draft", comparison.head(), operations, rules)
                .warning(comparison.meanings())
                .withDowngrade(comparison.history().downgrade())
                .withClassName(CLASS);
    }

    /** The operations that a person has to accept. The hazards of a draft are known; while something is to be asked, there is none. */
    OperationsToAccept toAccept(HistoryComparison comparison) {
        return of(comparison)
                .map(draft -> OperationsToAccept.among(draft.upgrade(), draft.hazardsByOperation()))
                .orElseGet(() -> OperationsToAccept.among(
                        comparison.operations(),
                        Hazards.of(comparison.operations(), comparison.head(), rules(comparison))));
    }

    private static HazardRules rules(HistoryComparison comparison) {
        List<ValueSemantics> former = comparison.snapshot().map(Snapshot::facts).orElse(List.of());
        return HazardRules.of(Extensions.ofProcessorPath(), comparison.history().name())
                .knowing(new KnownHistory(
                        SequenceNumbers.owners(former, comparison.entities().facts()),
                        comparison.history().databases()));
    }
}
