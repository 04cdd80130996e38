package dev.retort.processor;

import dev.retort.problem.RetortException;
import dev.retort.processor.comparison.DriftFindings;
import dev.retort.processor.comparison.HazardOfElement;
import dev.retort.processor.comparison.HistoryComparison;
import dev.retort.processor.comparison.HistoryConfiguration;
import dev.retort.processor.comparison.LongNameFindings;
import dev.retort.processor.comparison.RenameFindings;
import dev.retort.processor.comparison.RunnerFindings;
import dev.retort.processor.entity.CompilerCode;
import dev.retort.processor.entity.EntityReader;
import dev.retort.processor.entity.EntitySchema;
import dev.retort.processor.entity.code.CodeEvaluator;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.entity.hibernate.HibernateChoice;
import dev.retort.processor.entity.hibernate.HibernateOnClassPath;
import dev.retort.processor.spi.ConstraintNaming;
import dev.retort.processor.spi.Extensions;
import dev.retort.processor.spi.TableAndColumnNaming;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * One run of the compiler. The rounds are collected; the last one, which knows every class, writes the files and reports. Drafts
 * alone are generated before it: javac warns about a class that comes in the last round.
 */
final class CompilationRun {
    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final CodeEvaluator code;
    private final CompilerFiles files;
    private final SnapshotSource snapshots;
    private final MappingFileSource mappings;
    private final MigrationsPackages histories;
    private final HibernateChoice hibernates;
    private final KnownEntities known;
    private final MappedClasses mapped = new MappedClasses();
    private final RevisionClasses revisions;
    private final RepeatableClasses repeatables;
    private final PendingDrafts drafts;
    private final Messages messages;
    private final Map<String, HistoryComparison> compared = new HashMap<>();

    CompilationRun(ProcessingEnvironment environment, ProcessorOptions options) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.code = CompilerCode.of(environment, new CompilerFiles(environment.getFiler())::classFile);
        this.files = new CompilerFiles(environment.getFiler());
        this.snapshots = new SnapshotSource(files, options.snapshot());
        this.mappings = new MappingFileSource(files, options.snapshot());
        this.histories = new MigrationsPackages(elements, files, options.packageName());
        this.hibernates = new HibernateChoice(new HibernateOnClassPath(elements, files::implementationVersion));
        this.known = new KnownEntities(files);
        this.revisions = new RevisionClasses(environment);
        this.repeatables = new RepeatableClasses(environment);
        this.messages = new Messages(environment, options.drift());
        this.drafts = new PendingDrafts(elements, files, messages);
    }

    /** Collects the classes of a round, and generates the drafts that they make possible. */
    void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.getRootElements().stream().anyMatch(CompilationRun::mayBeReferenced)) {
            compared.clear();
        }
        boolean news = revisions.collect(round);
        repeatables.collect(round);
        news |= histories.collect(round);
        news |= mapped.collect(annotations, round);
        if (news) {
            for (HistoryConfiguration history : histories.all()) {
                NavigableSet<String> classes = classes(history);
                if (!classes.isEmpty() && hibernates.of(history.hibernate()).isPresent()) {
                    HistoryComparison comparison = compare(history, classes);
                    compared.put(history.name(), comparison);
                    if (snapshots.conflict(history.name()).isEmpty()) {
                        drafts.generate(comparison, !classes.containsAll(known.of(history)));
                    }
                }
            }
        }
    }

    /** The qualified names of the classes that drafts have become so far. */
    List<String> drafts() {
        return drafts.classNames();
    }

    /** Whether an entity that an earlier round read may refer to a class of this round. */
    private static boolean mayBeReferenced(Element root) {
        return !PendingDrafts.isDraft(root.getSimpleName());
    }

    /** Writes the files for the tools and the runner, and reports the findings. */
    void finish() {
        List<Finding> unusable = unusable();
        if (!unusable.isEmpty()) {
            messages.fail(unusable);
            return;
        }
        ServicesIndex index = revisions.write(files);
        Collection<String> listed = repeatables.write(files);
        if (histories.all().isEmpty()) {
            messages.noHistory(mapped.names().size());
            return;
        }
        histories.write();
        if (histories.all().stream().anyMatch(each -> hasEntities(each) && hibernates.isAssumed(each.hibernate()))) {
            messages.hibernateAssumed();
        }
        for (HistoryConfiguration history : histories.all()) {
            messages.report(revisions.findings(history, index));
            if (hasEntities(history)) {
                NavigableSet<String> classes = classes(history);
                write(compared(history, classes).orElseGet(() -> compare(history, classes)));
            }
            HeadSchema.writeOrDelete(files, history.name(), index, snapshots);
            NativeImageMetadata.writeOrDelete(files, history.name(), index, listed);
        }
    }

    /**
     * The annotations that can't be read or name the wrong classes, unknown versions of Hibernate, and databases that a runner needs. Nothing
     * that is written or reported would be right.
     */
    private List<Finding> unusable() {
        List<Finding> unknown = histories.all().stream()
                .filter(this::hasEntities)
                .flatMap(history ->
                        hibernates.problem(history.hibernate(), ElementReference.of(history.element())).stream())
                .toList();
        List<Finding> runners = histories.all().stream()
                .flatMap(history -> RunnerFindings.of(history).stream())
                .toList();
        return Stream.of(
                        histories.unresolved(),
                        revisions.unresolved(),
                        histories.unmapped(this::isMapped),
                        unknown,
                        runners,
                        repeatables.broken(),
                        repeatables.ofOtherRunners(histories.all()))
                .flatMap(List::stream)
                .toList();
    }

    private boolean hasEntities(HistoryConfiguration history) {
        return !classes(history).isEmpty() || !known.of(history).isEmpty();
    }

    /**
     * The classes of a history: those of this compilation, those that {@code @Migrations} names, those of mapping files, and those known before
     * that are still there.
     */
    private NavigableSet<String> classes(HistoryConfiguration history) {
        NavigableSet<String> classes = new TreeSet<>(mapped.names());
        history.entities().stream().filter(this::isMapped).forEach(classes::add);
        mappings.get().classNames().stream()
                .filter(name -> elements.getTypeElement(name) != null)
                .forEach(classes::add);
        for (String name : known.of(history)) {
            if (MappedClasses.isMapped(elements, name)) {
                classes.add(name);
            } else if (elements.getTypeElement(name) == null) {
                files.requireDeleted(name);
            }
        }
        classes.removeIf(name -> !history.has(name));
        return classes;
    }

    private boolean isMapped(String name) {
        return MappedClasses.isMapped(elements, name)
                || mappings.get().classNames().contains(name);
    }

    private HistoryComparison compare(HistoryConfiguration history, NavigableSet<String> classes) {
        Extensions extensions = Extensions.ofProcessorPath();
        EntitySchema reading = new EntityReader(
                        elements, environment.getTypeUtils(), code, history.naming(), history.constraintNames())
                .with(mappings.get())
                .with(hibernates.of(history.hibernate()).orElseThrow())
                .named(
                        extensions.only(TableAndColumnNaming.class, history.name()),
                        extensions.only(ConstraintNaming.class, history.name()))
                .read(classes.stream()
                        .map(elements::getTypeElement)
                        .filter(Objects::nonNull)
                        .toList());
        return HistoryComparison.of(history, classes, reading, snapshots.read(history.name()));
    }

    /** The comparison of an earlier round, if no class came after it. */
    private Optional<HistoryComparison> compared(HistoryConfiguration history, NavigableSet<String> classes) {
        return Optional.ofNullable(compared.get(history.name()))
                .filter(comparison -> comparison.entities().classes().equals(List.copyOf(classes)));
    }

    private void write(HistoryComparison comparison) {
        String name = comparison.history().name();
        files.writeOutput(KnownEntities.path(name), comparison.entities().toString());
        files.writeOutput(
                "META-INF/retort/%s.members".formatted(name),
                comparison.reading().members().toString());
        messages.writeProblems(files, name, comparison.reading().findings());
        messages.writeRemarks(files, name, comparison.remarks());
        Optional<RetortException> conflict = snapshots.conflict(name);
        if (conflict.isPresent()) {
            // The classes have to compile: merge and rebase read the revisions from them.
            drafts.discard(name);
            messages.conflict(conflict.get());
            return;
        }
        drafts.finish(comparison);
        messages.report(DriftFindings.of(comparison, () -> drafts.toAccept(comparison)));
        messages.remark(RenameFindings.unused(comparison));
        drafts.of(comparison).ifPresent(draft -> messages.reportHazards(HazardOfElement.of(comparison, draft)));
        messages.report(LongNameFindings.of(comparison));
    }
}
