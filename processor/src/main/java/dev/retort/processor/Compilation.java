package dev.retort.processor;

import dev.retort.processor.entity.EntityReader;
import dev.retort.processor.entity.Reading;
import dev.retort.processor.entity.code.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * One run of the compiler. The rounds are collected; the last one, which knows every class, writes the files and reports. Drafts
 * alone are generated before it: javac warns about a class that comes in the last round.
 */
final class Compilation {
    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Code code;
    private final CompilerFiles files;
    private final SnapshotSource snapshots;
    private final MappingFileSource mappings;
    private final Histories histories;
    private final KnownEntities known;
    private final MappedClasses mapped = new MappedClasses();
    private final RevisionClasses revisions;
    private final PendingDrafts drafts;
    private final Messages messages;
    private final Map<String, Comparison> compared = new HashMap<>();

    Compilation(ProcessingEnvironment environment, Options options) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.code = Code.of(environment, new CompilerFiles(environment.getFiler())::classFile);
        this.files = new CompilerFiles(environment.getFiler());
        this.snapshots = new SnapshotSource(files, options.snapshot());
        this.mappings = new MappingFileSource(files);
        this.histories = new Histories(elements, files, options.packageName());
        this.known = new KnownEntities(files);
        this.revisions = new RevisionClasses(elements);
        this.messages = new Messages(environment.getMessager(), options.drift());
        this.drafts = new PendingDrafts(elements, files, messages);
    }

    /** Takes in what a round brings, and generates the drafts that its classes make possible. */
    void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean news = revisions.collect(round);
        news |= histories.collect(round);
        news |= mapped.collect(annotations, round);
        if (news) {
            for (History history : histories.all()) {
                NavigableSet<String> classes = classes(history);
                if (!classes.isEmpty()) {
                    Comparison comparison = compare(history, classes);
                    compared.put(history.name(), comparison);
                    drafts.generate(comparison, !classes.containsAll(known.of(history)));
                }
            }
        }
    }

    /** Writes what the compilation leaves, and says what it found. */
    void finish() {
        ServicesIndex index = revisions.write(files);
        if (histories.all().isEmpty()) {
            messages.noHistory(mapped.names().size());
            return;
        }
        histories.write();
        for (History history : histories.all()) {
            messages.report(revisions.findings(history, index));
            NavigableSet<String> classes = classes(history);
            if (!classes.isEmpty() || !known.of(history).isEmpty()) {
                leave(settled(history, classes).orElseGet(() -> compare(history, classes)));
            }
        }
    }

    /** The classes of a history: those of this compilation, those of mapping files, and those known before that are still there. */
    private NavigableSet<String> classes(History history) {
        NavigableSet<String> classes = new TreeSet<>(mapped.names());
        mappings.get().classNames().stream()
                .filter(name -> elements.getTypeElement(name) != null)
                .forEach(classes::add);
        for (String name : known.of(history)) {
            if (MappedClasses.isMapped(elements, name)) {
                classes.add(name);
            } else if (elements.getTypeElement(name) == null) {
                files.requireGone(name);
            }
        }
        classes.removeIf(name -> !history.has(name));
        return classes;
    }

    private Comparison compare(History history, NavigableSet<String> classes) {
        Reading reading = new EntityReader(
                        elements, environment.getTypeUtils(), code, history.naming(), history.constraintNames())
                .with(mappings.get())
                .read(classes.stream()
                        .map(elements::getTypeElement)
                        .filter(Objects::nonNull)
                        .toList());
        return Comparison.of(history, classes, reading, snapshots.read(history.name()));
    }

    /** What an earlier round found, if there is nothing to say about it: elements to put a message on would be out of date. */
    private Optional<Comparison> settled(History history, NavigableSet<String> classes) {
        return Optional.ofNullable(compared.get(history.name()))
                .filter(Comparison::isQuiet)
                .filter(comparison -> comparison.reading().renames().isEmpty())
                .filter(comparison -> comparison.entities().classes().equals(List.copyOf(classes)));
    }

    private void leave(Comparison comparison) {
        String name = comparison.history().name();
        files.writeOutput(KnownEntities.path(name), comparison.entities().toString());
        messages.leave(files, name, comparison.reading().findings());
        messages.remark(comparison.remarks());
        drafts.leave(comparison);
        messages.report(DriftFindings.of(comparison));
        messages.remark(DriftFindings.spent(comparison));
        messages.report(LongNames.of(comparison));
    }
}
